"""Words that wound: rudeness, insult, coarse and over-familiar words."""

PHRASES: dict[str, str] = {
    "rude": """
        (nobody|no one) (there |could |can |has |had )+(be|been) (bothered|arsed)
        sort (your|the) \\w+ out(?! for)
        (don't|do not|never|stop) (you )?(ever |bother |dare )*(contact|contacting|call|calling|email|emailing|
          write|writing|message|messaging|ring|ringing|text|texting|approach|approaching|bother|bothering|
          pester|pestering) (to )?me (again|any ?more|back|ever)?
        (lose|forget|delete) my (number|name|email|address|cv|resume)
        (get|go) (lost|stuffed|to hell|jump|whistle|take a hike|over yourself|yourself|screw)
        get a (life|grip|clue)
        get (real|knotted)
        get your (act|facts|house|story) (together|straight|in order)
        just go away
        (shove|stuff) (it|your|that|this)
        stick (it|your|that) ~3 (up|where|somewhere)
        (stick|shove|stuff|keep) your (job|offer|position|money|rejection|pity|sympathy|excuses|apologies|
          form letter)
        leave me alone
        (good riddance|shut up|hush up|grow up|wake up|man up|dream on|hard pass|yeah right|who cares|so what|
          big deal|as if i)
        (shame on|how dare) you
        who (do|did) you (people )?think you (are|were)
        you (really |all )?(should|ought to|must) (really |all )?be (deeply |thoroughly |utterly )?(ashamed|
          embarrassed|fired|sacked)
        (you people|you lot|you clowns)
        (do|try doing) your (own )?(job|homework) (properly|first|for once|next time|right)?
        learn (how )?to (read|spell|listen|behave|hire|manage people|interview|treat|be professional|respect)
        (spare|save) me (the|your) (lecture|platitudes|speech|excuses|pity|sympathy|clich[eé]s|boilerplate|
          details|drama)
        save your (breath|excuses|pity|sympathy|platitudes|apologies)
        (couldn't|could not) care less
        could care less
        (don't|do not) (really )?(care what|care how you|give a)
        (i|we) (don't|do not) care about your
        what a (complete |total |huge |colossal )?(waste|joke|shambles|farce|cheek|nerve|disgrace|load of|
          cop out|circus|disappointment|let ?down|crock|bunch of|mess|pathetic|ridiculous|rude|poor|terrible|
          stupid)
        (bunch|pack|load) of (@insult|rubbish|nonsense|garbage|lies|hogwash|hot air|old men|time ?wasters|
          cowboys|nobodies|children)
        (nonsense|drivel|claptrap|hogwash|baloney|tripe|twaddle|poppycock)
        (canned|cookie cutter|robotic|impersonal|insincere) (rejection|letter|e-?mail|response|reply|answer|message|
          note|platitudes)
        (couldn't|could not|can't|cannot|not) (even )?be (bothered|arsed)
        (didn't|did not|don't|not|never|hadn't|haven't|without|at least) (even )?(have|had|has|having|show|
          shown)? ?(the|any|some|a shred of) (basic |common |simple )?(decency|courtesy|manners|guts|respect|
          professionalism|backbone)
        (the|what|some) (nerve|cheek|audacity|gall) (of|to|you|they|he|she)?
        (i'm|i am|i was|we are) (deeply |very |so |truly |absolutely |quite |really |frankly |honestly |
          more than )*(insulted|offended|disgusted|appalled|outraged|furious|livid|fuming|fed up|sick of (you|your|
          this|these|being|people|hearing|it|companies|recruiters|employers|firms)|
          sick and tired|speechless|disrespected|unimpressed|not impressed|angry|annoyed|incensed|indignant|
          stunned by your|upset (with|at|by) (you|your)|irritated|resentful|bitter|
          done being)(?! (\\w+ ){0,2}for (a|an|about an?|ten|five) (\\w+ )?(day|week|minute|minutes|moment|hour|
          while|month))
        (rude|unprofessional|disrespectful|shameful|unforgivable|disgraceful|cowardly|outrageous|bad form|
          poor form) (of you )?to (ghost|ignore|leave|keep|treat|say|send|make|waste|string|cancel|not|just|
          simply)
        (ghosted|ghosting|ghosts) (me|us|people|candidates|applicants|by|someone)
        to ghost (people|me|someone|candidates|applicants|anyone)
        (nobody|no one) asked (you|for)
        (mind your own|none of your) (own |damn )?business
        (read|look at) (my|the) (cv|resume|application|e-?mail) (properly|first|next time|again before|
          carefully)
        (next time|in future) (try|learn|read|do your|have the|show some|maybe|perhaps you|don't (bother|waste|
          invite)|you should|at least)
        stop (wasting|emailing|contacting|bothering|spamming|pestering|calling|messaging|stringing) (me|my|
          people|us|everyone|candidates)
        (spam|spamming) (me|my inbox|people)
        what('s| is) (wrong|the matter) with (you|your|these|people)
        are you (kidding|joking|blind|deaf|mad|crazy|insane|out of your mind|having a laugh|dreaming|serious\\?|
          for real)
        you must be (kidding|joking|blind|mad|crazy|dreaming|desperate|out of your)
        (not|isn't|wasn't|aren't|weren't|hardly|barely|scarcely) (really |even )?worth (my|anyone's|a reply|
          the ink|the paper|your breath|the effort|the time|the trouble of)
        (bite|kiss) (me|my)
        (robots?|parasites?|leeches|drones|vultures) (in|at|from|like) (hr|you|your|recruitment|human resources)
        not my problem
        no thanks to you
        (pestering|hounding|badgering|begging) you (won't|will not|isn't|wouldn't)
        (take|put) (this|your|that) (job|offer|rejection|letter) and
        (i|we) (laughed|laugh) (when i (read|saw) (your|the|this)|(out loud )?at (your|the|this|that) (offer|salary|
          figure|letter|e-?mail|
          decision|rejection|company|test|task|advert|idea|excuse|feedback))
        (laughed|laughing) (at the (offer|salary|idea|place)|all the way to the bank|out of)
    """,
    "insult": """
        (@insult)
    """,
    "attack": """
        (hasn't|haven't|hadn't) (got )?(a clue|the first idea|the faintest)
        an? (\\w+ )?little (man|woman)
        (can't|cannot|couldn't) (look at|stand|bear) (his|her|their|your) (stupid )?(face|voice|guts)
        (brush|brushed|wash|washed|comb|combed|iron|ironed|shave|shaved|shower|showered|clip|trim) (your|his|
          her|their) (teeth|hair|face|hands|shirt|beard|nails|clothes|self)
        (bad|terrible|awful|stinking|your|his|her) (breath|body odou?r|personal hygiene|hygiene|toupee|wig|
          comb ?over|haircut|paunch|beer belly)
        (smell|smells|smelled|smelt|stink|stinks|stank|reek|reeks|reeked) (of|like|bad|awful|terrible|funny)
        (your|his|her|their) (own )?(ego|arrogance|ignorance|incompetence|rudeness|laziness|stupidity|pettiness|
          cowardice|narcissism|temper|condescension|smugness|hypocrisy|dishonesty|negligence|lack of (manners|
          respect|class|empathy|professionalism|integrity|vision|intelligence|leadership|experience|preparation|
          interest|courtesy|basic))
        (power|ego) (trip|trips|mad|crazy|hungry)
        full of (yourself|yourselves|himself|herself|themselves|it|hot air)
        (no|zero|some|lack|lacks|lacking|lacked|learn|learn some|get some|find some) (manners|social skills|
          people skills|self awareness|backbone|spine|class|personality|charisma|integrity|sense of humou?r)
        (doesn't|don't|didn't|does not|do not|did not|hasn't|haven't|no one|nobody|hardly|
          barely) (even )?(seem to |seems to |seemed to |appear to |really )*(know|knows|knew|have|has|had|
          understand|understands) (what (he|she|they|you)('s|'re| is| are| were| was)? (doing|talking about|
          asking|looking for|want)|the first thing|a clue|the faintest|anything about (the|this|my|our|running|
          managing|leading)|how to (manage|lead|run|hire|interview|treat|talk to|do (his|her|their|your)))
        (couldn't|could not|can't) (manage|run|lead|organi[sz]e) (a|an|your|his|her|their way|the)
        (too|so) (stupid|dumb|blind|lazy|arrogant|ignorant|insecure|narrow minded|short sighted|thick|dense|
                    cheap|incompetent) (to|for|that)
        too (proud|scared) to
        (small|narrow|closed|weak|simple) minded
        short sighted
        (jealous of|threatened by|intimidated by|scared of|afraid of) (my|me|people|anyone|strong|someone)
        how (on earth |the hell |did |does |do )+(you|he|she) (ever |even )*(get|become|end up|keep|land|got|
          landed) (your|this|that|a|the|his|her|in) ~1 (job|position|post|role|title|charge|desk)
        (bitter|sad|petty|small|pompous|silly|horrid|nasty|angry|jealous) little (man|woman|person|people|boy|girl|
          world)
        (your|his|her) (little )?(fiefdom|empire|ivory tower|throne|kingdom|ego)
        (drunk on|hungry for) power
        (you|he|she) (look|looks|looked|seem|seems|seemed|act|acts|acted|dress|dresses|dressed|sound|sounds|
          sounded) (like|as if) (a|an|you|he|she)
        (out of (your|his|her|their) depth|past (your|his|her|their) (best|prime|sell by)|over the hill|
          not (the )?sharpest|not very bright|a bit thick|dead weight|waste of space|piece of work|nasty piece|
          two faced|holier than thou|stuck up|big headed|bully boy|yes man|brown ?nos\\w+|bean ?counters?|
          pencil pushers?|paper pushers?|desk jockeys?|nobody likes you|everyone hates you)
    """,
    "like_you": """
        (someone|somebody|anyone|people|a person|a man|a woman|a boss|a manager|managers|bosses|employers?|
          companies|recruiters|a company|a firm|a team|firms) like (you|your|yours|him|her|them|that|this)
    """,
    "profanity": """
        (sod|bugger|naff|sweet fa) all
        (in|by) the (nuts|balls|goolies|bollocks)
        (fuck*|motherfuck*|shit|shits|shitty|shite|shitshow|bullshit*|horseshit|crap|crappy|damn|damned|dammit|
          goddam*|hell|wtf|ffs|stfu|gtfo|omfg|lmfao|arse|arsed|arsehole*|ass|asses|asshole*|jackass*|dumbass*|
          bastard*|bitch*|bollocks|bugger|buggers|bloody|piss|pissed|pissing|pricks?|dickhead*|wank*|tossers?|
          twats?|cunt*|freaking|frigging|freakin|friggin|effing|fricking|slut*|whore*|douche*|sucks|suck|sucked|
          turd*|goddess damn)
        (screw|sod|bugger|piss|eff) (you|this|it|that|off|your|them)
        (screwed|screwing) (me|up|over|us|this|it)
        bs(?! (in|degree|from|and|with|of|\\()|,|/|-|[.] in)
        (what|who|why|where|how) the (hell|heck|devil|f)
        (f|sh|s|b|a|c)[*]+[a-z]*
        (f|b|s)[*#!$%]{2,}
        for (god's|christ's|heaven's|pete's|fuck's|crying out|goodness) sake
        (oh my god|my god|good god|jesus christ|god almighty|omg|holy (cow|smoke|crap|moly))
        (god|lord|heaven|christ) knows
        a dick
    """,
    "slang": """
        (xoxo*|xx+|lol|lolz|lmao|rofl|haha*|hehe*|hun|babe|babes|dude|dudes|bro|bruh|bruv|yolo|thx|thanx|tnx|
          pls|plz|gonna|wanna|gotta|dunno|kinda|sorta|ain't|y'all|tbh|idk|imho|ttyl|cya|luv|kisses|smooches|
          sweetie|sweetheart|hottie|bestie|besties|whatevs|totes|amazeballs|awesomesauce|woohoo*|yay|yikes|nope|
          meh|ugh|argh|nah|yep|yup|innit|gimme|lemme|peeps|k thx|cuz|coz|l8r|gr8|2moro|2day|b4|obvs|defo|soz|
          ta muchly|peace out|bye felicia|toodles|laters|later gator|cheerio)
        (u|ur|r u|c u)(?![.'])
        (hiya|heya) (hun|babe|lovely|gorgeous|sexy)
        (what's|whats) up
        my (darling|dear|sweet|angel|lovely|lovelies|queen|king|love(?! (to|of|for|and)))(?! of)
        (big|huge) (hug|hugs|kiss|kisses|love)
        (hung ?over|tipsy|stoned|wasted last|drunk)
        (so|you're|you are) (hot|cute|sexy|gorgeous)
    """,
}
