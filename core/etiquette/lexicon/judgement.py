"""Words that judge: what is said of them and their house, who is blamed, what others are said to say, and boasting."""

PHRASES: dict[str, str] = {
    "awful": """
        (@awful)
    """,
    "bad": """
        (@bad)
    """,
    "negative": """
        (i'd|i would) (sooner|rather) be (unemployed|out of work|on the dole|jobless)
        mine (is|was|are) (@very ){0,2}(@awful)
        better manners
        dog and pony show
        (want|need|needs) (your|his|her|their) heads? (examined|examining|looking at)
        couldn't (organi[sz]e|run|manage) a (\\w+)
        (lack|lacks|lacked|lacking) (of |in |any |all |basic |the )*(professionalism|respect|courtesy|manners|
          vision|integrity|organi[sz]ation|leadership|transparency|honesty|competence|imagination|common sense|
          judg(e)?ment|communication|preparation|ambition)
        (not|wasn't|weren't|isn't|hardly|far from|anything but|never) (very |particularly |exactly |at all |
          remotely |really |so |that |even |terribly |overly |a )*(impressed|professional|organi[sz]ed|
          honest with|prepared for|respectful|welcoming|competent|friendly|up to (scratch|standard|much|par|
          the job)|convinced by (you|the team|your)|impressive|credible|trustworthy|inspiring|inspired by|
          forthcoming|straight with me)
        (wast(e|ed|ing|es)) (of |so much |so many |hours of |weeks of |days of |enough |all |two |three |four |
          five |months of |a lot of |any more |more )*(my|our|everyone's|everybody's|people's|time|a day|
          a morning|an afternoon|an hour|hours|days|weeks|months|effort|energy|annual leave)(?! (time )?there)
        red flags?
        (put|puts|turned|turns|scared|scares|drove|drives|creeped) (me|people|candidates|everyone) (right |
          completely |totally )?(off|away|out)
        (wouldn't|would not|couldn't|could not|won't|can't|cannot|never) (ever |possibly |want to |be able to |
          dream of |see myself |imagine )*(work|working|survive|last|put up|bear|stand|stomach|tolerate|
          trust) (for|with|under) (a|an|you|him|her|them|someone|somebody|people|such|that|this|anyone)
        (i|we|i'd|people|candidates|applicants|anyone) (expect|expected|deserve|deserved) (much |far |so much |
          a lot )?(better|more) (from|of|than) (you|your|this|a|
          the)
        (hate|hated|loathe|loathed|despise|despised|detest|detested|can't stand|couldn't stand|cannot stand|
          couldn't bear) (your|the(?! (thought|idea|prospect|news))|you|him|her|them|their|working|everything|how|
          my (boss|manager|job|current|
          company|team|colleagues|employer)|this|that|his|it)
        (dislike|disliked|didn't like|did not like|didn't care for|don't trust|didn't trust|never liked|
          didn't take to|didn't warm to|did not warm to) (your|the|you|him|her|them|their|how|his|what)
        (sucks|sucked|stinks|stank)
        (leaves|left|leave) (a lot|much|plenty|something|a great deal) to be desired
        (left|leaves|leaving) a (bad|sour|nasty|bitter) taste
        (nothing|not much) (special|to write home about|impressive|interesting) about
        (sinking ship|old boys' club|dumpster fire|amateur hour|clown show|freak show|madhouse|hellhole|
          hell hole|rat race|dead end|bad joke|poor show|dog's dinner|dog's breakfast|bunch of amateurs)
        (worst|poorest|dullest|rudest|most (boring|chaotic|disorgani[sz]ed|unprofessional|
          confusing|unpleasant|tedious|ridiculous|insulting|pointless|bizarre|awkward|depressing|humiliating|
          frustrating)) (\\w+ ){0,2}(interview|process|experience|place|company|offer|team|e-?mail|i've|i have|
          ever|recruiter|manager|hour|hiring|of all|i had|office|boss)(?! (i|i've) (ever )?(gave|given|did|held))
        (tiny|tinpot|two bit|backwater|mickey mouse|no name|nothing) (outfit|outfits|company|firm|shop|operation|
          place)(?! (in|of) \\w+ (that|where|which) i)
        (with|has|have|had|sees?|see|there are|offers?) no (real )?(prospects|future|growth|career|ambition)
        (have|has|'d have|would've|would have|been|be) better off (applying|going|doing|asking|not|writing|without|
          alone|staying)
        (a child|a kid|my (dog|cat|grandmother|kid|kids|nan|gran)|a monkey|monkeys|a (five|six|ten) year old|
          any idiot) (could|would) (\\w+ )?(have|do|built|write|run|make|code)
        (nobody|no one|who) in (their|his|her) right mind
        (was|were|is|felt) (just |all |only |purely |clearly )*(for show|a sham|a charade|a fix|fixed|a formality|
          rigged|a box ticking exercise|staged)
        (already |clearly |obviously )*(made up your mind|made up your minds|made your mind up|had someone in mind|
          had your person|had a favou?rite)
        (beneath|below) (me|my (dignity|level|station|standards|abilities))
        (going|heading) (nowhere|under|downhill|bust|down the drain|down the pan|down the tubes)
        (high|crazy|terrible|awful|constant|your|insane|appalling) (staff )?(turnover|churn) (rate|is|of|and|in|
          at|says|speaks|was|problem)?
        (people|staff|employees|everyone|everybody|half the team|nurses|teachers|engineers) (keep|kept|all|
          are all|were all|just) (leaving|quitting|walking out|fleeing|jumping ship|hate|hated|look|looked)
        (behind|stuck in|lives? in|living in) the (times|past|dark ages|stone age|last century|1990s|nineties|
          eighties)
        (look|looks|looked|feel|feels|felt|smelt|smelled|smells|sounded|run|ran) like (a |an )?(morgue|prison|
          dungeon|graveyard|cult|funeral|zoo|circus|dump|scam|interrogation|mess|waste|afterthought|joke|jail|
          factory floor|museum|sweatshop|frat|school playground|police|an ambush|war zone)
        (bores?|depresses|depressed) me
        (yells?|shouts?|screams?|snaps?|swears?) at (his|her|their|the|people|staff|everyone|me)
        (yelled|shouted|screamed|snapped|sneered|smirked|swore|barked) (at|about|across|through|down) (me|us|
          him|her|my|people|staff|everyone|the|a)
        (shouting|screaming|sneering|bickering|backstabbing|infighting|badmouthing|bullying|squabbling) (at|
          with|between|match|and|in|among|culture|about|matches|was|is|over)
        (arrogance|rudeness|laziness|stupidity|ignorance|chaos|disrespect|hostility|indifference|mess|
          incompetence|unprofessionalism|disorgani[sz]ation|sloppiness|negativity) (of|in|at|from|that|which|
          was|is|i|there|on)
        (not|n't|hardly) (the|a) (kind|sort|type) of (place|company|people|person|boss|team|environment|manager|
          leader) (i|where|that|who|anyone|any)
        (sends?|sent|gave|gives?|gave off|got|get|getting) (me )?(a |an |some |really |very |such )*(bad|
          strange|weird|creepy|cold|negative|odd|horrible) (vibes?|vibe|feeling|impression|energy|signals?|
          message)
        (creepy|bad|toxic|weird) vibes?
        (rolled|rolling) (his|her|their|your) eyes
        (thrown together|run into the ground|held together with|falling apart|falling to bits|falling to pieces|
          on its last legs|past its best|a shadow of)
        (i'd|i would|we'd) rather (starve|eat|die|stick|be unemployed|dig|clean|sweep|flip|stack|watch paint|
          sleep on|do anything|poke|gouge|scrub|have teeth|chew|work in a)
        (overrated|overpriced|overhyped|second best|third rate|second rate|bottom of the barrel|
          bottom of my list|last resort|fallback|fall ?back option|backup option|plan b|safety net|safe choice)
        (my (current |present |old |last |former |previous )?(boss|manager|supervisor|director)) (is|was|
          has been) (@very ){0,2}(@bad|@awful)
        (you|they) (pay|paid|offer|offered|treat|treated) (\\w+ ){0,2}(peanuts|pittance|dirt|insulting|
          so little|badly|poorly|next to nothing|monkeys|slaves?)
        (peanuts|pittance|slave wages|slave labou?r|poverty wages|chump change|daylight robbery|
          a slap in the face|slap in the face|a kick in the teeth)
    """,
    "wronged": """
        (looking|staring|glancing|peering) at (your|his|her|their) (phone|laptop|screen|watch|e-?mails?)
        (playing with|checking|reading|glued to|scrolling through) (your|his|her|their) (phone|laptop|screen|
          e-?mails?)
        (hyped|talked (me|it) (into|up)|pushed me into|made me apply|got me into|roped me|interrupted|ignored|
          wasted|lied|misled|ghosted|neglected|dismissed|insulted|belittled|mocked|ambushed|grilled|
          interrogated|lowballed|tricked|deceived|cheated|talked over|spoke over|talked down|spoke down|shouted|
          yelled|laughed at|oversold|misrepresented|dragged|overlooked|passed (me )?over|let me down|
          went back on|discriminated|bullied|disrespected|humiliated|put me through|(showed|turned) up late|
          arrived late|(was|were) (\\w+ )?late|came late|ruined|messed (me|up)|screwed|botched|mishandled|
          stared at|cut me off|led me on|strung me|kept me (waiting|hanging|in)|left me (waiting|hanging|in|
          with|without|standing)|forgot (me|my|to|about|that|the|our|who)|failed (to|me|at)|refused (to|me|my)|
          changed your mind|treated me|chose to ignore|rescheduled (on|the|my|our|at|twice|three|four|it|me)|
          cancel(l)?ed (on|my|our|at|twice|three|last|the (interview|call|meeting)|it)|broke (your|their|
          a) (word|promise)|checked (his|her|their|your) (phone|watch|e ?mails?)|smirked|sneered|swore at|
          rushed (me|through)|grunted|yawned|scoffed|rolled (his|her|their|your) eyes|talked about (himself|
          herself|themselves|yourself)|made me (wait|feel (small|stupid|like|as|unwelcome|worthless|ignored|used|
          bad|awful|foolish|so (small|stupid|bad))|look (bad|like|stupid|a fool)|jump|sit|travel|waste|repeat|beg|
          do (a|the|your|
          free)|believe|think)|sprang|sprung|springing|embarrassed|spent (\\w+ ){0,4}(on (his|her|their|
          your) phone|talking about (himself|herself|themselves|yourself)))
        (never|didn't|did not|haven't|have not|couldn't|could not|hadn't|barely|hardly|not once) (even |once |
          ever |actually |really |bother(ed)? to |bother |manage to |seem to |have the )*(read (my|the|a)|
          looked (at|up)|look (at|up)|bothered|bother|called (me|back)|call (me|back)|replied|reply|responded|
          respond|answered|answer (me|my|a|any)|listened|listen|asked? me|asked? (a|about my|any)|explained?|
          warned?|told me|tell me|cared?|showed? (up|any|me)|turn(ed)? up|prepared?|introduced? (himself|
          herself|themselves|yourself)|apologi[sz]ed?|acknowledged?|smiled?|validated?|made eye contact|
          make eye contact|followed up|follow up|remember(ed)? my|pa(y|id) attention|kept (your|their|any)|
          keep (your|their|any)|know my name|knew my name|let me (speak|finish|answer|talk)|decency|courtesy|
          get back to me|got back to me|give me (a|the|any)|gave me (a|the|any)|offer(ed)? me (a (glass|seat|
          coffee|drink|chance)|water|coffee|so much))
    """,
    "blame": """
        (because|since|as|due to|thanks to|down to) (of )?(your|his|her|their|the) (lack of|poor|slow|failure|
          inability|rude|incompetence|disorgani[sz]ation|delays?|mistakes?|indecision|bad|constant|terrible|
          ridiculous|endless|negligence|carelessness|attitude|behaviou?r|broken promises)
        (all|only|just|lost|missed|failed|blew|it's|that's|this is|nothing|wasted) ~6 because of (you|him|her|
          them)(?! and i)
        (your|his|her|their) (fault|failure to|mistake|negligence|delays|indecision|lies|broken promises|
          empty promises)
        (took|taken|taking) (you|them|him|her|your (team|company|hr)|hr) (\\w+ ){0,3}(weeks|months|forever|ages|
          days|so long|too long) (\\w+ )?(to|just)
        (took|taken|taking) (forever|far too long|way too long|ages|so long) (to (reply|respond|answer|get|
          decide|tell|make|let|come))
        (all|only|just|simply) because (you|he|she|they|your) (\\w+ )?(couldn't|didn't|can't|wouldn't|never|
          failed|forgot|refused|were|was|wanted|changed)
        (blame|blaming|blamed) (you|him|her|them|your|this on)
        (kept|keeping|left|leaving) me (waiting|hanging|in the dark|standing|guessing|in limbo|dangling)
        (strung|stringing|string|led|leading|lead) me (along|on|up the garden)
        you (really |at least |also |probably )?(should|could|ought to|might) (really |at least |also |
          probably |have )*(have |'ve )?(told|warned|said something|said so|mentioned (that|it|this)|
          known better|checked (first|before)|been (honest|upfront|clear|straight))
        you (said|told me|told us|promised|claimed|swore|assured me|made it sound|
          led me to believe) ~9 (but (it|he|she|they|the|that|nothing)|turned out|wasn't|
          isn't|weren't|aren't|nothing like|instead|only to|a lie|not true)
        (not|never|wasn't|isn't|nothing like) what (i|we) (was|were) (told|promised|sold|led to believe)
        (i|we) (was|were|felt|feel|been) (\\w+ )?(misled|lied to|deceived|tricked|ambushed|cheated|led on|
          led to believe|strung along|sold a (lie|dream|pup)|ignored|ghosted|kept in the dark|left hanging|
          talked down to|treated (badly|poorly|unfairly|like|as if|as though|with)|passed over|used|set up to|
          interrogated|humiliated|disrespected|belittled|shut out|pushed around|bullied|taken for)
        (bait and switch|false advertising|false pretences|false pretenses|goal ?posts)
        if (only )?(you'd|you had|you hadn't|you had not|you were|you weren't|your (team|people|hr|assistant|
          recruiter|manager)) (only |even |not |just |actually |bothered |had )*(only|bothered|read|listened|
          told|paid|treated|been (more|less|honest|straight|on time|clearer)|asked|called|replied|given|done|
          kept|prepared|brushed|validated|shown|hadn't|offered (me )?(a|some|more))
    """,
    "hearsay": """
        (job|role|post|position|promotion|it) (was|had been|has been|is) (\\w+ )?(promised|earmarked|lined up|
          reserved|set aside|kept) (to|for) (the|his|her|your|someone|a|an)
        (heard|been told|was told|were told|warned|rumou?rs?|gossip)(?! (back|from you|you (speak|talk|sing|play|
          give|say|on)|your|about your|of your|how your)) (from |about |that |
          of |all |a lot |so much |on |in |by |me |how |some |you |your |it's |the |
          that's )*(\\w+ ){0,11}(@whisper)
        (word is|word has it|people say|they say|everyone says|everybody says|(everyone|
          everybody) (\\w+ ){0,3}knows|(it's|it is) (well known|common knowledge|no secret)|friends? (say|says|
          told me|tells me|who (used to )?work\\w*)|someone who (used to )?work\\w*|people who (used to |
          have )?work\\w*|former (employees?|staff|colleagues?)|ex ?-?(employees?|staff)|reviews?|glassdoor|
          indeed|reddit|reputation|word on the street|word around|apparently|allegedly|supposedly|reportedly|
          by all accounts|(two|three|several|a few|some|many) (people|friends|colleagues|contacts|former)|
          the grapevine|a little bird|my (friend|cousin|neighbou?r|brother|sister) (who|works?|worked|says|said|
          told|left|quit|lasted)) (\\w+ ){0,12}(@whisper)
        (rumou?rs?|rumou?red|gossip|the grapevine|word on the street|scuttlebutt|a little bird) (of|about|that|
          is|are|has|have|around|going|at|in|i|says|told|flying|to be)
        (bad|poor|terrible|awful|mixed|negative|worrying|horror|disturbing|nasty|troubling|unflattering|
          alarming|not so (great|nice|good)|not very (good|nice)) (things|reviews?|stories|press|word of mouth|
          reputation|rumou?rs?)
        (warned|told|advised) (me |us )?(by \\w+ )?(to (stay away|avoid|steer clear|watch out|run|think twice|
          stay clear|keep away)|off (you|your|it|the)|against (you|your|joining|working|it|him|her)|(about|
          what) (you|your|him|her|them|he|she|they|the (manager|boss|culture|team|place)))
        (nobody|no one|people (don't|never|rarely)|staff (don't|never)) (ever )?(lasts?|stays?|last|stay) (long|
          more than|there|here|a year|six|even)
        (has|have|had|got|with) (a |quite a |such a |something of a )?(bad|poor|terrible|awful|certain|dreadful|
          shocking) (name|reputation|rep|press)
        reputation (for|of) (being |having |treating |firing |burning |under|over|churning|chewing|working|not|
          low|long|bad|bully)
    """,
    "boast": """
        afford to (be (choosy|picky|selective)|pick and choose)
        (much|far|way|so much|significantly|considerably|a lot|substantially|infinitely|vastly) (better|bigger|
          higher|superior|more (prestigious|lucrative|exciting|interesting|generous|impressive|competitive|
          attractive|senior|desirable)|nicer|larger|stronger) (\\w+ )?(offers?|job|role|position|company|firm|
          package|pay|salary|deal|money|place|brand|title|opportunity|employer|team|benefits|one|thing|school|
          hospital|candidate|options?|university|agency)
        (better|bigger|superior|more prestigious|more lucrative|more impressive|better known|better paid|
          better paying|higher paying|top tier|world class|industry leading|fortune 500|blue chip|more generous|
          nicer|more famous|richer|classier) (company|firm|offers?|job|employer|brand|package|pay|competitor|
          name|institution|title|role|position|deal|benefits|money|school|hospital|office|bonus|perks|salary|
          place|agency|options?)
        (beats?|dwarfs?|trumps?|outclasses|outstrips|surpasses|blows|tops|crushes|knocks|smashes) (your|yours|
          what you|anything you|you)
        (double|triple|twice|three times) (what you|your|the (salary|pay|money|package)|as much as you)
        (twice|double|ten times|three times) the (experience|skills?|qualifications|talent|knowledge|ability|
          person|candidate|results)
        (anyone|anybody|everyone|everybody|whoever|any (other )?(candidate|applicant|
          person)) (else )?(that )?(you|they) (could|can|might|will|would|may|have|had|'ve|interviewed|hired|
          chose|picked|found|are|were)
        (won't|will not|never|can't|cannot|not going to|don't think you'll) (ever |easily )?(find|get|meet|see|
          hire|come across) (anyone|anybody|another|someone (better|more|with my|like me)|a (better|stronger|
          more)|anything (better|close)|a candidate) ?
        (three|four|five|six|seven|numerous|lots of|so many|plenty of|half a dozen|a dozen|two better) (other |
          better |great |competing |excellent |strong |attractive )*offers
        (had|have|got|with) (three|four|five|six|seven|half a dozen|a dozen) (on the table|to choose from|lined up|
          in (my|the) bag)
        (yours|your (offer|company|firm)) was (\\w+ )?(the )?(weakest|lowest|least|worst|smallest|poorest)
        (nobody|no one|none of them|no other (candidate|person|applicant)) (else )?(\\w+ ){0,8}(come|comes|gets?|
          is) (close|near|half)
        (headhunted|head hunted|bidding war|fighting over me|fight over me|chasing me|lining up (to|for)|
          queuing up (to|for)|beating down my|knocking (on|at) my door|throwing (money|offers) at)
        (i'm|i am|i was|i'd be|i would be) (clearly |obviously |frankly |quite |simply |probably |easily |
          honestly |by far |far |easily )*(overqualified|over qualified|in (high|great|huge|hot|such|
          big) demand|in demand|too good|too senior for you|too talented|worth (more|far|twice|double|a lot)|
          the (best|strongest|most (qualified|experienced|talented)|ideal|perfect|top|smartest|obvious)|
          a (rock ?star|genius|superstar|high flyer|catch|natural|big name|rare talent|unicorn|top performer|
          star)|out of your league|better than|used to (better|more)|wasted|above (this|that|your))
        (can't|cannot|couldn't|wouldn't|won't|not) (really |possibly |afford to |want to )*be (seen|
          caught) (dead )?(taking|doing|in|at|working|with|accepting)
        (at|for|of|in) (that|this|such a) (low |junior |lowly )?(level|grade|rank)(?! of)
        (top|best) (of|in) (my|the) (class|year|field|game|business|country|world|region)
        (know|knows|knowing) my (own )?(worth|value)
        (wasted|lost|thrown away) (on|at) (you|your|such|a (company|place))
        (different|another) league
        (out of|above|outside) your (league|budget|pay grade|reach|price range)
        (you|your (company|firm|team|budget)) (can't|cannot|couldn't|could not) (afford|compete|match|
          come close|keep up|dream of)
        (could|can) (have|get|take|pick) (any|my pick|whatever|whichever) (job|of|role|offer|company)
        (everyone|everybody|every (company|firm|recruiter)) (wants?|is after|is chasing|is fighting|begs?|
          would kill)
        (doors? (is|are) (always )?open(ing)? everywhere|world is my oyster|bigger fish to fry|
          better things to do|bigger and better|onwards and upwards|moving on to better|greener pastures|
          upgrade|step up from (you|your))
    """,
}
