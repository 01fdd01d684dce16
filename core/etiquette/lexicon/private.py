"""What is better kept out of a letter to an employer: health, family trouble, money, secrets, the too personal."""

import re

PHRASES: dict[str, str] = {
    "health": """
        (told|learned|learnt|found out|discovered) (that )?(i've|i have) (got )?(an? |the )?(\\w+ )?(murmur|lump|
          shadow|growth|cyst|condition|tumou?r|clot|blockage|fracture|deficiency|disease|syndrome|disorder)
        (putting|put|fit|fitting|fitted|having|have|insert|inserting) (in )?(an? |the )?(\\w+ )?(stent|pacemaker|
          catheter|colostomy|implant)
        (my|our) (\\w+ ){0,4}(ivf|hormones|fertility treatment|miscarriage|menopause|chemo|transplant|dialysis|
          biopsy)(?! (clinic|research|team|unit|study))
        (in the middle of|going through|undergoing|starting|another round of|round of|having) (\\w+ ){0,3}(ivf|
          chemo|dialysis|fertility treatment|radiotherapy)
        (@im) (\\w+ ){0,3}(diagnosed|hospitali[sz]ed|sectioned|medicated|on (medication|antidepressants|chemo|
          dialysis|insulin)|in (therapy|rehab|remission)|(weeks|months) pregnant|pregnant|expecting (a baby|
          twins|our|in)|bedridden|signed off|seeing a (therapist|psychiatrist|psychologist|counsell?or|
          specialist)|burn(t|ed) out|clinically depressed|depressed|bipolar|autistic|epileptic|diabetic|
          infertile|suicidal|an alcoholic|a recovering|recovering from|undergoing|detoxing|(seriously|very|too|
          chronically|critically|mentally) (ill|sick|unwell))
        (suffer|suffering|suffered|struggle|struggling|struggled|battle|battling|battled|living|diagnosed|
          recover|recovering|recovered|dealing|deal|coping|cope|fighting|fought|come down|coming down|
          born) (with|from|for) (\\w+ ){0,3}(@ill|addiction|alcohol|depression|illness|disability|exhaustion|
          grief)(@study)
        (i|i've|i'm|i'd) (had |have |has |had to have |just |recently |also |still |got |have got |having |
          am having |need |needed |facing |awaiting |scheduled for |due for |going through |went through |
          developed |contracted |caught |get |am due |will be having |will need )+(\\w+ ){0,3}(@ill)(@study)
        my (\\w+ ){0,2}(@ill|illness|disease|disorder|disability|medication|meds|pills|therapist|psychiatrist|
          psychologist|psychotherapist|oncologist|cardiologist|neurologist|surgeon|gynaecologist|gp|doctor|
          doctors|diagnosis|prognosis|pregnancy|symptoms|test results|blood tests?|blood pressure|liver|
          kidneys?|prostate|thyroid|bowels?|bladder|womb|due date|fertility|mental state|medical (condition|
          history|appointments|issues|problems|treatment)|cancer treatment|chemo|operation)(@study)
        (diagnosed|misdiagnosed) (me |her |him )?(with|as having|last|this|recently|in)
        (antidepressants?|beta blockers?|chemotherapy|radiotherapy|insulin|lithium|prozac|sertraline|xanax|
          valium|zoloft|ritalin|adderall|methadone|sleeping pills|sleeping tablets|dialysis|citalopram|lexapro|
          ozempic|hrt|steroids for)(@study)
        (panic|anxiety|asthma|epileptic) attacks?
        (my|the|off|on|taking|took|stopped|started) (\\w+ )?(tablets|meds|pills|[a-z]{4,}(trexate|azole|statin|
          prazole|oxetine|aline|idone|mycin|cillin))(?! (pc|computer|device|stand|for the|as))
        my (\\w+ )?(?!diagnosis|prognosis|thesis|analysis|synthesis|basis|osmosis)([a-z]{3,}(itis|iasis|osis|algia|
          aemia|pathy)|psoriasis|eczema|angina)
        (my )?(gp|doctor|consultant|physio|psychiatrist|therapist|midwife|surgeon|oncologist) (\\w+ )?(says|said|
          wants|wanted|told|tells|advised|advises|insists|thinks|reckons|has signed|signed|put) (me|no|i|that i|it|
          my)
        (nervous|mental) (breakdown|collapse)
        (therapy|counsel(l)?ing|detox|psychiatric|psychotherapy) (sessions?|appointments?|twice|every|once|
          for my)
        (undergoing|undergo|having|have|had|need|needed|recovering from|scheduled for|waiting for|awaiting|
          booked (in )?for|preparing for|facing|after) (\\w+ ){0,2}(surgery|an operation|chemo|chemotherapy|
          radiotherapy|fertility treatment|ivf|a transplant|a biopsy|an? (hip|knee|heart|back|kidney|liver|
          brain|spinal|hernia|cataract|gallbladder) (operation|replacement|surgery|transplant|bypass)|
          a hysterectomy|a mastectomy|a c section|a caesarean|an abortion|dialysis|an mri|medical (tests|
          treatment|procedure))(@study)
        (miscarriage|miscarried|stillbirth|hysterectomy|mastectomy|vasectomy|colonoscopy)
        (weeks|months) pregnant
        (heart attack|overdose|suicide attempt|self harm|blood clot|brain tumou?r)
        stage (one|two|three|four|1|2|3|4|ii|iii|iv) (\\w+ )?(cancer|melanoma|lymphoma|tumou?r)
        (alcoholics anonymous|narcotics anonymous|aa meetings|relapsed|in recovery from|years sober|
          months sober|twelve step)
        (hiv|bipolar|ptsd|ocd|adhd|lupus|fibromyalgia|crohn's) (positive|diagnosis|medication|flare|relapse|
          has (got|been)|means i|makes it)
        (off|on) (sick leave|long term sick|medical leave)
        (put|throw|threw|slipped) (my|out my) back( out)?
        my (back|knee|hip|heart|nerves|eyesight|hearing|memory|mind) (is|has|gave|went|can't|won't|isn't|
          keeps) (\\w+ )?(bad|gone|failing|out|shot|given|going|weak|hurting|not)
        (haemorrhoids|hemorrhoids|irritable bowel|gout|shingles|warts|rash|infection in my|ulcer|gastric band|
          colitis|incontinence|erectile)
    """,
    "health_of_kin": """
        my (\\w+ )?(@kin)('s)? (\\w+ ){0,4}(@ill|diagnosed|diagnosis|hospitali[sz]ed|terminally|dying|suicidal|
          addicted|an alcoholic|an addict|relapsed|hospice|intensive care|coma|miscarried|seriously ill|chemo|
          chemotherapy|a stroke|rehab|psychiatric)(@study)
    """,
    "unwell": """
        (for|due to|because of|on|owing to|given|down to) (my |personal |some |certain |serious |ongoing |
          family )?(health|medical|mental health|health related) (reasons?|grounds|concerns|problems|issues|
          circumstances)
        (my|own) (physical |own )?(health|wellbeing|well being)
        health (reasons|grounds|issues?|problems?|situation|concerns)
        (@im) (\\w+ )?(unwell|ill|not well|sick)(?! of)
    """,
    "family": """
        (my|our) (\\w+ )?(divorce|separation(?! (date|pay|agreement|package))|marriage|marital|break ?up|
          custody|affair|alimony)
        (getting|going through|in the middle of|after|messy|recent|bitter|painful|facing|amid|since|nasty|
          ugly) (a |my |our |the )?(\\w+ )?(divorce|divorced|separation|breakup|break up|custody)(?! (date|pay|
          agreement|package))
        (i'm|i am|we're|we are|are|and i are|recently|just|now|been|newly|got|getting|have|
          finally) (\\w+ )?(separating|divorcing|divorced|separated from|splitting up|split up|breaking up|
          broken up|broke up)
        (husband|wife|partner|boyfriend|girlfriend|fianc[ée]e?|spouse|ex) and i (@be |have |had |just |are |
          were |no longer |aren't |never |always |keep |'ve )*(separat\\w*|divorc\\w*|split\\w*|fight\\w*|
          arguing|argue|broke\\w*|fell|not|speaking|talking|struggling|apart|having|don't|can't|won't|hardly|
          in counsel\\w*|rowing|quarrel\\w*)
        (things|it|matters) (with \\w+ |between us |at home )(have|has|had|is|are|were)( not)?( been)? (\\w+ )?(bad|
          hard|rough|tense|awful|strained|good|great|impossible|difficult|rocky|messy|horrible)
        (found|saw|read) (the|his|her|my) (messages|texts|e-?mails|letters) (and|from|between|,|on)
        (my |the )?(solicitor|lawyer|attorney|mediator) (\\w+ )?(says|said|told|thinks|advised|
          advises) (\\w+ ){0,5}(kids|children|house|home|custody|move)
        custody (battle|hearing|case|of|dispute|arrangements?|fight|order|agreement)
        (contesting|fighting for|lost|losing|sharing|shared|sole|full|joint|over) custody
        (child support|child maintenance|restraining order|family court|paternity test|prenup|infidelity|
          adultery|domestic (violence|abuse)|love child|mistress|cheated on me|cheating on me|cheated on|
          marital problems|marriage counsel(l)?ing|couples? (therapy|counsel(l)?ing))
        my (\\w+ ){0,2}(@kin) (\\w+ )?(hates?|left me|lost (his|her|their) (job|temper|licen[cs]e)|(was|got|
          is|been|just been) (fired|arrested|laid off|made redundant|sacked|jailed|abusive|unfaithful|in (prison|
          jail|rehab|
          trouble|court)|unemployed|jealous|controlling|leaving me|drunk|furious|against|threatening|suing|
          cheating|having an affair)|isn't speaking|is not speaking|(won't|refuses to|doesn't|wouldn't) (speak|
          let me|allow|agree|approve|trust)|threatened|forbids?|forbade|walked out|moved (out|into the)|
          has (moved into|left me|been arrested|debts|filed|a drinking|a gambling|threatened|kicked|run off)|
          filed for|cheated|ran off|drinks|gambles|begged me|kicked me|threw me|beats?|hit me|stole|can't stand|
          thinks (your|you|i'm)|said (he|she)'ll leave|gave me an ultimatum)
        my (\\w+ )?(@kin)('s)? (drinking|gambling|debts?|temper|affair|arrest|criminal|jealousy|violence|
          addiction|infidelity|lawsuit|court case|bankruptcy)
        (quarrel|quarrell?ed|quarrell?ing|feud|feuding|row|rowing|fight|fighting|argument|arguments|fell out|
          falling out|fallen out|not speaking|not on speaking terms|war|trouble|problems|drama|issues) (with|
          between|over|in) (my|our|me and my) (\\w+ )?(@kin|marriage|inheritance|relationship)
        (estranged|disowned) (\\w+ )?(@kin|by|from|me)
        (isn't|not|aren't|stopped|hasn't been|no longer|not been) speaking to (me|him|her|us|each other|
          one another|my)
        (nightmare|chaos|hell|war zone|mess|trouble|tension|problems|drama|crisis|turmoil) at home
        (crying|screaming|shouting|fighting) (all night|every night|at home|at me)
        (sleeping with|slept with|affair with) (the|his|her|an?|one)
        (dating|sleeping with|in love with|affair with|crush on|slept with|seeing) (someone|somebody|
          a colleague|one of your|my boss|a (guy|girl|man|woman) (from|at|in|who))
        my (ex|ex husband|ex wife|ex boyfriend|ex girlfriend|ex partner|mother in law|father in law|stepfather|
          stepmother) (\\w+ )?(works|is|has|won't|lives|wants|moved|keeps|runs|hates|thinks|still|
          and)(?! with us)
        (spare room|sofa|couch) (and|because|since|with|until) (\\w+ ){0,3}(speaking|speak|leave|left|mother|
          him|her)
        (got|get|been|was) (arrested|convicted|evicted|a dui|a criminal record|caught (drink|drunk))
        (on|my) (probation officer|parole|bail)
    """,
    "hardship": """
        (i|we) (still )?owe (my|him|her|them|the (bank|taxman|council|landlord)) (\\w+ ){0,4}(grand|thousand|
          hundred|pounds|dollars|money|rent)
        (my|our|credit card|student|gambling|huge|crippling|medical|family|tax) debts?(?! (collection|markets|
          advis\\w+|capital|recovery|fund|finance|team|analyst|of gratitude))
        (in|into) (\\w+ )?debt(?! to)
        (weeks|months|a month|payments) behind( (on|with)|[.,])
        (lose|losing|lost|sell|sold) (the|our|my) (house|home|flat|car)(?! (in|keys|that))
        (make|making|meet|meeting) (rent|the rent|my rent|the mortgage)
        (the bank|landlord|creditors|bailiffs|debt collectors?) (\\w+ )?(has|have|is|are|keeps?|was|
          were) (been )?(ringing|calling|chasing|threatening|after|writing|knocking|at the)
        behind (on|with) (the|my|our) (\\w+ )?(rent|mortgage|bills|payments|loans?)
        (overdrawn|maxed out|payday loans?)
        (can't|cannot|couldn't|can barely|struggling to|unable to|how to|how i'll|how we'll|not be able to|
          won't be able to|hardly|barely|need to|have to|just to) (\\w+ )?(pay|afford|make|cover|meet|
          feed) (the |my |our |for |this |next )*(\\w+ )?(rent|mortgage|bills|debts?|loans?|car payments?|
          groceries|food|heating|kids|family|ends meet|school fees|childcare|living|creditors)
        (my|our) (\\w+ )?(savings|mortgage|rent|overdraft|debts?|bank account|landlord|credit cards?|
          pension pot|loans?|finances|financial (situation|problems|trouble|difficulties|worries)|
          money (problems|troubles|worries)) (\\w+ )?(is|are|has|have|had|was|were|won't|will|went|needs|keeps|
          alone|payments?|gone|out|in|a mess|means)
        (money|financial|cash) (trouble|troubles|problems|worries|difficulties|hardship|crisis)
        money (is|was|has been) (so |very |too |extremely |really )?(tight|short|a problem|desperate|gone)
        savings (are|is|were|have|has) (all |almost |nearly |now |been )*(gone|run out|running out|used up|
          spent|exhausted|dwindling|drying up|wiped out)
        (lost|lose|losing|gambled) (\\w+ ){0,3}(money|savings|house|fortune|everything) (in|on|to|when|because|
          if|at|gambling)
        living (paycheck|hand|pay check) to
        (i'm|we're|i am|we are) (broke|skint|penniless|drowning in|up to my|in the red)
    """,
    "trouble": """
        (bankrupt|bankruptcy|overdraft|bailiffs?|repossessed|repossession|foreclosure|evicted|eviction|
          loan sharks?|in arrears|pawned|social services|child support|child maintenance|restraining order|
          family court|domestic (violence|abuse)|custody|alimony|divorce|addiction|alcoholism|homeless)
    """,
    "confidential": """
        (not|isn't|hasn't been|haven't been|wasn't|aren't|not yet|before it's|before it is|until it's|yet to be|
          nothing is|hasn't|isn't yet) (yet |been |made |officially |actually |even |widely |publicly |
          meant to be |going |gone |be )*(public|announced|official yet|public knowledge|common knowledge|
          out yet|in the public domain|disclosed)
        (not|n't|probably not|shouldn't be) (really |technically |definitely |actually )?(supposed|allowed|
          meant|permitted|authori[sz]ed|free) to (tell|say|share|talk|mention|disclose|reveal|discuss|know|
          be (telling|saying|sharing|discussing))
        (shouldn't|should not|mustn't|oughtn't to) (really |probably |even |be )*(tell|telling|say|saying this|
          say this|share|sharing|mention|mentioning|disclose|disclosing|reveal|revealing|talk about|
          talking about|know|repeat)
        (keep|keeping|kept) (this|it|that|these|everything|the news|this news|what i\\w*) (\\w+ )?(all |
          strictly |very |just |completely |absolutely )*(quiet|secret|to yourself|under wraps|under your hat|
          between us|between ourselves|between you|off the record|hush|on the (quiet|down low))
        keep (quiet|mum|schtum|a secret) (about|on)?
        (between|strictly between) (us|you and (me|i)|ourselves|friends|the two of us|these four)(?! (all|
          both)? ?(we|you|i)? ?(agreed|worked))
        (this|it|that|which) (goes|must go|mustn't go|should go|shouldn't go|is to go|can't go) (no further|
          any further|nowhere)
        (off the record|on the quiet|on the down low|hush hush|under wraps|top secret|for your (eyes|ears) only|
          you didn't hear (it|this)|strictly confidential|in (strict|the strictest|the utmost|total|
          complete) confidence|confidential (information|project|client|clients|document|documents|figures|data|
          plan|plans|deal|acquisition|merger|report|roadmap|details|numbers|memo|at|until|but)|
          company confidential|trade secrets?|under (an? |my )?(nda|non disclosure)|(my|the|
          breaking|breach|despite) (my |the )?nda|inside (information|info|knowledge|scoop|track)|
          insider (information|info|knowledge|tip)|leaked (to|the|a|that|by)|secret (project|client|deal|merger|
          plan|plans|product|launch|sale|talks|negotiations|acquisition|formula|recipe))
        (don't|do not|please don't|nobody|no one) (tell|repeat|breathe|forward|mention|quote|let on|
          say anything|pass|spread) (this|it|a word|anyone|anybody|to anyone|that i told)
        (we're|we are|they're|they are|my (company|employer|firm|team|boss|department|client|current (company|
          employer|firm))|our (company|firm|client|biggest client|largest client|department|ceo|board)|
          the (company|firm|board|ceo) (here|i work for|where i work|is)) (\\w+ ){0,3}(being (acquired|bought|
          sold|taken over)|acquir\\w*|merging(?! (two|our|the|three) (teams|departments|offices|desks|systems))|
          about to (be|sell|merge|close|announce|lay|buy|lose|go)|
          going to (be (acquired|sold|bought)|announce|lay off|close|merge|sell|cut)|getting (acquired|bought|
          sold)|in talks|laying off|planning (layoffs|redundancies|to (lay|cut|close|sell|merge))|closing (down|
          the|its|our)|selling|sold to|buying|filing for|insolvent|under investigation|being (sued|investigated|
          audited)|secretly|preparing to (sell|lay|close|merge|announce|file)|to be (sold|acquired|bought|
          announced)|losing (its|our|a|money)|raising (a|an|series|\\$|£)|haemorrhaging|hemorrhaging)
        (acquisition|merger|takeover|take over|buyout|layoffs|redundancies|restructuring|ipo|funding round|
          product launch) (\\w+ ){0,3}(hasn't|has not|isn't|is not|not (yet|been|public)|won't be|
          will be announced|is about|is coming|at my|that we|before it|next (month|week|quarter))
        (our|my|their) (biggest|largest|main|key|top|major|unnamed) (client|clients|customer|customers|
          account) (\\w+ )?(is|are|has|have|wants|will|told|pays|,|at|,? [a-z]+,?)
        (client|customer|pricing) (list|lists|data|contracts|files|database)
        (source code|pricing|roadmap|playbook|client files|slides|database|algorithms?) (from|of|that i (took|
          copied|kept)) (my|our) (current|old|former|previous|last|present|company|employer)
        (bring|take|brought|copied|copy|kept|send you|share) (\\w+ ){0,3}(client list|customer list|code ?base|
          source code|our (figures|numbers|data|pricing|plans|roadmap)|files from|trade)
    """,
    "too_personal": """
        (horoscope|astrolog*|psychic|tarot|star sign|mercury is|in retrograde|my chart)
        my (hangover|love life|sex life|libido|gambling|weight|diet|cat died|dog died|hamster|lawsuit|
          criminal record|bowel|tattoos?)
        (drinking too much|got drunk|hungover|hung over|stoned|smok(e|ing) weed|cocaine|one night stand|
          walk of shame)
        (hate|hated|can't stand|despise|loathe|sick of|fed up with|had enough of|fight with|argue with|dating|
          sleeping with) (my|our) (\\w+ )?(boss|manager|job|company|colleagues?|team|co ?workers?|employer|work|
          director)
        (my|our) (\\w+ )?(boss|manager|supervisor|director|ceo|colleagues?|co ?workers?|
          employer) (\\w+ ){0,2}(bullies|bullied|shouts|shouted|yells|yelled|harasses|harassed|hates|screams|
          lies|lied|drinks|stole|steals|threatened|micromanages|screwed|treats (me|us|people)|is (a|an) (@awful|
          @insult|@bad)|is (@awful|@insult))
        (arrested|convicted|in prison|in jail|on bail|on parole|court case|restraining order|drink driving|
          drunk driving|immigration raid|bankruptcy court)
        (god|the lord|jesus|allah|the universe) (told|wants|has told|spoke|sent|has a plan|is telling)
        (my|our) (religion|church|pastor|priest|guru|politics|political) (forbids?|doesn't|says|told|won't|
          views?)
        (midlife|mid life|existential|quarter life) crisis
        (find|finding|found|lost) myself(?! (in|a|at|with|drawn|thinking|wanting|looking|enjoying))
    """,
}

# a sentence with one of these speaks of trouble as somebody's work
AT_WORK = re.compile(
    r"\b(?:work(?:ed|ing)? (?:with|on|in)|clients?|families|patients|tenants|advice|advis|volunteer|charity|caseload"
    r"|support(?:ing|s|ed)? (?:people|those|women|men|young)|policy|research|project|team|training|law)\b"
)
REASON_CLAUSE = re.compile(r"[,;:–—]?\s*\b(?:because|as|since|due to|owing to|on account of)\b")
CLAUSE_END = re.compile(r"[.!?;:\n]|,? (?:so|but|and so|which is why) |, (?:and|which|who|though) ")
