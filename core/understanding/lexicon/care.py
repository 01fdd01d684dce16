"""Words that ask for care: somebody may be in danger, or a request would hurt, deceive or expose.

`safety` is read from the person's own words about themselves. `figure` holds the sayings that sound like danger and
are none; where one begins first, it counts. `unsafe` is asked for outright; `honest` are doubts about doing it.
"""

LISTS: dict[str, str] = {
    "the": "the|this|that|their|a|an|my|his|her|our|its|both|all|these|some|any",
    "myself": "myself|my self|me",
    "people": "him|her|them|recruiter|manager|boss|ceo|company|they|interviewer|hr|team|guy|woman|man|people|everyone|bastard|bastards|colleague|candidate",
    "ask": "write|draft|send|compose|say|tell|make|create|help me write|invent|forge|fake|prepare|generate|craft",
    "site": "linkedin|twitter|x|facebook|instagram|reddit|glassdoor|tiktok|youtube|threads|bluesky|mastodon|slack|teams|blind|indeed|kununu|trustpilot|google reviews|the internet|social media|social|the channel|a channel|the group|the whole company|everyone|the all-hands",
    "hard": "cancer|covid|sick|ill|pregnant|dead|died|dying|hospital|in hospital|hospitali[sz]ed|a stroke|an accident|injured|disease|illness|funeral",
    "kin": "mother|mom|mum|dad|father|wife|husband|kid|child|son|daughter|grandmother|grandma|grandfather|granny|brother|sister|dog|uncle|aunt|partner",
}

PHRASES: dict[str, str] = {
    "figure": """
        (rather|sooner) die than (work|go|take|accept|move|join|live|commute|do|sit|answer|write|ask|call|face|say|send|wear|talk)
        (driving|drive|walking|walk|run|running) (\\w+ )?into (the |a |an |our )?(office|meeting|interview|room|town|work|building)
        (dying|die) (to (know|see|hear|find|get|learn|work|tell|meet|ask)|of (curiosity|boredom|embarrassment|shame|laughter)|for (a|some) (coffee|break))
        (kill|kills|killed|killing) (me|it|for|time|two birds|the (mood|deal|conversation|vibe))
        (would|could|will|gonna|going to|is|are|was|it'?d|they'?d|that'?d|'d) (be )?(kill|killing|kills) (me|it|for|my)
        (my (boss|wife|husband|mom|mum|mother|dad|father|partner|manager|friend|parents|referrer) (will|would|is going to|'ll|'d|gonna)) (kill|murder|be killing|strangle) me
        (dead|deadline|drop-?dead|dead end|dead-?end|dead tired|dead serious|suicide squad)
        (burn|burning|burnt|burned) (any |a |all |the |my )?(bridge|bridges)
        (shoot|shooting|shot) (me|him|her|them|myself) (an?|in the foot|down)
        (shoot|shooting) (off |over )?(an? |the )?(email|mail|message|note|for)
        (scared|afraid|worried) (to death|of (burning|being|losing|the))
        (hurt|hurting|hurts|harm) (my (chances|career|reputation|resume|feelings|relationship|network|standing)|his feelings|her feelings|their feelings|anyone|them|the relationship)
        (end|ending|ended) (it|things|the (conversation|call|process|relationship|contract|thread|talk)|this|my (contract|employment|lease|trial|internship)) (politely|nicely|well|on good terms|with (them|him|her|the|my)|gracefully|amicably|early|professionally)
        (can'?t|cannot|cant) (go on|do this|take (it|this)|carry on) (with|the|to|at|because|vacation|holiday|that|a|monday|tuesday|wednesday|thursday|friday)
        (don'?t|do not|dont) want to (be here any ?more|be here) (at|in|with|for)
        (work|working|job|boss|company) ~3 to death
        (life|live|lives|living) (science|sciences|in|at|near|with|insurance|cycle|balance|wage|room|costs?|expenses|guard)
        (lie|lied|lying) (about me|to me|ahead|down|with|in|fallow|low)
    """,
    "safety": """
        (reason|point|use|sense) (to|in|of) (\\w+ )?(breath\\w*|living|live|alive|exist\\w*|being here|waking up|wake up)
        (sleep|asleep) (and|to) (never|not) (ever )?(wake|get up)
        (never|not have to|not) (ever )?(waking up|wake up) (again|tomorrow|ever)
        (afraid|scared|terrified|frightened|worried) (of|about) what (i'?ll|i'?m|im|i will|i could|i might|i may) (do|doing|capable)
        last (message|letter|mail|text|words|night|day) (to (anyone|everyone|the world|my family|you all)|on earth|alive|i'?ll ever)
        (not sure|unsure|don't know|dont know|not certain|wonder|wondering|doubt) (if |whether |that |why )?i (\\w+ )?(want|can|should|could|wanna|even want) (to )?(still |even )?(keep |go on |continue |carry on |be )?(living|live|alive|exist|existing|going on|be here|here any ?more)
        (suicide|suicidal|suicidal thoughts|sucide|suicid|unalive|kms|self-?harm|self-?harming|selfharm)
        (kill|killing|hang|hanging|hurt|hurting|harm|harming|cut|cutting|drown|shoot|shooting|poison|starve|end|ending|off) (myself|my self)
        (started|start|starting|been|i'?m|am|back to|keep|kept|again) (cutting|self-?harming|hurting myself)( myself)?( again)?$
        (i |i'?ve |ive |i have )?(started|start|been|am|went back to|keep) (cutting|self-?harming) (again|myself|my (arms|wrists|legs))
        (cut|cutting|slit|slitting) my (wrists?|arms?|veins?|throat)
        (end|ending|take|taking|took|ended) (my|my own|it all) (own )?(life)?
        (end|ending) (it all|everything|it tonight|it now|it for good|it today|things for good|my life|my suffering|the pain|this pain)
        (think|thinking|thought|thoughts) (of|about) (ending (it|things|everything|my life)|dying|death|suicide|killing|not being (here|alive)|jumping|disappearing)
        (want|wants|wanted|wanna|wish|going|ready|need|trying|like|rather|prefer|hope|hoping|plan|planning) (to |i (was|were|could) )?(just )?(die|be dead|dead|disappear forever|disappear for good|not exist|stop existing|cease to exist|not wake up|never wake up|sleep forever|go to sleep and not|sleep and never|not be alive|stop living|vanish forever|jump off|overdose)
        (wish|wished|wishing) i (was|were|had never been|wasn'?t|weren'?t|would|could|didn'?t|wouldn'?t) (dead|never born|born|alive|here|not wake|not exist|exist|gone|not here|just die|die|wake up|disappear)
        (don'?t|do not|dont|didn'?t|no longer|not|never) (really |even )?(want|wanna|wish|care) (to |if i )?(live|be alive|be here|exist|wake up|go on living|keep living|continue living|be around|live or die|carry on living|be on this earth|go on|die)( any ?more| any longer| much longer)?
        (can'?t|cannot|cant|can not|couldn'?t|won'?t|don'?t know how to|don'?t know how i can|not able to|don'?t see how to|unable to) (\\w+ )?(go on|carry on|keep going|do this anymore|do this any more|do this any longer|take it anymore|take it any more|take this anymore|take this any more|take any more|take it any longer|cope any ?more|cope anymore|cope|live like this|live with this|live anymore|bear it|bear this|bear living|face another day|get out of bed|keep living|stand it anymore|go on living|see a way out|handle life)
        (no|not any|any|zero|see no|lost all|lost every|see any|is there any|isn'?t any|isnt any) (\\w+ )?(reason to (live|go on|be alive|keep going|wake|get up|exist|continue living|carry on)|point (in )?(living|being alive|being here|to life|going on|to live|in life|of living|to my life|to anything|in anything|to any of it|anymore|any ?more|in going on)|will to live|way out|hope left|future for me|purpose in life|meaning in life)
        (what'?s|what is|whats|where is|where'?s) (even )?the (point|use|sense) (of|in) (\\w+ )?(being alive|living|life|going on|existing|being here|waking up|my life|carrying on|anything|any of it)
        (life|living|my life|everything) (\\w+ )?(is|isn'?t|feels|seems|has|is not|doesn'?t feel) (\\w+ )?(not worth|worth|pointless|meaningless|hopeless|over|worthless|no (meaning|point)|unbearable|too painful|empty)( living| it| for me)?
        (not|isn'?t|isnt|hardly|barely|no longer) worth (living|being alive|it to live|going on)
        (better|happier|easier|fine|better-?off) (off )?(without me|if i (was|were|wasn'?t|weren'?t|died|am|did|didn'?t|disappeared) ?(gone|dead|here|around|not here|not around|alive|exist)?|dead)
        (nobody|no one|noone|no-?one|who|anyone) (would|will|'d|is going to|even|really) (\\w+ )?(miss me|care if i|notice if i|care whether i|notice i'?m gone|mourn|care that i)
        (world|family|everyone|everybody|they|kids|wife|husband|parents|people) (\\w+ )?(would|will|'d|are|is|'ll) (\\w+ )?(be )?(better|happier|better off) (off )?(without me|if i|once i)
        (i'?m|i am|im|i feel|feel|feeling|i'?ve been feeling|been feeling|so|completely|totally) (\\w+ )?(suicidal|worthless|hopeless and|hopeless|a burden|like a burden|such a burden|nothing but a burden|better off dead|done with life|tired of (living|life|being alive|existing)|sick of (living|life|being alive)|in crisis|at the end of my rope|at breaking point|trapped and|like dying|like giving up on life|like ending|like i want to die|like killing)
        (tired|sick|exhausted|done|finished|over|fed up) (of|with) (living|life|being alive|existing|it all and|my life|this life)
        (give|giving|gave|given) up on (life|living|everything|myself)
        (step|stepping|jump|jumping|walk|walking|walked|throw|throwing|run|running|driv\\w+|lie|lying|fall|falling|leap|leaping) (myself |out |down |my car )?(in front of|onto|under|off|into) (@the |my )?(\\w+ )?(trains?|traffic|bus|tracks|truck|lorry|roof|platform|sea|river|ocean|tree|bridge|ledge|motorway)
        (i have|i'?ve got|ive got|i got|i bought|bought|got|have|holding|looking at|staring at|saved up|enough) (\\w+ ){0,3}(pills|tablets|noose|razor|razors|razor blades?|gun|rope)(?! (maker|course))
        (nobody|no one|noone) (would|will|'d|'ll) (even |really |ever )?(cry|come looking|find me|miss me|care|notice)(?=[\\s.!?]*$)
        (husband|wife|partner|boyfriend|girlfriend|dad|father|mum|mom|mother|ex|brother|stepdad|he|she) (\\w+ ){0,2}(violent|chokes|hits|beats|kicks me|kicked me|slaps?|slapped|punches|locks me|pushes me|hurts me|threatens to (hurt|kill|hit))
        (going to|gonna|might|may|could|will|want to|afraid i'?ll|scared i'?ll|about to|i'?ll) (just )?do something (to myself|bad to myself|stupid|drastic|terrible|awful|to hurt|i can'?t)
        (starving|starve|burning|hitting|punching|scratching|purging|cutting|hurting|drinking) (myself|my self)
        (haven'?t|havent|not|stopped|can'?t stop) (\\w+ )?(eaten|slept|eating|cutting|drinking|purging|vomiting) (\\w+ ){0,2}(days|week|weeks|since|anymore|any more|at all)
        (don'?t|dont|can'?t|cannot|cant) trust myself (tonight|alone|right now|any ?more|today|with|not to)
        (say|saying|said|write|writing|wrote|written|my) (\\w+ )?(final|last|my) (goodbyes?|farewell|words)
        (all|everything|everyone|it|people) (\\w+ )?(better off|happier) (\\w+ )?(without me|if i)
        (want|need|wish|make) (it all|it|everything|the pain|all of it|all this|my life|the noise|this) to (just )?(stop|end|be over|go away forever)
        (why|what) (am i|do i) (even )?(alive|here for|bother living|still here|living|exist|still breathing|breathing)
        (waste of (space|oxygen|air|a life)|deserve to die|no reason to be here|too much to live|relapsed|ctb|close my eyes and never|never open my eyes)
        (can'?t|cannot|cant|don'?t|dont) see myself (alive|being here|still here|around|getting older|past)
        (took|taken|take|swallowed|swallow|overdosed|overdose|overdosing) (on |all |a |the |too many |whole )?(\\w+ )?(pills|tablets|sleeping pills|bottle of pills|overdose|paracetamol|meds)
        (overdose|overdosed|overdosing|od'd)
        (jump|jumping|jumped|step|throw|throwing) (myself )?(off|from|in front of|out of|under) (the |a |an |my )?(\\w+ )?(bridge|roof|building|train|window|balcony|cliff|bus|car|tracks|traffic|platform)
        (goodbye|good bye|farewell|suicide) (note|letter|message|forever|cruel world|world|everyone)
        (panic attack|panic attacks|mental breakdown|nervous breakdown|having a breakdown|suicide hotline|crisis hotline)
        (he|she|boss|manager|partner|husband|wife|boyfriend|girlfriend|someone|father|mother|ex|colleague) (\\w+ ){0,2}(hits|hit|beats|beat|abuses|abused|assaulted|assaulting|raped|molested|choked|attacked|stalking|stalks|touches|groped|gropes) me
        (abuses|abused|assaulted|raped|molested|choked|groped) me
        (i'?m|i am|im|not|don'?t feel|i feel) (\\w+ )?(unsafe|in danger|being abused|being stalked|being threatened|not safe|being hurt|afraid for my life|scared for my life|scared of my (partner|husband|boss|wife)|safe (at home|with myself|right now|here|alone|tonight))
        (afraid|scared|terrified|frightened|worried) (of|that) (what i (might|may|could|will) do|i'?ll (hurt|do something|harm|kill)|i (might|may|could|will) (hurt|do something|harm|kill|not))
        (want|like|ready|going|need) to (just )?(end it|disappear|give up on everything|vanish|hurt myself|harm myself|be gone|be gone forever|sleep forever)
        (don'?t|do not|dont|can'?t|cannot) (see|have|feel|find) (\\w+ )?(a future|any future|a way out|any way out|a way forward|a reason to (live|go on|continue|get up|wake)|any hope|hope|any point|a point|the point of (living|life|anything|going on)|anything to live for)
        (nothing|something|anything|not much|little) (left )?to live for
        (nothing left for me|nothing matters|nothing matters anymore|no hope|hate my life|hate being alive|hate living|hate myself|hating myself|ruined my life|my life is over|life is over|life is pointless)
        (me suicider|veux mourir|envie de mourir|en finir|suicidarme|quiero morir|matarme|no quiero vivir|umbringen|sterben|nicht mehr leben|suizid|selbstmord|me matar|quero morrer|voglio morire|suicidarmi|zelfmoord|wil dood|samobójstwo|умереть|самоубийство|intihar)
    """,
    "honest": """
        (without|not|avoid|not to|don'?t want to|dont want to|feel like|feeling like|seem like|look like|sound like|sounding like|looking like) (being |be |seeming |looking |sounding |like |come across as |coming across as ){0,3}(an? |such an? )?(total |complete |real )?(jerk|idiot|prick|loser|asshole|arsehole|bitch|moron)
        (don'?t|do not|dont|didn'?t|doesn'?t|never|not|without|won'?t|wont|rather not|instead of|avoid|hate|hating|stop|no|can'?t|cannot|refuse to|shouldn'?t|mustn'?t|wouldn'?t) (\\w+ ){0,3}(to )?(lie|lying|lies|pretend|pretending|fake|faking|faked|make up|making up|mislead|misleading|invent|inventing|made-?up|deceive|deceiving|untruths?|be dishonest|dishonest|insult|insulting|threaten|harass|badmouth|bad-?mouth|trash|rude|shame|shaming|post|publish)
        (is it|would it be|was it|is this|would that be) (a lie|lying|dishonest|unethical|wrong) (if|to|when|that|not)
        (they|he|she|recruiter|manager|company|it|who|someone|somebody|boss|hr) (\\w+ )?(lied|lies|lying|is lying|are lying|insulted|threatened|harassed|harasses|impersonated|misled|ghosted|faked|posted|was rude|were rude|called me|leaked)
        (honest|honestly|truthful|truthfully|truth|sincere|sincerely)
        (not to sound|don'?t sound|without sounding|without being|don'?t want to (be|sound|seem|come across)) (\\w+ ){0,2}(rude|mean|harsh|nasty|insulting|aggressive)
        (is|does|was|are|too|am|sound|sounds|bit|it|be|seem|come across) (this |it |that |my \\w+ |as |a bit |a little |too |i )?(rude|mean|harsh|nasty|insulting)
    """,
    "unsafe": """
        (write|compose|make|draft|send|sign|create|mail|post|reply) ~6 (in the name of|under the name of|under (his|her|their) name)
        (use|using|borrow|log into|open|from) (my (\\w+ )?(colleague|boss|manager|friend|coworker|co-worker|wife|husband|ex|recruiter)'?s|his|her|their|someone else'?s|somebody'?s) (\\w+ )?(account|login|e-?mail|inbox|profile|phone|password|credentials|signature|letterhead|badge)
        (tell|say|claim|write|mention) ~9 (even though|although|but actually|but really|when actually|when really) (nobody|no one|none|nothing|noone) (\\w+)
        (spread|spreading|start|starting|plant|planting|sow) ~3 (rumou?rs?|gossip|lies|doubts?)
        (tell|say|hint|suggest|claim|mention|drop) ~7 (takes drugs|is on drugs|does drugs|drinks at work|steals|is a drunk|an addict|an alcoholic|cheats|is a thief|sleeps around)
        (make|making) (?!me |my |it |this |us |that )~8 look (bad|stupid|incompetent|foolish|awful|unprofessional|guilty)
        (call|calling) (him|her|them) (a|an) (?!taxi|cab|few|week|day|month|bit|second|couple|year)\\w+
        know where (his|her|their|your) (\\w+ ){1,3}(go|goes|live|lives|works?|play|sleeps?)
        (write|send|text|call|email|message|ring|ping|mail|dm) ~5 (mails|emails|messages|texts|calls|times|letters|dms) (\\w+ )?(a|an|per|every|each) (day|hour|minute|night)
        (until|till|til) (she|he|they|@the @people|@people) (\\w+ )?(cracks?|breaks?|caves?|begs?|cries|cry|quits?|snaps?|gives? (in|up)|give me)
        (flood|flooding|bombard|bombarding|swamp|hound|pester|terrori[sz]e|torment) (him|her|them|the|their|his|@people)
        (sign|signing|signed|send|submit) (it |this |that |off |the (letter|mail|email|note) |@the letter )(as|for|in the name of|under) (if|my (?!name|full|first|own|initials|nickname|real|self)\\w+|the|his|her|their|a|an|someone|another)
        (write|make|draft|produce|create|generate|do) (me )?(a|an|the|some) (\\w+ ){0,2}(letter|note|mail|e-?mail|reference|certificate|recommendation|slip|statement) (\\w+ )?(from|by) (a|my|the|some) (\\w+ )?(doctor|gp|physician|hospital|lawyer|solicitor|judge|police|court|professor|landlord|consulate|embassy|boss|employer|university|school|clinic|manager)
        (reference|references|recommendation|letter|referee) (\\w+ ){0,2}(company|firm|boss|employer|manager|professor|place|somewhere|someone|anyone|people|job) (that |who |which |where )?(i |we )?(never|don'?t|didn'?t|dont|didnt|doesn'?t|doesnt) (\\w+)
        (offer|company|boss|reference|degree|referee|client|manager|firm|person|relative|illness) (that|who|which) (doesn'?t|doesnt|never|didn'?t|does not) (really |actually |even )?(exist|existed|happen|happened)(?! any)
        (say|put|claim|list|add|write|state|mention|include|tell) ~8 (degree|diploma|certificate|licen[cs]e|experience|title|award|qualification|masters?|phd|skills?|languages?) (that |which )?i (don'?t|dont|didn'?t|didnt|never|haven'?t|havent) (\\w+ )?(have|had|got|get|finish\\w*|earn\\w*|speak|hold|held|did|done|complete\\w*)
        (say|tell|telling|claim|saying|write) ~6 (@hard),? (but |and |when |though |although )?(i |i'?m |im |it |he |she |it'?s |its )(\\w+ )?(wasn'?t|wasnt|not|isn'?t|isnt|didn'?t|fine|am not)
        (want|need|like|love) (him|her|them|@people|@the @people) (to )?(be |feel |get )?(\\w+ )?(scared|afraid|worthless|humiliated|small|ashamed|terrified|guilty|frightened|hurt|suffer|suffering|cry|crying|panic|squirm|beg)
        (find|find out|look up|track down|get|dig up|locate|give me|tell me|figure out|discover) ~2 where (@the |my |that )?(\\w+ )?(he|she|they|\\w+) (lives?|sleeps?|parks?|hangs out|goes to school)
        (find|get|look up|give me|track down|what'?s|whats|locate|dig up|need) ~4 (private|personal|home) (phone |mobile |cell |e-?mail )?(number|address|e-?mail|phone)(?! (from|is|to) my)
        (slept|sleeping|sleeps|an affair|shagging|screwing|in bed) with (him|her|them|the|my|his|someone|@people)
        (forward|send|share|give|take|copy|sell|leak|upload|bring|pass|email) (\\w+ ){0,4}(internal|confidential|client|customer|price|pricing|supplier|secret|proprietary) (\\w+ )?(lists?|data|files?|documents?|database|spreadsheets?|records|code|contacts|plans?|recipes?|figures)
        (tell|say|write|message|warn|let|remind) ~4 (i'?ll|i will|id|i'?d|ill|we'?ll|i'?m going to|im going to) (show|expose|leak|publish|post|report|ruin|destroy|go to (the press|the papers|the police|hr|his|her|their)|tell (his|her|their|everyone|the whole)) ~8 (if|unless)
        (message|text|email|write|contact|call|ring|dm|add|reach) ~4 (from|with|using|on|via|under) (a |an |my )?(\\w+ )?(new|another|different|burner|second|anonymous|throwaway|made-?up|false) (account|profile|number|name|sim|identity|email address)
        anonymous (\\w+ )?(e-?mail|mail|letter|message|note|text|tip|call|complaint)
        (tell|say|saying|write|call|calling|post|let) ~8 (liars?|crooks?|thieves|thief|pigs?|scum|witch|creep|clowns?|snake|rat|parasites?|psycho|frauds)
        (follow|following) (him|her|them) (home|around|to)
        (wait|waiting|show up|turn up|turning up|camp) (\\w+ )?(outside|at) (his|her|their) (house|home|car|flat|apartment|door|kids)
        (flirt|flirting|flirty|seduce|seductive|sexy|hit on (him|her|the))
        (tell|message|write|text|compliment|comment|say) ~6 (she'?s|he'?s|is|how) (so |really |very )?(hot|gorgeous|fit|attractive)(?=[\\s.!?,]*$| and| when| in)
        (report|reporting|snitch|call|shop) (\\w+ ){0,4}(to |on )?(immigration|the home office)
        (pay|slip|offer) (@people|@the \\w+|him|her|them) (\\w+ ){0,3}(under the table|cash|an envelope|money to|a bribe|to (lie|drop|pass me|hire me))
        (unless|if) (he|she|they) (\\w+ ){0,2}(hires?|pay|pays|gives?|reconsiders?|changes?) (\\w+ ){0,5}(i'?ll|i will|ill) (show|expose|leak|publish|post|report|ruin|destroy|tell)
        (threat|threats|threatening|menacing|intimidating)
        (so|until|till|that|and) ~3 (everyone|everybody|people|they all|others|the internet|twitter) (\\w+ )?(pile|piles|gang|gangs|mob|mobs|dogpile|dogpiles|harass\\w*|attack\\w*|shame\\w*|spam\\w*|boycott\\w*) (on|up|in)?
        (pile|piling|gang|ganging|dogpile) (on|up on|in on) (him|her|them|@people)
        (so|until|till|that|and|make sure) ~4 (loses|lose|losing) (his|her|their|the) (job|jobs|license|licence|post|career)
        (post|thread|article|tweet|comment|message) (naming|shaming|exposing|outing|calling out|tagging) (\\w+ )?\\w+
        (name and shame|naming and shaming|call (him|her|them) out (publicly|online|by name))
        (lie|lying) (to|for|about|and|on|that|saying)
        (lie|lies|a lie|white lie|lying|fib|tall tale|cover story)
        (should i|can i|could i|help me|how do i|how to|want to|gonna|going to|let'?s|i'?ll|just|can you|could you|please|okay to|ok to) (\\w+ ){0,2}(lie|fib|bluff|fake|pretend|make up|make something up|invent|fabricate|exaggerate|mislead|deceive)
        (make|making|made|come up with|think of|give me|need|invent|inventing|cook up|dream up|fabricate|fabricating|use|find|create|write|suggest|any|got) (@the |some |me |up |a few |another |really |\\w+ ){0,3}(excuse|excuses|fake excuse|believable excuse|lie|story|alibi|fake reason|false reason|sob story|fib|something up|stuff up|fake story)
        (make|making) (up|something up|it up|stuff up|things up|sth up)
        (fake|faking|faked|forge|forging|forged|counterfeit|falsify|falsifying|doctor|doctoring|photoshop|fabricate|fabricated|fabricating|phony|bogus|backdate|backdated) (@the |me |my |some )?(\\w+ ){0,2}(offer|offers|letter|letters|reference|references|email|emails|reply|certificate|diploma|degree|cv|resume|experience|document|documents|payslip|payslips|pay slip|name|account|profile|review|reviews|signature|interview|excuse|reason|illness|id|identity|sick note|doctor'?s note|recommendation|recommendations|quote|transcript|date|contract|screenshot|emergency|death|job|salary|story|competing|rival|testimonial)
        (pretend|pretending|act|acting|pose|posing|pass|impersonate|impersonating|masquerade) (to be|that|like|as|i'?m|i am|i|we|it|you'?re|you are|she|he|they|@the|there|my|not|someone)
        (impersonate|impersonating|impersonation)
        (sign|signing|write|send|sending|writing|draft|compose|reply|answer|email) (\\w+ ){0,6}(as if|as though|like) (i'?m|i am|i was|i were|it'?s|it was|it came|it is|it were|from|they|she|he|you'?re|you are|you were|u were|u r|we|my) (\\w+ ){0,4}(from|came|the|their|her|his|a|my|written|ceo|director|recruiter|manager|boss|wrote|sent|hr|was)
        (write|send|sending|writing|email|sign|signing|draft|reply|post|posting|message|text) (\\w+ ){0,5}(in (her|his|their|someone else'?s|somebody else'?s|\\w+'?s|my (boss|manager|colleague|ex|coworker|referrer|recruiter)'?s) name|from (her|his|their|my (boss|manager|colleague|coworker|recruiter|referrer|ex)'?s) (account|address|email|mailbox|phone|name|login)|pretending|posing as|impersonating|on behalf of (my boss|my manager|the recruiter|the company|their|hr))
        (@ask|reply|email) (\\w+ ){0,4}(as|from) (the|their|my|his|her|our) (\\w+ )?(ceo|hr director|hr manager|hr department|hiring manager|recruiter|boss|director|manager|competitor|company|interviewer|rival) (saying|to|offering|telling|that|confirming|so|and|asking|of|at)
        (say|saying|tell|telling|claim|claiming|write|writing|mention) (\\w+ ){0,5}(i|i'?m|i am|i have|i'?ve|i got|that|my|we) (\\w+ ){0,8}(even though|although|though|when|but) (i|it|there|that|she|he|they|we|i'?m|none|my)(\\w+ ){0,2} ?(don'?t|do not|dont|haven'?t|havent|didn'?t|isn'?t|isnt|isn'?t true|not|never|am not|is not|there isn'?t|no|is fine|'?s fine|'?s not true|not true|it'?s not|have not|doesn'?t|wasn'?t|aren'?t|hasn'?t)
        (say|saying|tell|telling|claim|claiming|write) (@the |@people |\\w+ ){0,3}(that )?(i have|i'?ve got|i got|i'?ve|i'?m|i am|i was|i had|my @kin (has|is|had|was|just|died|passed|got)|there'?s|there was|im) (a |an |just |been |diagnosed with |in |really |very )?(@hard)
        (write|writing|put|mention|invent|pretend) (@the |@people |\\w+ ){0,3}that (my|our|the) (@kin) (\\w+ )?(has|is|had|was|just|died|passed|got|dying|ill|sick|dead)
        (say|saying|tell|telling|claim|claiming) (\\w+ ){0,3}(my|our|the) (@kin) (\\w+ )?(has|is|had|was|just|died|passed|got|passed away|dying|ill|sick|dead)
        (con|conning|scare|scaring|frighten|frightening|terrify|terrifying) (him|her|them|@the @people|people)
        (exaggerate|exaggerating|inflate|inflating|embellish|bluff|bluffing|mislead|misleading|deceive|deceiving|trick|tricking|dupe|scam|scamming|gaslight|gaslighting|manipulate|manipulating)
        (invent|inventing|fabricate|fabricating)
        (blackmail|blackmailing|extort|extorting|extortion|threaten|threatening|harass|harassing|harrass|bully|bullying|stalk|stalking|dox|doxx|doxing|doxxing|sabotage|sabotaging|defame|defaming|slander|slandering|smear|intimidate|intimidating|humiliate|humiliating|spam|spamming|troll|trolling|catfish|ddos)
        (get|getting|have|having) (@people|@the \\w+|that \\w+|my \\w+|\\w+) (fired|sacked|in trouble|deported|cancelled|canceled|blacklisted|arrested)
        (make|making) (@people|@the \\w+|that \\w+|my \\w+|\\w+) (\\w+ ){0,2}(pay|regret|regrets|suffer|sorry|miserable|cry|feel (bad|guilty|terrible|awful|small|stupid|like shit|horrible|ashamed|worthless)|squirm|look (bad|stupid|like an idiot)|life hell|lives hell|life miserable|lose (his|her|their) job|quit|afraid|scared)
        (life|lives) (a )?(living )?(hell|miserable)
        (they'?ll|they will|he'?ll|she'?ll|you'?ll|he will|she will|will|gonna|going to) (\\w+ )?(regret|be sorry|pay for this|pay for that|pay for it|suffer)
        (i know where (they|he|she|you) (live|lives|works?|park)|where (he|she|they) lives?)
        (watch (your|his|her|their) back|you'?ll pay|or else|burn (it|them|the place) (all )?down|burn (it|the) \\w+ to the ground)
        (find|get|look up|give me|track down|locate|dig up|what is|what'?s) (\\w+ ){0,4}(home address|personal address|private number|home number|personal phone|private address|personal email|kids|children'?s school|where (he|she|they) lives?|dirt on|password|passwords|login)
        (revenge|payback|get even|get back at|getting back at|getting even|retaliate|retaliation|vengeance|destroy (him|her|them|their|his)|ruin (him|her|them|his|their|the)|expose (him|her|them|their|his|the)|embarrass|teach (him|her|them) a lesson|trash (him|her|them|their|the)|badmouth|bad-?mouth|name and shame|drag (him|her|them) (through|on)|call (him|her|them) out|calling (him|her|them) out|roast|insult|insulting|insults|swear at|cuss|curse (him|her|them)|tell (him|her|them) to (go to hell|go fuck|fuck|f off|screw|piss|shove|get lost|stuff|rot)|give (him|her|them) hell|slam|nasty|vicious|hateful|abusive)
        (@ask|reply|send|email|an?|something|be|really|super|most) (\\w+ ){0,4}(insulting|rude|nasty|hateful|abusive|vicious|threatening|mean|scathing|brutal|hostile|cruel|humiliating|offensive|racist|sexist|anonymous threat) (\\w+ ){0,2}(email|mail|message|reply|letter|note|dm|text|response|to|about|answer|and|for|as possible|review|one)
        (idiot|idiots|moron|morons|bastard|bastards|asshole|assholes|arsehole|bitch|bitches|scumbag|scumbags|cunt|cunts|slut|prick|dickhead|jerk|jerks|loser|losers|dumbass|shithead)
        (angry|nasty|hateful|abusive|threatening|hate|insulting) (message|messages|email|emails|letter|letters|text|texts|reply|note|review|mail|mails|dm|dms)
        (fuck|fck|fk) (you|u|off|them|him|her|this company|that|those|the|@people|up)
        (fuck|screw|damn|to hell with) (@people|you|off|that|those|this|u)
        (go to hell|go fuck|shove it|piss off|drop dead|eat shit|kiss my|rot in hell|burn in hell|stick it|up yours|stuff it)
        (post|posting|publish|publishing|share|sharing|broadcast|announce|blast|tweet|tweeting|leak|leaking|put|putting|upload|spread) (\\w+ ){0,8}(on|in|to|across|all over|over|at) (@site)
        (write|writing|tell|send|sending|say) (?!(\\w+ ){0,5}(messages?|note|notes|dm|invite|request|inmail|reply|hi|hello|thanks|linkedin|congrats|congratulations) )(?!(to )?(someone|somebody|a (guy|man|woman|lady|person|stranger|friend|contact|recruiter)|strangers|him|her|them|my|the) )(\\w+ ){1,8}(on|to|across|all over|over) (twitter|x|facebook|instagram|reddit|glassdoor|tiktok|youtube|threads|bluesky|mastodon|blind|indeed|kununu|trustpilot|google reviews|the internet|social media|social|the whole company|everyone|the all-hands)
        (write|writing|tell|send|sending|say) (\\w+ ){0,8}(in|to|on|into) (the |a |our |their )(\\w+ )?(channel|group chat|group|company chat|team chat|all-hands)
        (post|posting|publish|publishing|share|sharing|broadcast|announce|blast|put|send|write|drop|paste|say|tell) (\\w+ ){0,8}(in|to|on|into) #\\w+
        (post|publish|share|broadcast|announce|blast|say|send|put) (\\w+ ){0,6}(publicly|in public|for everyone|so everyone|everybody can see|to everyone|to everybody|to the whole|company-?wide|to all staff|to the whole company|in the (general|team|public|company|main|whole) (channel|chat|group)|in general|in our (team )?channel)
        (tweet|tweets|tweeting|retweet|glassdoor review|negative review|bad review|one-?star|1-?star|1 star|one star|scathing review|public post|open letter)
        (write|leave|post|leaving|writing|posting) (\\w+ ){0,4}(review|reviews) (on|of|about|for|saying)
        (hack|hacking|phish|phishing|ddos|break into|get into|log into|log in to|access) (\\w+ ){0,3}(account|accounts|inbox|email|system|systems|computer|mailbox|linkedin|hr system|calendar)
        (leak|leaking|disclose|disclosing|steal|stealing|copy|take|download|pass|share|sell|selling) (\\w+ ){0,4}(confidential|trade secrets?|client list|customer list|customer data|client data|source code|secrets|internal documents|proprietary|insider|company secrets|salary data)
        (insider trading|insider tip|bribe|bribing|bribery|kickback|discriminate|blacklist)
        (because|since|as|that) (he|she|they|the \\w+|recruiter|manager) (is|was|'s|are) (a )?(black|white|asian|muslim|jewish|gay|a woman|female|old|an immigrant|disabled|foreign|indian|african|chinese|mexican|lesbian|trans)
        (send|email|message|text|call|write|write to|ping) (\\w+ ){0,5}((a hundred|hundred|100|50|fifty|1000|a thousand) (times|emails|messages|texts|calls|mails|dms)|every (hour|minute|day|five minutes|ten minutes|single day|night)|nonstop|non-?stop|until (he|she|they) (answers?|repl(y|ies)|gives? in|breaks?|responds?|caves?|quits?))
        (without (him|her|them|anyone) (knowing|noticing|finding out)|behind (his|her|their|everyone'?s) back)
        (mass (mail|email|message)|spam (all|every|everyone|the))
        (cheat|cheating|plagiari[sz]e)
        (take|do|sit|write|answer) (my|the) (\\w+ )?(test|assessment|exam|interview|coding test|test for me|assessment for me|interview for me) (for me|as me)
        (claim|claiming|say|saying|tell|telling) (\\w+ ){0,4}(competing|rival|another|better|higher|bigger|fake|other) (offer|offers) (\\w+ ){0,4}(that doesn'?t|doesn'?t exist|i don'?t|which i don'?t|to (scare|push|pressure|force|get more)|i never)
    """,
}
