"""What is better kept out of a letter to an employer: health, family trouble, money, other firms, secrets."""

PHRASES: dict[str, str] = {
    "health": """
        (@im|having|been|being) (\\w+ ){0,3}(diagnosed|hospitali[sz]ed|sectioned|medicated|on medication|in (hospital|therapy|rehab|recovery|treatment)|pregnant|expecting|in remission|bedridden|signed off|off sick|on sick leave|seeing a (therapist|psychiatrist|psychologist|counsell?or|specialist|doctor)|burn(t|ed) out|depressed|bipolar|autistic|epileptic|diabetic|infertile|disabled|suicidal|an alcoholic|recovering|undergoing|detoxing|seriously ill|very ill|ill|unwell|sick|too ill)
        (i|i've|i have|i'm|i am|i was|i had|i've been|i have been|me|who has|he has|she has|which) (\\w+ ){0,3}(suffer|suffering|suffered|struggle|struggling|struggled|battle|battling|battled|live|living|diagnosed|treated|recover|recovering|recovered|deal|dealing|cope|coping|fight|fighting|fought|manage|managing|come down|coming down|born) (with|from|for|against) (\\w+ ){0,3}(@ill|addiction|alcohol|drugs|illness|disability|(a|an|my|some|severe|chronic|serious|ongoing) (\\w+ )?(@ill|illness|condition|disease|disorder|disability|injury|infection))
        (i|i've|i'm) (have|had|got|have got|have had|have been having|am having|was having|get|developed|contracted|caught|going through|need|needed|require|am having|having|recently had|just had|also have|still have|scheduled for|facing|awaiting|due for) (\\w+ ){0,3}(@ill)
        my (\\w+ ){0,2}(@ill|illness|disease|disorder|disability|medication|meds|pills|therapist|psychiatrist|psychologist|counsell?or|psychotherapist|oncologist|cardiologist|neurologist|consultant says|surgeon|gynaecologist|gp|doctor|doctors|specialist|diagnosis|prognosis|treatment|operation|pregnancy|recovery|symptoms|test results|scan results|scan|blood tests?|blood pressure|liver|kidneys?|heart|lungs?|prostate|thyroid|bowels?|bladder|uterus|womb|due date|fertility|nerves|health|mental state|medical (condition|history|leave|appointments|issues|problems|treatment))
        (diagnosed|diagnosis|misdiagnosed) (with|of|as|last|this|recently|in)
        (antidepressants?|anti depressants?|beta blockers?|chemotherapy|chemo|radiotherapy|insulin|lithium|prozac|sertraline|xanax|valium|zoloft|ritalin|adderall|opioids?|methadone|steroids|painkillers|sleeping pills|sleeping tablets|inhaler|dialysis|blood thinners|citalopram|lexapro|morphine|hrt|statins|wegovy|ozempic|medication for)
        (panic|anxiety|asthma|epileptic) attacks?
        (nervous|mental|emotional) (breakdown|collapse|exhaustion)
        (therapy|counsel(l)?ing|rehab|detox|psychiatric|psychotherapy) (sessions?|appointments?|twice|every|once|for (my|the|depression|anxiety|addiction)|treatment|ward|unit|clinic|programme|program|weekly|help)
        (undergoing|undergo|having|have|had|need|needed|recovering from|scheduled for|waiting for|awaiting|booked (in )?for|preparing for|facing|after) (\\w+ ){0,2}(surgery|an operation|chemo|chemotherapy|radiotherapy|treatment for|fertility treatment|ivf|a transplant|a biopsy|an? (hip|knee|heart|back|kidney|liver|brain|spinal|hernia|cataract|gallbladder) (operation|replacement|surgery|transplant|bypass)|a hysterectomy|a mastectomy|a c-section|a caesarean|a termination|an abortion|dialysis|an mri|scans|tests for|medical (tests|treatment|procedure))
        (miscarriage|miscarried|stillbirth|abortion|ivf|menopause|hysterectomy|mastectomy|colonoscopy|vasectomy|endometriosis)
        (weeks|months) pregnant
        (heart attack|stroke|seizure|overdose|suicide attempt|self harm|blood clot|brain (tumou?r|injury|haemorrhage|hemorrhage))
        (stage (one|two|three|four|1|2|3|4|i|ii|iii|iv)|terminal|malignant|metastatic) (cancer|illness|melanoma|lymphoma|tumou?r|disease)?
        (alcoholic|alcoholism|aa meetings|alcoholics anonymous|narcotics anonymous|relapse|relapsed|sober|sobriety|withdrawal symptoms|twelve step|12 step)
        (burn|burnt|burned)-? ?out (and|,|so|from|at|last|badly|completely|that|has|because|twice|last year)
        (hiv|aids|hepatitis|tuberculosis|lupus|fibromyalgia|crohn's|ms|ptsd|ocd|adhd|bipolar) (positive|diagnosis|medication|treatment|flare|symptoms|disorder|relapse|status|has|is|means|makes)
    """,
    "health_of_kin": """
        my (\\w+ )?(@kin)('s)? (\\w+ ){0,3}(@ill|diagnosed|diagnosis|hospital|hospitali[sz]ed|ill|sick|terminally|dying|unwell|disabled|disability|chemo|chemotherapy|treatment|operation|surgery|illness|disease|suicidal|addicted|an alcoholic|an addict|drinks|drinking|relapsed|hospice|intensive care|coma|miscarried|pregnant|needs round|tumou?r|prognosis|mental health)
        my (@kin)('s)? ~5 (cancer|tumou?r|leuk(a)?emia|dementia|alzheimer's|stroke|heart attack|diagnosed|chemo|chemotherapy|terminal|terminally ill|hospice|rehab|overdose|suicide|breakdown|psychiatric|bipolar|depression|addiction|seizures|autism|autistic|parkinson's|dialysis|surgery|operation|intensive care)
    """,
    "health_reasons": """
        (for|due to|because of|on|owing to|given|down to) (my |personal |some |certain |serious |ongoing |family )?(health|medical|mental health|health related) (reasons?|grounds|concerns|problems|issues|circumstances|matters?)
        (my|own) (physical |mental |own )?(health|wellbeing|well being|mental health)
        health (reasons|grounds|issues?|problems?|matters?|situation|concerns)
    """,
    "family": """
        (separat(e|ed|ing|ion)|divorc(e|ed|ing)|split(ting)? up|break(ing)? up|broke up|breakup|break up|annulment) (from|with|is|was|and|,|which|that|has|my|our|last|this|after|because|proceedings|lawyers?|settlement|court|has been|got|papers|battle|agreement|hearing)?
        (divorce|divorced|divorcing|custody|alimony|child support|child maintenance|restraining order|family court|social services|visitation|paternity|prenup|infidelity|adultery|mistress|domestic (violence|abuse))
        (my|our) (\\w+ )?(marriage|relationship|engagement|wedding|divorce|separation|home life|love life|family life|sex life) (@be |has |is |was |have |had |ended|fell|broke|failed|collapsed|going|almost|hit|can't|cannot|won't|wouldn't|couldn't|hangs|suffered|depends|fell apart|needs|over)
        (cheat(s|ed|ing)|having an affair|had an affair|an affair|slept with|left me|leave me|leaving me|walked out|moved out|threw me out|kicked me out|thrown out|ran off|dumped me|dumped|jilted) (on|me|with|of|for|by|last|and|,|us)?
        my (\\w+ ){0,2}(@kin) (\\w+ ){0,2}(and i|and me) (@be|have been|had|have|keep|don't|aren't|fight|argue|split|separated|fell|just|always|barely|no longer|never|broke|had a|can't|got) (\\w+ ){0,3}(fighting|arguing|separat\\w*|divorc\\w*|splitting|broke|broken|apart|fell out|speaking|talk|row|rows|fight|fights|argument|problems|trouble|trying|counsel(l)?ing|therapy|rough|struggling|over|estranged|agree|get on|get along|quarrel\\w*|breaking)
        my (\\w+ ){0,2}(@kin) (\\w+ )?(hates?|left|lost (his|her|their) (job|temper|mind|licen[cs]e)|was (fired|arrested|laid off|made redundant|sacked|jailed|in prison|abusive|unfaithful)|is (in (prison|jail|rehab|trouble)|unemployed|abusive|jealous|controlling|leaving|an|a (nightmare|drunk|gambler)|furious|angry|upset|against|threatening|refusing|suing|unfaithful|cheating|depressed)|isn't speaking|is not speaking|won't (speak|let|allow|move|agree|have|stop|hear|come)|wouldn't (let|allow|agree|hear)|doesn't (want|speak|like|trust|approve|work|believe|let|think)|refuses?|threatened|forbids?|forbade|thinks|says|told me|wants a|walked|moved (out|in|into|back)|has (moved|lost|left|been arrested|debts|filed|a drinking|a gambling|threatened|refused|started|stopped|gone)|filed|cheated|ran|drinks|gambles|argues|fights|complains|cried|cries|begged|kicked|threw|died|passed away|killed|needs (constant|round|full time|someone|me to)|has custody|contest\\w*)
        my (\\w+ )?(@kin)('s)? (death|funeral|drinking|gambling|debts?|temper|affair|arrest|trial|criminal|job loss|redundancy|behaviou?r|lover|jealousy|violence|divorce|custody|will|inheritance|estate)
        (quarrel(s|ed|led|ing|ling)?|feud(s|ing)?|row(s|ing)?|fight(s|ing)?|argument(s)?|fell out|falling out|fallen out|not speaking|isn't speaking|aren't speaking|not on speaking terms|disowned|estranged|cut (me )?off) (with|between|over|in|about|to|from) (my|our|the|him|her|them|each other|who|inheritance|money|custody) ?(@kin|family|side)?
        (estranged|disowned|in laws|mother in law|father in law|stepmother|stepfather|mistress|love child|step children) (\\w+ )?(@be|and|who|has|have|from|won't|moved|lives|hates?|hate|makes?|make|thinks)
        (contesting|fighting for|sharing|lost|losing|shared|sole|full|joint) custody
        (i|i've|i have|my) (just |recently |also )?(lost|buried|grieving|mourning) (my|for my|our|the) (\\w+ )?(@kin)
        (arrested|convicted|criminal record|probation|parole|prison|jail|court case|court date|bail|custodial|rehab|dui|drink driving|drunk driving|restraining) (for|last|on|my|and|,|from|because|hearing|sentence|order|officer|time|in)?
        (it's been|it has been|it's|this has been|life is|everything is|things are|home is|things have been|life has been) (\\w+ ){0,2}(a nightmare|hell|falling apart|fallen apart|a mess|complicated at home|chaos at home|very difficult at home|hard at home|in turmoil|a living|the worst)
        (trouble|problems|issues|difficulties|tension|tensions|drama|crisis) (at home|in my marriage|with my (\\w+ )?(@kin)|in (my|our|the) (family|marriage|relationship)|between (me|us|my))
        (marital|marriage|relationship|domestic|couples?) (problems?|issues?|counsel(l)?ing|trouble|difficulties|breakdown|crisis|therapy|dispute|drama)
        (dating|seeing|sleeping with|in love with|crush on|affair with|ex works|my ex) (someone|somebody|a colleague|your|one of your|there|at your|is|works|at the|with)
        (baby mama|baby daddy|single (mum|mom|mother|dad|father) (with|of|and|,|struggling))
    """,
    "hardship": """
        (debt|debts|bankrupt|bankruptcy|overdraft|overdrawn|bailiffs?|repossess*|foreclos*|evict*|loan shark|payday loan|maxed out|credit card debt|student debt|credit score|arrears|food bank|child support|gambling|insolven*|pawn(ed)?)
        (can't|cannot|couldn't|can barely|struggling to|hard to|unable to|how to|how i'll|not be able to) (\\w+ )?(pay|afford|make|cover|meet|feed) (the |my |our |for |this |next )*(\\w+ )?(rent|mortgage|bills|debts?|loans?|car|payments?|groceries|food|heating|kids|children|family|ends meet|school|fees|childcare|living)
        (my|our) (\\w+ )?(savings|mortgage|rent|overdraft|debts?|loans?|bank account|bank|landlord|credit card|credit cards|pension pot|finances|financial (situation|problems|trouble|difficulties|state|worries)|money (problems|troubles|worries)) (@be|has|have|had|are|is|was|were|won't|will|went|needs|got|keeps|just|alone|payments?|and|means)
        (money|financial|cash) (is|was|has been|are|trouble|troubles|problems|worries|difficulties|hardship|situation|strain|stress|crisis) (so |very |too |extremely |really )?(tight|short|problem|bad|dire|desperate|gone|an issue|running)?
        (pay|behind on|behind with|late on|missed) (the|my|our|this month's|off my|off the) (rent|mortgage|bills|debts?|loans?|credit card)
        (savings|money) (are|is|were|have|has) (all |almost |nearly |now |been )*(gone|run out|running out|used up|spent|exhausted|dwindling|drying up|wiped out)
        (lost|lose|losing|gambled|invested) (\\w+ ){0,3}(money|savings|house|home|fortune|everything) (in|on|to|when|because|if|at|and|last)
        (laid off|made redundant|fired|sacked|dismissed|let go) (from|last|by|in|for|because|and|twice|after|this)
        living (paycheck|hand|pay check|month|off|on) (to|my|benefits|savings|credit)
    """,
    "confidential": """
        (not|isn't|hasn't been|haven't been|wasn't|aren't|isn't yet|is not yet|not yet|before it's|before it is|until it's|not been|yet to be|nothing is) (yet |been |made |officially |actually |even |widely |publicly |meant to be )*(public|announced|official|published|released|disclosed|public knowledge|common knowledge|out yet|in the public domain|supposed to (tell|say|share|talk|mention|know|be telling|disclose|reveal|discuss)|allowed to (tell|say|share|talk|mention|disclose|reveal|discuss)|meant to (tell|say|share|talk|mention|know|be telling|disclose|reveal))
        (i'm|i am|we're|we are|i) (not|probably not|really not|technically not|definitely not) (supposed|allowed|meant|permitted|authori[sz]ed|free) to (tell|say|share|talk|mention|disclose|reveal|discuss|know|be)
        (i|we) (shouldn't|should not|mustn't|really shouldn't|probably shouldn't|oughtn't|can't really) (be )?(tell|telling|say|saying|share|sharing|mention|mentioning|disclose|disclosing|reveal|revealing|talk|talking|know|knowing|write|writing|put)
        (keep|keeping|kept) (this|it|that|these|quiet|it quiet|this quiet|everything|the news|this news|what i) (all |strictly |very |just |completely |absolutely )*(quiet|secret|private|confidential|to yourself|under (wraps|your hat)|between us|between ourselves|between you and|off the record|hush|on the (quiet|down low)|under|about)
        keep (quiet|mum|schtum|silent|a secret)
        (between|just between|strictly between) (us|you and (me|i)|ourselves|friends|the two of us|these four)
        (off the record|on the quiet|on the down low|hush hush|under wraps|top secret|for your (eyes|ears) only|you didn't hear (it|this)|you did not hear|don't (tell|repeat|breathe|forward|share|mention|quote|let on|say anything|pass) (this|it|a word|anyone|anybody|me|to anyone|who|that|them|him|her|on)|please don't (tell|repeat|share|forward|mention)|strictly confidential|in (strict |the strictest |the utmost |total |complete )?confidence|confidentially|confidential (information|project|client|clients|document|documents|figures|data|plan|plans|deal|acquisition|merger|report|roadmap|details|numbers|memo|at|until|but)|company confidential|trade secrets?|nda|non disclosure|inside (information|info|knowledge|scoop|track)|insider (information|info|knowledge|tip)|leaked|leak(ing)?|proprietary|unreleased|unannounced|unpublished|secretly|secret (project|client|deal|merger|plan|plans|product|launch|sale|talks|negotiations|acquisition|formula|recipe))
        (we're|we are|they're|they are|my (company|employer|firm|team|boss|department|client)|our (company|firm|client|biggest client|largest client|team|department|ceo|board)|the (company|firm|board|ceo)|your (client|company)|@ive heard) (\\w+ ){0,3}(being (acquired|bought|sold|taken over)|acquir\\w*|merging|about to (be|sell|merge|close|announce|lay|buy|launch|lose|sign|file|go)|going to (be (acquired|sold|bought)|announce|lay off|close|merge|launch|file|sell|cut)|getting (acquired|bought|sold)|in talks|laying off|planning (layoffs|redundancies|to (lay|cut|close|sell|merge))|closing|selling|sold|buying|launching|losing|filing for|raising (a|an|series)|insolvent|under investigation|being (sued|investigated|audited)|secretly|preparing to|to be (sold|acquired|bought|announced))
        (acquisition|merger|takeover|take over|buyout|buy out|layoffs|lay offs|redundancies|restructuring|restructure|ipo|funding round|bid|product launch|tender) (\\w+ ){0,3}(hasn't|has not|isn't|is not|not|won't be|will be|is being|is about|is coming|to be|yet|before|until|of|next|announced|is going|at my|we|that we|i'm|i am)
        (our|my|their) (biggest|largest|main|key|top|major|current|old|former|unnamed) (client|clients|customer|customers|account|investor)
        (client|customer) (list|lists|data|names|contracts|details|files|pricing)
        (source code|pricing|roadmap|numbers|figures|playbook|documents|files|slides|database|contacts) (from|of|at|that i) (my|our|the) (current|old|former|previous|last|present|company|employer|took|copied|kept)
    """,
    "other_offer_cue": """
        (accept(ed|ing)?|signed|signing|taken|taking|took|got|have|had|received|holding|go(ing)? with|gone with|went with|chosen|choosing|chose|picked|join(ing|ed)?|start(ing)?|moving|going|move|work(ing)?|role|job|offer|position|post|opportunity|contract|place|talks|interviewing|interviews|offers|headhunted|recruited|hired|snapped) ~4 (at|with|from|by|to|for|join|joining|over at|by)
        (joining|join|chosen|chose|picked|choosing|picking|preferred|over)
    """,
    "agree_other": """
        (offered|made|given|promised|approached|recruited|headhunted|hired|signed|snapped|contacted) me
        (has|have|had|'s|'ve) (also |just |now |since |already |kindly |recently )?(offered|made|given|promised|approached|recruited|hired|come back|come through|matched)
        (came|come) (back|through|in|along|up) (to me )?with
        (pays?|paid|paying|offers?|gave|matched|beat|is paying|is offering|are offering|are paying|are giving|is giving)
    """,
    "too_personal": """
        (my|our) (horoscope|astrolog\\w*|psychic|tarot|star sign|guru|zodiac|divorce|affair|ex|hangover|love life|sex life|libido|religion forbids|gambling|weight|diet|cat died|dog died|hamster|landlord|neighbou?rs?|parole|probation|criminal record|citizenship case|lawsuit|therapist)
        (mercury|retrograde|horoscope|tarot|my chart)
        (hungover|hung over|drunk|drinking too much|got drunk|stoned|high on|weed|cocaine|partying)
        (i|i've|i have) (\\w+ )?(hate|hated|can't stand|despise|loathe|sick of|fed up with|had enough of|fight with|fighting with|argue with|dating|sleeping with) (my|our) (\\w+ )?(boss|manager|job|company|colleagues?|team|co ?-?workers?|employer|work|director)
        (my|our) (\\w+ )?(boss|manager|supervisor|director|ceo|colleagues?|co ?-?workers?|employer) (\\w+ ){0,2}(@be (@very )?(@bad|@awful|impossible)|bull(y|ies|ied)|shout(s|ed)?|yell(s|ed)?|harass(es|ed)|hates?|screams?|lies|lied|drinks|stole|steals|fired|sacked|threatened|micromanag\\w*|screwed|treats? (me|us|people))
    """,
}
