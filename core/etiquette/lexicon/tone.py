"""Words that hurt: judgement, blame, insult, scorn, threat, coarse and over-familiar words."""

PHRASES: dict[str, str] = {
    "negative": """
        (lack|lacks|lacked|lacking) (of |in |any |all |basic |the )*(professionalism|respect|courtesy|manners|vision|ambition|integrity|preparation|organi[sz]ation|leadership|communication|transparency|honesty|basic|direction|competence|common|decency|imagination|character|skills?|judg(e)?ment|clue|substance|structure)
        (not|n't|wasn't|weren't|isn't|hardly|far from|less than|anything but|never) (very |particularly |exactly |at all |remotely |really |so |that |even |terribly |overly |a )?(impressed|professional|organi[sz]ed|honest|prepared|respectful|welcoming|serious|competent|friendly|fair|good enough|up to (scratch|standard|much|par|the job)|convinced by (you|the team|your)|impressive|pleasant|credible|trustworthy|a serious|a real|taken seriously|inspiring|inspired|forthcoming|straight with me)
        (unimpressed|underwhelmed|appalled|disgusted|insulted|offended|horrified|outraged|disrespected|humiliated|belittled|patroni[sz]ed|mistreated|fed up|sick of|sick and tired|put off|turned off|shocked|annoyed|irritated|angry|furious|livid|bitter|resentful|fuming|infuriated|frustrated) (at|by|with|that|to|of|how|about|because|me)?
        (waste|wasted|wasting|wastes) (of |so much |so many |hours of |weeks of |days of |enough |all |two |three |four |five |six |months of |a lot of )*(my|our|your|everyone's|everybody's|people's|a|an|time|energy|effort|money|hours|days|weeks|months|morning|afternoon|annual leave|leave|holiday)
        red flags?
        (put|puts|turned|turns|scared|scares|drove|drives|creeped) (me|people|candidates|everyone) (right )?(off|away|out)
        (wouldn't|would not|couldn't|could not|won't|will not|can't|cannot|can not|never|don't|do not) (ever |possibly |want to |be able to |dream of |see myself |imagine )*(work|working|survive|last|put up|bear|stand|stomach|tolerate|trust) (for|with|under|in|at|there|a|an|you|your|him|her|them|such|that|this|the)
        (dodged|dodging|dodge) (a|that|the|this) bullet
        (expected|expect|hoped for|deserve|deserved) (better|more|so much better) (from|of|than) (you|a|your|this|the|an)
        (no|zero|little|not an ounce of|without any|without the slightest) (respect|regard|consideration|courtesy|manners|professionalism|integrity|clue|vision|sense|substance|ambition|interest in people)
        (hate|hated|loathe|loathed|despise|despised|detest|detested|dislike|disliked|can't stand|couldn't stand|didn't like|did not like|don't like|do not like|never liked|didn't care for|don't trust|didn't trust) (your|the|you|him|her|them|their|working|everything|how|my (boss|manager|job|current|company|team|colleagues|employer)|this|that|his|it)
        (sucks?|sucked|stinks|stank|blows) (up)?
        (leaves|left|leave) (a lot|much|plenty|something|a great deal) to be desired
        (left|leaves|leaving) a (bad|sour|nasty|bitter|bad) taste
        (nothing|not much) (special|to write home about|impressive|interesting) (about|at|in|here|there)
        (sinking|leaking) ship
        (old|boys'?|boy's) (boys'? )?club
        (worst|poorest|weakest|dullest|rudest|strangest|weirdest|most (boring|chaotic|disorgani[sz]ed|unprofessional|confusing|unpleasant|tedious|ridiculous|insulting|pointless|bizarre|awkward)) (\\w+ ){0,2}(interview|process|experience|place|company|offer|team|email|i've|i have|ever|recruiter|manager|week|hour|day|hiring|of all|i had)
        (beneath|below) (me|my (dignity|level|station|standards|abilities|skills))
        dead end (job|role|position|post|place|company|career)?
        (going|gone) (nowhere|under|downhill|bust)
        (high|crazy|terrible|awful|constant|your|staff) (staff )?(turnover|churn)
        (people|staff|employees|everyone|everybody|they|half the team) (keep|kept|are|is|were|was) (leaving|quitting|walking out|fleeing|jumping ship|miserable)
        (behind|stuck in) the (times|past|dark ages|stone age|nineties)
        (stuck|lives?|living) in the (past|stone age|dark ages|1990s|nineties|eighties|last century)
        (looks?|looked|felt|feels?|smelt|smelled|smells|sounded) like (a |an )?(morgue|prison|dungeon|graveyard|cult|funeral|zoo|circus|factory|dump|scam|interrogation|mess|waste|afterthought|amateur hour|joke)
        (bores?|bored|depresses|depressed) me
        (yelled|shouted|screamed|snapped|sneered|laughed|smirked|swore|barked|rolled (his|her|their|your) eyes|mocked|belittled|ridiculed|insulted|bullied|humiliated|harassed|gossiped|badmouthed) (at|me|us|about|him|her|my|the|people|staff|everyone|in)
        (yelling|shouting|screaming|sneering|gossiping|bickering|backstabbing|infighting|badmouthing|bullying|squabbling)
        (arrogance|rudeness|laziness|stupidity|ignorance|chaos|disrespect|bureaucracy|politics|gossip|hostility|indifference|attitude problem|poor treatment|mess) (of|in|at|from|you|that|which|was|is|and|were|i|there|here|on|over)
    """,
    "rude": """
        (don't|do not|never|please don't|stop) (you )?(ever |bother |dare )*(contact|contacting|call|calling|email|emailing|e-?mail|write|writing|reply|replying|message|messaging|ring|text|approach|bothering|bother|pester|pestering|speak|talk|replying) (to )?(me|back|us|replying|again|with me|at all|contacting|calling)
        (remove|delete|erase|take|strike|wipe) (all )?(of )?(my|me) ~4 (system|systems|database|list|lists|mailing list|records|files|books|off your|from your|from any)
        (take|remove) me off (your|the|this|all)
        (lose|forget|delete) my (number|name|email|address|details|cv|resume|contact)
        (get|go) (lost|stuffed|away|to hell|f\\w*|knotted|yourself|over yourself|a life|real|a grip|a clue|jump|whistle|take a hike)
        (shove|stick|stuff|keep) (it|your|that|this|the) ~3 (up|where|somewhere|sideways|yourself)
        (stick|shove|stuff|keep) (your|the) (job|offer|role|money|position|rejection|letter|email|form letter|feedback|pity|sympathy|apologies|excuses)
        (leave|left) me alone
        (good|and good) riddance
        (shut|hush) up
        (shame on|how dare|who do) you
        you (really |all )?(should|ought to|must) (really |all )?be (deeply |thoroughly |utterly )?(ashamed|embarrassed|fired|sacked|sorry)
        you (people|lot|guys are|clowns|folks are|sort|types)
        (do|learn how to do|learn to do|try doing) your (job|homework|research) ?(properly|for once|first)?
        (learn|try|try learning) (how )?to (read|spell|write|listen|behave|hire|manage|interview|treat people|run a|be professional|respect|use)
        (wake|grow|man) up
        (spare|save) me (the|your|from)
        save (it|your (breath|excuses|pity|form|sympathy|platitudes))
        (i|we) (couldn't|could not|don't|do not|really don't|couldn't) (really )?(care less|give a|care (what|about your|for your|how you))
        could care less
        what a (waste|joke|shambles|farce|mess|cheek|nerve|disgrace|load|cop out|circus|pity for you|way to treat|disappointment|let down|crock|bunch|time waster)
        (bunch|load|pack|set|group) of (@insult|rubbish|nonsense|garbage|lies|excuses|amateurs|baloney|hogwash|hot air|old men|time ?wasters|kids|children|cowboys|crap|nobodies)
        (nonsense|rubbish|drivel|claptrap|hogwash|baloney|garbage|tripe|twaddle)
        (boilerplate|canned|cookie cutter|form|copy and paste|copy paste|automated|generic|robotic|lazy|pathetic|insincere|template) (rejection|letter|email|e-?mail|response|reply|answer|message|template|excuse|note|platitudes?)
        (couldn't|could not|can't|cannot|didn't|did not|not even) (even )?(be )?(bothered|arsed|have the (decency|courtesy|guts|manners|nerve))
        (had|have|has|having|show(n)?|showed|with) (the|some|any|even the|common|basic|a bit of) (decency|courtesy|nerve|cheek|audacity|gall|manners|guts) (to|not|of)
        (common|basic|simple) (courtesy|decency|manners|politeness)
        (the|what|some) (nerve|cheek|audacity|gall) (of|to)?
        (i'm|i am|i was) (deeply |very |so |truly |absolutely |quite |really )?(insulted|offended|disgusted|appalled|outraged|furious|livid|fuming|not impressed|unimpressed|fed up|sick of|speechless|pissed|angry)
        (gross|grossly|extremely|very|so|highly|totally|completely|incredibly|deeply|utterly|how|really|just|plain) (rude|unprofessional|disrespectful|disorgani[sz]ed|inconsiderate|ignorant|impolite|discourteous|incompetent|insulting|offensive|arrogant)
        (unprofessional|rude|disrespectful|bad form|poor form|impolite|outrageous|shameful|unforgivable|disgraceful) to (ghost|ignore|leave|keep|not|treat|say|send|ask|make|waste|string|cancel)
        (ghosted|ghosting) (me|us|people|candidates|applicants|by)
        to ghost (people|me|someone|candidates|applicants)
        (nobody|no one) (asked|cares|wants|likes) (you|what|about|your|to work)?
        (mind|none of) your (own )?business
        (read|look at|check) (my|the) (cv|resume|application|email|profile|message) (properly|first|next time|again|carefully|before)
        (next time|in future|in the future) (try|learn|read|do|have|show|maybe|perhaps|don't|please|you (should|might|could)|be)
        (kindly|please|now|just) (go away|get lost|stop (wasting|emailing|contacting|bothering|spamming|pestering|calling|messaging))
        stop (wasting|emailing|contacting|bothering|spamming|pestering|calling|messaging|sending|stringing) (me|my|your|people|us|these|this)
        spam(ming)? (me|my inbox|people)
        (what|who|where|why) (the|on earth|in god's name|in the world) (hell|heck|devil|were you|are you|is wrong|did you|would|do you)
        what('s| is) (wrong|the matter) with (you|your|these|people)
        (are you|you must be) (kidding|joking|serious|blind|deaf|mad|crazy|insane|out of your mind|having a laugh|dreaming)
        (seriously|really)\\?
        get (it|your act|your facts|your house|your story|yourselves?) (together|straight|sorted|in order|right for once)
        (not|n't) (worth|deserve) (my|your|the|a|of) (time|effort|attention|trouble|breath|reply|response|while|ink)
        (bite|kiss|screw) (me|my|off|you|this)
        (trash|bin|garbage|rubbish) (your|this|the) (offer|letter|email)
        (hr|recruiters|managers|companies) (drones?|robots?|parasites|leeches|like you|are all)
        (pestering|hounding|badgering|harassing) you (won't|will not|isn't|is not|wouldn't)
        before you forget (they|i|we|people)
        (my assistant|any child|a child|a monkey|a trained monkey|a five year old|my dog|my grandmother) could
        not (my|your) problem
    """,
    "attack": """
        (someone|somebody|anyone|people|a person|a man|a woman|a boss|a manager|managers|bosses|employers|companies|recruiters|an employer|a company|a firm) (like|such as) (you|your|yours|him|her|them)
        (@insult)
        (wash|washed|wash(ing)?|brush|brushed|comb|combed|iron|ironed|shave|shaved|trim|trimmed|shower|showered) (your|his|her|their|your own)
        (your|his|her|their) (bad |terrible |awful |cheap )?(breath|smell|odou?r|teeth|body odou?r|hygiene|haircut|weight|accent|voice|ego|tie|wig|toupee|perfume|aftershave|outfit|clothes|temper|attitude|manners|personality|arrogance|ignorance|incompetence|rudeness|laziness|stupidity|lack of)
        (bad|terrible|awful|stinking) breath
        (smell|smells|smelled|smelt|stink|stinks|stank|reek|reeks|reeked) (of|like|bad|terrible|awful)
        (power|ego) (trip|trips|mad|crazy|hungry)
        (your|his|her) (big |huge |massive |fragile |inflated )?(ego|head) (is|was|so|needs|got|in)
        (some|learn|get|have|no|lack of|your lack of|find) (manners|social skills|people skills|personality|self awareness|backbone|spine)
        (doesn't|don't|didn't|does not|do not|did not|no idea|hasn't|haven't) (even )?(seem to |appear to |really )*(know|have|understand|got) (what (he|she|they|you)('s|'re| is| are| were| was)? (doing|talking about|asking)|the first thing|a clue|the faintest|much about|anything about|how to (manage|lead|run|hire|interview|treat|talk|do))
        (no|hasn't (got )?a|haven't (got )?a|without a|not a|didn't have a|don't have a) (clue|brain|idea what (you|he|she|they))
        (control|micro) (freak|manager|management)
        (on a power|drunk on|full of) (trip|power|yourself|yourselves|himself|herself|themselves|hot air|it)
        (couldn't|could not|can't) (manage|run|lead|organi[sz]e|interview|hire) (a|an|your|his|her|their way)
        (you|he|she|they) (wouldn't|couldn't|would not|could not|don't|didn't|can't) (know|recogni[sz]e|spot|see|understand|handle|appreciate) (talent|a good|a real|a strong|good|quality|what|an? )
        (too|so) (stupid|dumb|blind|lazy|arrogant|proud|ignorant|insecure|narrow minded|short sighted) (to|for|that)
        (small|narrow|closed) (minded|mindedness)
        (short|near) (sighted|sightedness)
        (jealous|threatened|intimidated) (of|by) (my|me)
        (how|where) did you (ever |even )?(get|become|end up) (your|that|this|a|the|in)
    """,
    "blame": """
        you (\\w+ )?(never|didn't|did not|haven't|have not|couldn't|wouldn't|could not|hadn't) (mention|mentioned|tell|told|warn|warned|say|said) (me |us )?(that|about|the|it|how|anything|any of)
        you (said|told me|told us|promised|assured me|claimed|made it sound|led me to believe|swore|advertised|guaranteed|sold me|sold it|made out|painted|talked it up) ~8 (but|yet|and then|and it|which (was|is|turned|wasn't)|turned out|isn't|wasn't|weren't|never|only to|instead|were wrong|was wrong|was a lie|wasn't true|would be|great place|was great|it was)
        you (oversold|over sold|talked up|hyped|misled|pushed me|made me apply|got me into|roped me|should have (told|warned|said|mentioned|known|checked|asked|been)|could have (told|warned|said|mentioned|at least|been|had)|ought to have|might have (told|warned|mentioned|said)|knew (it|they|that|what|about|how)|owe)
        (because|since|as|due to|thanks to) (of )?(you|your (lack|poor|slow|bad|failure|inability|rude|attitude|behaviou?r|manager|team|incompetence|disorgani[sz]ation|delays?|mistakes?|decision|indecision))
        (your|his|her|their) (fault|failure|mistake|negligence|incompetence|delays?|indecision|lies|lack of (communication|organi[sz]ation|respect|preparation|professionalism|interest|response|honesty|transparency|care|feedback|clarity))
        (it's|it is|it was|this is|that's|this was|that was) (all |entirely |partly |really |mostly |largely )?(your|his|her|their|the company's|the team's|hr's) (fault|doing|mistake|problem|loss)
        (blame|blaming|blamed) (you|him|her|them|the|it|your|this)
        (kept|keeping|left|leaving) me (waiting|hanging|in the dark|standing|guessing|in limbo|sitting|dangling|without)
        (string|strung|stringing|lead|led|leading) me (along|on|astray|to believe|up the garden)
        (interrupted|ignored|wasted|dismissed|belittled|mocked|talked over|spoke over|talked down to|spoke down to|stared at|cut off|cut across|rolled (his|her|their) eyes at) (me|my|us|everything|every)
        (interrupted|cut off|talked over|ignored|kept checking|checked|looked at|staring at|stared at|playing with|typing on|scrolling) (me |her |his |their |your )?(constantly|repeatedly|phone|phones|email|emails|watch|laptop|throughout|the whole time|several times|twice|all the time)
        (not|never|n't) what (i|we) (was|were) (told|promised|sold|led to believe)
        (was|were|been|felt) (misled|lied to|deceived|tricked|ambushed|cheated|led on|led to believe|strung along|sold a|ignored|ghosted|kept in the dark|left hanging|lowballed|talked down to|treated (badly|poorly|unfairly|like|as|with))
        (bait and switch|false advertising|false pretences|false pretenses|broken promises?|empty promises?)
        (took|taken|taking) (you|them|him|her|your team|hr|so long|forever|far too long|too long|weeks|months|ages|over a month) (\\w+ ){0,2}(weeks|months|forever|ages|days|so long|too long|to (reply|respond|answer|get back|decide|tell|make|let))
        (all|only|just|simply) because (you|he|she|they|your|the)
        if (only )?you('d| had| hadn't|'d only| had only| hadn't been| were| weren't) (only |even |not |just |actually |bothered |been |done |told |read |paid |treated |listened |so |more |less |better |a better|honest)
    """,
    "awful": """
        (@awful)
        (insult|insults|insulting|insulted|offends|disgusts|disgraceful|shambolic|unbelievable|outrageous|inexcusable|
        unprofessionalism|disorgani[sz]ation|mismanage*|micromanag*|nepotism|cronyism|favou?ritism|low ?balled|hypocri*|lousy|
        rubbish|clownish|cringe*|tacky|garbage|trash|crummy|shoddy|deplorable|egotistical|cheapskates?|penny pinching|
        exploitative|exploitation|toxicity)
    """,
    "bad": """
        (@bad)
    """,
    "wronged": """
        (interrupted|ignored|wasted|lied|misled|ghosted|neglected|dismissed|insulted|belittled|mocked|ambushed|grilled|
        interrogated|lowballed|tricked|deceived|cheated|talked over|spoke over|talked down|spoke down|shouted|yelled|laughed at|
        oversold|misrepresented|exaggerated|dragged|overlooked|passed (me )?over|let me down|went back on|discriminated|bullied|
        disrespected|embarrassed|humiliated|put me through|(showed|turned) up late|arrived late|(was|were) late|came late|
        ruined|messed|screwed|botched|mishandled|stared at|cut me off|rolled (his|her|their|your) eyes|led me on|strung me|
        kept me|left me|made me (wait|feel|look|jump|sit|do|come|travel|waste|believe|think|repeat)|forgot|failed|refused|
        changed your mind|treated me (like|as|badly|poorly|unfairly|terribly|with)|chose (to ignore|someone less|the wrong)|
        cancel(l)?ed (on|the|my|our|at|twice|three|last)|rescheduled (on|the|my|our|at|twice|three|four)|
        rejected me (because|without|for)|turned me down (because|without|for)|broke (your|their|a) (word|promise)|
        picked (a|the) (wrong|weaker|cheaper)|checked (his|her|their|your) (phone|watch|e ?mails?)|smirked|sneered|swore at)
        (never|didn't|did not|haven't|have not|couldn't|could not|hadn't|barely|hardly|doesn't|don't|won't) (even |once |ever |
        actually |really |bother(ed)? to |bother |manage to |seem to |have the )*(read|looked|look at|look up|bothered|bother|
        called|call me|call back|replied|reply|responded|respond|answered|answer|listened|listen|asked? (me|about|a|any)|explained?|
        warned?|cared?|showed?|turn(ed)? up|prepared?|introduced?|apologi[sz]ed?|acknowledged?|smiled?|validated|made? eye contact|
        follow(ed)? up|remember(ed)?|pa(y|id) attention|offered? (me )?(a|any|so much)|keep your|kept (your|their)|value|respect|
        ha(d|ve) the (decency|courtesy)|want to be there|know my name|knew my name|let me (speak|finish|answer|talk))
    """,
    "hearsay": """
        (heard|hear|hearing|been told|was told|were told|told|read|reading|seen|understand|gather|warned|rumou?rs?|rumou?red|word is|gossip|people say|they say|everyone says|friends? (say|says|told|tells)|people told|people tell|folks say|reviews? (say|says|said|mention)|glassdoor|indeed reviews|reddit|blind|former (employees?|staff|colleagues?)|ex employees?|ex staff|people who (used to )?work|someone who (used to )?work|a friend who|everyone knows|everybody knows|it's well known|it is well known|well known that|reputation) ~9 (turnover|churn|layoffs?|lay offs?|laid off|redundanc*|leaving|left because|quit|quitting|fired|sacked|micromanag*|toxic|trouble|lawsuit|sued|suing|investigat*|burn(t|ed|ing)? out|burnout|overwork*|underpa*|difficult|awful|terrible|bad|horror|horror stories|horrible|dreadful|poor|going under|bankrupt*|money problems|cash flow|running out of money|insolven*|struggling|failing|sinking|in trouble|chaos|chaotic|mess|bully*|harass*|sexist|racist|nightmare|hate|hates|unhappy|miserable|shouts?|yells?|temper|drinks?|affair|lies|lied|dishonest|shady|cheap|nobody lasts|no one lasts|don't last|doesn't last|never lasts?|can't keep|cannot keep|losing|cutting|cuts|cut|closing|selling|sold|hard to work|impossible|problems?|issues|scandal|fraud|discriminat*|unpaid|late pay*|not paid|treats?|treated|treat|tyrant|dictator|monster|dragon|bad place|worst|avoid|red flags?|stay away|run away|walking out|walked out|slept|sleeping|having an affair|drunk|gets? rid|favou?rit*|clique*|backstab*|control freak|not a (nice|good|great|happy|pleasant)|isn't (a )?(nice|good|great|happy|pleasant)|aren't (nice|good|great|happy)|stressful|pressure|weekends?|overtime|unreasonable)
        (rumou?rs?|gossip|the grapevine|word on the street|word around|word has it|rumou?r has it|through the grapevine|office gossip|scuttlebutt) (of|about|that|is|are|was|were|has|have|around|going|at|in|on|i|says|you|your)?
        (bad|poor|terrible|awful|mixed|negative|scathing|damning|one star|worrying|horror|nasty|not so great|less than great) (things|reviews?|stories|press|word of mouth|feedback about|reputation|comments)
        (warned|advised|told) (me |us )?(by \\w+ )?(to (stay away|avoid|steer clear|be careful|watch out|run|think twice|not)|off|against|about (you|your|him|her|the|them|what))
        (nobody|no one|people (don't|never|rarely|hardly)|staff (don't|never)|everyone) (ever )?(lasts?|stays?|leaves?|quits?) (long|more than|within|there|here|after|a year|at|in|under)
        (has|have|had|got|with) (a |quite a |such a |something of a )?(bad|poor|terrible|awful|certain|difficult|reputation) (name|reputation|rep|press|for (being|burning|underpaying|overworking|treating|firing|not))
        (apparently|allegedly|supposedly|reportedly|by all accounts|rumou?r has it|word is|i gather|so i hear|or so i('m| am) told|from what i hear|from what i've heard|i hear) ~4 (you|your|he|she|they|the|it|there|people|everyone|nobody|his|her|their)
    """,
    "scorn": """
        (obviously|clearly|evidently|apparently|plainly|naturally) (you|your|he|she|they|someone|i'm not|i am not|i wasn't|not|nobody|no one|there|the|it was|it's|this|my|experience|qualifications|loyalty|age|who you|merit|talent|hard work|i (didn't|don't|was|must))
        whatever
        (i|we) (guess|suppose) (you|your|i'm|i am|i|it|that|that's|loyalty|experience|talent|we|they|the|some|not|hard work|this|merit|my|there)
        (must|it must|that must) be nice
        (no|don't take|please don't take) offen[cs]e
        (good|best of) luck (finding|getting|replacing|with (that|your next|whoever|whomever|the other|your choice|someone|somebody|filling|keeping|hiring|the turnover|him|her|them|the next|all that|it all|such)|to (whoever|whomever|the poor|the next)|you'll|you will|you're going|you are going|keeping|hiring|running|,? you|attracting|filling|when|replacing)
        (you'll|you will|you're going to|you are going to|they'll|you may|you might|you could) (definitely |surely |certainly |soon |one day |really |all |come to |be |also )*(need it|regret|regretting|be sorry|be back|come (crawling|running|begging)|miss out|wish you|see what|reali[sz]e (what|your|that|too|one)|live to|rue|find out|learn|never find|struggle to find|be begging|think of me|remember (me|this)|kick yourselves?|lose|fail)
        (your|their|it's your|it is your) loss(?! of)
        (hope|hoping|trust) (you're|you are|you all|you|they|he|she|your) (\\w+ )?(happy|proud|pleased|satisfied|enjoy|sleep|learn|choke|never|get what|regret|realize|realise|fail|next|can live|treat|do better|better with|the next|get treated|are ready|feel good)
        (nice|good|kind|great|lovely|big|generous|decent) of you to (finally|eventually|at last|get back|bother|respond|reply|let me know so|take the trouble|notice|remember|squeeze|spare|find|make time|acknowledge|deign)
        (finally|eventually|at long last|after all this time) (got|getting|decided|decide|deigned|bothered|replied|responded|answered|managed|replying|responding|found the time|hearing|heard)
        (how|what a|what an) (nice|lovely|surprise|convenient|typical|predictable|original|interesting|generous|thoughtful|funny|ironic|professional)(!|\\.|\\?| of| to| that| for| timing| way| choice)
        (some|those) of us (\\w+ )?(have|work|actually|do|need|are|can't|don't)
        (if|since|when) (that's|that is|this is) (how|the way|what) (you|your|they|the)
        (per|as stated in|as i said in|as mentioned in) my (last|previous|earlier|first|many|other) (e-?mail|message|letter|note)s? ?(which|that|you)?
        (i|we) (see|know|understand) (now |exactly )?how (it is|it works|this works|you (operate|work|treat|do)|things (are|work))
        not that (you|anyone|anybody|it|i|they) (care|cares|asked|would|did|matters|expected|noticed|noticed|bothered)
        (interesting|funny|strange|odd|curious|bold|brave|unusual|typical|convenient|nice|great) (choice|decision|strategy|approach|move|priorities|timing|how|that you|way of|way to)
        with all due respect
        (never|don't) (mind|worry),? (i'm used|i am used|i won't|i'll get|it's not like|i know|about me|that i|it's only)
        (whoever|whichever|the lucky|your) (you (chose|picked|hired|selected|went with)|golden boy|chosen one|favou?rite|cheaper|internal|pet|mates?|buddies|buddy|nephew|friends?|insider)
        (cheaper|younger|prettier|blonder|better connected|internal|more obedient|less qualified|less experienced|inferior|weaker) (candidate|option|person|model|hire|choice|applicant|version|one)
        (someone|somebody|a candidate|anyone|people|person|candidates) (younger|cheaper|less (experienced|qualified|skilled|able)|half as|with (half|less|no|a fraction)|more obedient|you know|who (knows|went to school|plays golf|is cheaper|costs less|is younger|will say yes|kisses))
        (half|twice|ten times|double) (as|the) (qualified|good|experienced|candidate|experience|talent|skills?|person|age|able) (as|of|than|anyone|you|they|he|she)?
        (i'm|i am) (sure|certain|confident|guessing) (you|your|the|he|she|they|it|there|that|whoever) ~3 (have your reasons|has (his|her|their) reasons|didn't|won't|did not|will not|couldn't|never|know best|busy|important|too busy|far too|had better|has better|very busy|better things|doubt|regret|cheaper|will find (some|a) (poor|desperate|fool|mug))
        (too busy|too important|better things) (to|for)
        (poor|sorry|desperate) (soul|sod|fool|person|sap|sucker|guy) (who|that|you)
        (you|they|he|she) (clearly|obviously|evidently|apparently|plainly|just|really|simply|only) (don't|do not|didn't|did not|have|had|want|wanted|prefer|preferred|think|thought|know|knew|value|valued|weren't|aren't|never|can't|couldn't|are|were|need|care|made|make|felt|see|went|chose|missed)
        (i|we) (was|were) (foolish|stupid|naive|silly|an idiot|a fool|wrong) (enough )?(to|for|in|about)
        (silly|stupid|foolish|more fool|shows what|joke's on|jokes on|serves|lucky) (me|i know|you|me right|you right)
        (thought|assumed|believed|expected|hoped) (you|your|that you|this|that this|the company|a company) (were|was|would|might|of your|actually|had|at least|valued?|cared?) (be |at least |actually |have )?(different|better|serious|above|professional|honest|interested|care|know|one of|more|a bit|have|the sort|reply|respond|fair|decent)
        (doubt|don't suppose|don't expect|not expecting|i don't imagine) (i'll|i will|you'll|you will|you|anyone|that you|that anyone|i) (get|hear|receive|even|reply|read|care|respond|answer|will|bother|ever|see|really|did|have)
        (just|only) (another|a) (number|statistic|cog|box to tick|name on|piece of paper|cv in)
        (so|oh) (professional|polite|helpful|well|nice|great|kind|transparent)(!|\\.\\.\\.)
        (thanks|thank you) (so much |very much |a lot |a bunch |a million )?for (your |all )?(the |so )?(nothing|wasting|ignoring|ghosting|leading me on|stringing|run ?around|form letter|copy and paste|canned|keeping me (waiting|hanging|in the dark|in limbo)|finally|lecture|making me (wait|feel|jump|look)|generic|automated|boilerplate|robotic|silence|non ?answer)
        (you|they) (finally|eventually) (replied|responded|answered|decided|made|got|remembered|wrote|bothered)
        (rest|sleep|live) (assured|easy|well|with) (i|knowing|that|yourselves?|it|your)
        (tells|told|shows|showed|says|said) me (everything|all|a lot|enough|plenty|exactly)
        (typical|figures|go figure|predictable|shocker|what else is new|big surprise|no surprise there|color me surprised|colour me surprised|quelle surprise|classic)(!|\\.|,| of| \\w+ behaviou?r)
        (enjoy|have fun with|good luck with) (your|the|that) (mediocr*|mess|choice|turnover|search|next victim|cheap|chaos|sinking|new hire|toxic|race to|power trip|circus|little)
        (not|n't) (surprised|surprising|exactly surprised|that i'm surprised|a surprise)
        (better|far better|much better) off without
        if you (ever |actually |even |really |had )*(bothered|bother|cared|care|read|listened|paid attention|learn|looked|valued|knew|grow)
    """,
    "bridge": """
        (won't|will not|never|wouldn't|would not|shan't|wouldn't ever|will never|would never|can't imagine|not going to|don't intend to|no intention of|don't plan to|have no desire to) (ever |be |even |want to |consider |dream of )*(work(ing)?|apply(ing)?|recommend(ing)?|consider(ing)?|interview(ing)?|deal(ing)?|do(ing)? business|buy(ing)?|us(e|ing)|set(ting)? foot|speak(ing)?|com(e|ing) back|return(ing)?|join(ing)?|refer(ring)?|help(ing)?|shop(ping)?|touch(ing)?|bother(ing)?|support(ing)?) ~5 (again|you|your|there|for you|this company|ever|for them|anyone|anybody|to anyone|here|in future)
        (never|don't ever) (hear|contact|see|want to hear|speak|call|expect) ~4 (again|from me|from you)
        (lose|losing) my number
        (hope|pray) (never|not) to (see|hear|meet|work|deal|speak|cross)
        (never|not) (want|wish|hope) to (hear|see|speak|deal|work)
        (you'll|you will|you won't|you will not) (never |not )?(be )?(hear|hearing|see|seeing) (from|of) me (again|any ?more|ever)?
        (last|final) (time|message|email) (i|you|we|from me|you'll)
        (won't|will not|no longer|not|don't) (be )?(need|needing|require|requiring|want|wanting|use|bother|bothering with) (yours|your (offer|job|position|company|money|services|help|role|little|pity|sort))
        (tell|telling|warn|warning|told|warned|advise|advising|discourage|discouraging|steer|steering|make sure|making sure|let|letting) (all |everyone|everybody|anyone|anybody|my (whole |entire )?(network|friends|colleagues|contacts|classmates|peers|followers)|other (candidates|people|applicants)|people|others|the (world|internet|industry|whole)) ~4
        (wouldn't|would not|can't|cannot|couldn't|won't|will not|could never|would never) (ever |possibly |in good conscience |honestly )*(recommend|endorse|refer) (you|your|this|the|anyone|it|them|that|a friend|working)
        (stay|steer) (well |far |right )?(away|clear) (from|of) (you|your|this|me|my|here)
        (burn|burned|burning|burnt) (this|the|that|my|bridges?|a|every|all|it)
        (block|blocked|blocking|blacklist|blacklisted|blacklisting|boycott|boycotting|boycotted) (you|your|this|the company|by|me|them|everyone)
        (i'm|i am) (done|through|finished) (with (you|your|this (company|place|process|circus|charade|nonsense)|here)|here)
        (consider|regard) (this|our|any) (bridge|relationship|friendship|connection|conversation|contact) (burned|burnt|over|closed|ended|finished|done)
        (have|want|wanted) nothing (more |further )?to do with (you|your|this|them|a|the)
        don't (you )?(dare |ever )*(contact|call|email|ring|write|message|approach) me
        (cancel(l)?ing|cancel(l)?ed|closing|closed|taking|moving) my (account|subscription|membership|custom|business) (elsewhere|with you|too|as well)?
    """,
    "threat": """
        (leave|leaving|left|write|writing|post|posting|posted|publish|publishing|put|putting|drop|give|giving|wrote) (\\w+ ){0,4}(review|reviews|rating|ratings|one star|1 star|glassdoor|trustpilot|indeed|google review)
        (one star|1 star|bad|negative|scathing|honest|terrible) (review|rating|post) (on|of|about|for|everywhere)
        (on|to) (glassdoor|trustpilot|reddit|twitter|social media|facebook|tiktok)
        (my|a|our|an) (employment )?(lawyers?|solicitors?|attorneys?|barrister|legal team|union rep|union|legal counsel|counsel|legal advice)
        (legal|court|further|formal) (action|proceedings|steps|complaint|advice|claim)
        (sue|suing|sued|prosecute|litigat*|lawsuit)
        (employment |industrial )?(tribunal|ombudsman|small claims|eeoc|acas|labou?r board|equality commission|human rights commission|labou?r department|works council|data protection authority)
        (report|reporting|reported) (you|this|your|him|her|them|the company|it) (to|for|as)?
        (expose|exposing|name and shame|naming and shaming|out you|go public|going public|make this public|making this public|go viral|shaming)
        (see|meet) you in court
        (hear|hearing) from my (lawyer|solicitor|attorney|union|legal)
        (go|going|went|speak|speaking|talk|talking|take|taking|took|escalat\\w*|complain|complaining|write|writing|copy|copying|cc|cced|forward|forwarding) (\\w+ ){0,3}(to|with|in|above) (the |your |his |her |their )?(press|media|newspapers?|papers|journalists?|ceo|boss|board|head office|authorities|police|over your head|chief executive|superiors?|line manager|regulator)
        (go|going|gone|went) over your head
        (discriminat*|harass*) (claim|case|complaint|suit|lawsuit|charge|lawyer)
        (age|sex|race|gender|racial|disability|sexual|religious|pregnancy) discrimination
        (consequences|repercussions|you'll pay|you will pay|you'll be hearing|you will be hearing|you haven't heard the last|heard the last of|watch your back|watch out|watch yourselves?|make your life|make you pay|make you regret|you've been warned|you have been warned|mark my words|i know where|i know people|karma|what goes around|ruin your|destroy your|damage your|hurt your (reputation|business|brand)|your reputation)
        (or else|otherwise i('ll| will)|failing which)
        (reply|respond|answer|call|write|decide|act) ~3 or (i'm|i am|i'll|i will|we'll) (\\w+ )?(withdraw*|report*|go*|tell*|post*|leav*|walk*|tak*|pull*|escalat*|assum*|out)
        (i'll|i will|i shall|i'm going to|i intend to|i plan to|i am going to) (be )?(mak(e|ing) (sure|it known|a complaint|a formal|certain)|ensur(e|ing)|shar(e|ing) (this|my experience|the story|screenshots|your)|tag(ging)?|screenshot*|tweet*|blog*|complain*|escalat*|warn*|send(ing)? (this|screenshots|copies) to)
        (screenshots?|recordings?|recorded) (of|the|this|our|your|every)
        everyone (will|is going to|should|deserves to) (know|hear|find out|see)
        (boycott|protest|petition) (your|you|against|the|this)
    """,
    "profanity": """
        (fuck*|shit*|bullshit*|horseshit|bs|b\\.s|crap*|damn*|goddamn*|hell|wtf|ffs|stfu|gtfo|omfg|lmfao|arse*|ass|asses|asshole*|arsehole*|jackass*|dumbass*|badass|bastard*|bitch*|bollocks|bugger*|bloody|piss|pissed|pissing|prick*|dick|dickhead*|wank*|tosser*|twat*|cunt*|cock|screw|screwed|screwing|freaking|frigging|freakin|friggin|effing|fricking|sod|sods|slut*|whore*|douche*|sucks|suck|sucked|turd|crock|f\\*+|s\\*+t|sh\\*t|f-ing|b\\*+|a\\*+)
        for (god's|christ's|heaven's|pete's|fuck's|crying out|goodness) sake
        (jesus|oh my god|my god|good god|christ|jesus christ|omg)
        (god|lord) knows
    """,
    "slang": """
        (xoxo*|xx+|lol*|lmao|rofl|haha*|hehe*|hun|hunny|babe|dude|dudes|bro|bruh|mate mate|yo|yolo|sup|wassup|thx|thanx|pls|plz|gonna|wanna|gotta|dunno|kinda|sorta|ain't|y'all|tho|tbh|idk|imo|imho|btw|jk|omw|ttyl|cya|luv|kisses|hugs|smooches|sweetie|sweetheart|darling|honey|gorgeous|handsome|sexy|hottie|bestie|besties|fam|lit|yeet|slay|vibe check|no cap|bye felicia|peace out|cheerio|toodles|later gator|hiya hun|nope|nah|meh|yikes|whatevs|totes|amazeballs|awesomesauce|woohoo*|yay*|ugh*|argh*|grr*)
        (u|ur|r u|c u|b4|gr8|l8r|2moro|2day|cuz|coz|cos i|bc)
        (what's|whats) (up|good)
        my (love|darling|dear|sweet|angel|lovely|lovelies)
        (you're|you are|ur|u r) (so )?(hot|cute|sexy|gorgeous|beautiful|handsome|pretty|fit)
        (go|grab|went) (out )?(for )?(a drink|drinks|dinner) (with me|together|some time|sometime|just us|and see)
        (hung ?over|drunk|wasted|tipsy|stoned|high as)
        (crush|a date|date me|dating) (on|with|you)?
        big (hug|hugs|kiss|love)
    """,
    "boast": """
        (much|far|way|so much|significantly|considerably|a lot|substantially|infinitely|vastly|clearly|frankly) (better|bigger|higher|superior|more (prestigious|lucrative|exciting|interesting|generous|impressive|competitive|attractive|senior)|nicer|larger) (offer|offers|job|role|position|company|firm|package|pay|salary|deal|money|place|brand|name|title|opportunity|employer|team|benefits|one|than)?
        (better|bigger|higher|larger|nicer|superior) (job|offer|pay|salary|company|firm|package|benefits|money|title|bonus|perks|deal|brand|place|employer|name|paid)
        (more prestigious|more lucrative|more impressive|better known|better paid|better paying|higher paying|higher paid|top tier|world class|industry leading|market leading|fortune 500|fortune 100|blue chip|leading|more generous|more senior) (company|firm|offer|role|position|employer|job|package|competitor|brand|name|institution|than)
        (beats?|dwarfs?|trumps?|tops|outstrips|exceeds|outdoes|blows|knocks|crushes|outclasses|outranks|surpasses) (your|yours|what you|anything you|the (offer|package|salary) you|it)
        (double|triple|twice|three times|ten times) (what|your|the (salary|pay|money|package|offer)|as much|my|that)
        (i|i've|i have) (am |i'm |'m )?(the (best|strongest|most (qualified|experienced|talented)|top|perfect|ideal|obvious|smartest)|(by far|easily|clearly|without doubt) the|twice the|more (qualified|experienced|talented|capable|skilled)|far more (qualified|experienced)|overqualified|too good|better than|worth (more|far|twice|double)|in (high|great|huge|such) demand|highly sought|much in demand|sought after|a rock ?star|an? (genius|superstar|rock ?star|ninja|guru|expert in every|high flyer|exceptional|outstanding))
        (i'm|i am) (the (best|strongest|most (qualified|experienced|talented)|top|perfect|ideal|obvious|smartest)|(by far|easily|clearly|without doubt) the|twice the|more (qualified|experienced|talented|capable|skilled)|far more (qualified|experienced)|over ?qualified|too good|better than|worth (more|far|twice|double)|in (high|great|huge|such|hot) demand|in demand|highly sought|much in demand|sought after|a (rock ?star|genius|superstar|ninja|guru|high flyer|top performer|catch|real catch)|fortunate enough to have (several|many|multiple|lots)|spoilt for choice|out of your league)
        (twice|double|ten times|three times) the (experience|skills?|qualifications|talent|knowledge|ability|person|candidate|results) (of|than|that|anyone|any)
        (anyone|anybody|everyone|any (other )?(candidate|applicant|person)|whoever|all the others|the others) (else )?(you|they) (could|can|might|will|would|may|have|had|are|were|interviewed|hired|chose|picked|found)
        (won't|will not|never|can't|cannot|not going to|don't) (ever |easily )?(find|get|meet|see|hire|come across) (anyone|anybody|someone|somebody|another|a (better|stronger|more|single)|a candidate|one|people|talent) (\\w+ ){0,2}(like|as|with|better|who|of)
        (several|multiple|many|three|four|five|six|seven|a number of|lots of|plenty of|so many|numerous|dozens of|a stack of|half a dozen|other) (\\w+ )?(other |better |great |competing |attractive |strong |bigger )+(offers|companies|firms|recruiters|employers|opportunities)
        (headhunted|head hunted|fought over|bidding war|fighting over me|begging me|chasing me|competing for me|lining up|queuing up|throwing (money|offers)|knocking (on|at) my door|beating down)
        (top|best) (of|in) (my|the) (class|year|field|industry|country|region|world|game)
        (know|knew|aware of) my (worth|value)
        (out|above) (of )?(your|my) (league|budget|pay grade)
        (wasted|lost|thrown away) (on|at) (you|your|a company|this|such|a place)
        (more|better) than (you|your|yours|they|the other) (could|can|will|would|ever|company|deserve|offered|other|candidates)
        (your|the company's|their) biggest (mistake|loss|regret)
    """,
}
