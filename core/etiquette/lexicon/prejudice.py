"""Words that hold a group against people: who people are, named as a drawback. Working with or for a group is none."""

PHRASES: dict[str, str] = {
    "prejudice": """
        off having (babies|kids|children)
        (gave|give|given|giving) (it|the job|the role) to an? (\\w+ ){1,3}year old
        (uncomfortable|not comfortable|never comfortable|not at ease|uneasy|refuse|refused|won't|wouldn't|
          would not|couldn't|could not|can't|cannot|don't (want|like|wish|care|need)|didn't (want|like)|
          not (want|like|used|keen|happy|prepared|willing|going|sure i could|good at)|hate|dislike|prefer not|
          rather not|sick of|tired of|fed up with|problem with|trouble with|issue with|hard to|difficult to|
          struggle to|never) (about |with |to |be |being |the idea of |have |having |work |working |
          take orders |taking orders |take |report |reporting |answer |answering |managed |led |bossed |
          told what to do |supervised |interviewed |share |sharing |for |by |from |under |around |alongside |
          an office |a |an |any |so |many |all |that |these |those |some |of |orders |instructions |listening |
          listen |respect |respecting |trust |trusting |in |team |sit |sitting ){0,6}(@group)(?! (network|
          history|studies|rights|charity|shelter))
        (too|so) (many|much|full of) (\\w+ ){0,2}(@group)
        (full of|bunch of|nothing but|surrounded by|dominated by|overrun by|outnumbered by|run by|led by|
          crawling with|packed with|staffed by) (\\w+ ){0,2}(@group)(?! (owned|led|focused))
        (@group) (boss|bosses|manager|managers|supervisor|director|leader|ceo|in charge|running|telling me|
          giving (me )?orders)
        (@group) (can't|cannot|shouldn't|should not|don't belong|belong (at|in)|have no place|are (too|always|
          all|just|so|not (cut|made|fit|suited))|never|will (just|only|always|go off|get pregnant|leave)|
          get pregnant|get all|get the|always|make (bad|poor|terrible|lousy)|tend to|taking (over|all|our)|
          take (over|all|our)|only got|got the job because|like (her|him) who)
        (for|from|like|what) (a|an|some|one of (those|them|these)) (\\w+ )?(@group)(?! (who (runs|leads|works|
          taught|mentored)|like you|owned|led|in (tech|engineering|science|business)))(,|[.]|!| your age| (to|
          can|could|would|should|with|doing|in (this|that|a) (job|role)))
        (no|not a|isn't a|hardly a|never a) (place|job|career|role|environment) for (a |an )?(\\w+ )?(@group)
        (take|taking) (orders|instructions|direction) from (a |an |some |one of )?(\\w+ )?(@group)
        (diversity|quota|affirmative action|token|dei|woke) (hire|hires|candidate|box|boxes|pick|appointment|
          nonsense|case|tick|woman|reasons|points|statistic|agenda|crap|garbage|quota|targets? (have|had|are|
          were|got|mean))
        (tick|ticks|ticked|fill|filled|meet|met|make|made up) (your|the|a|their|some) (\\w+ )?(diversity|quota|
          gender|minority|ethnic)
        (just |only |simply |purely |probably |all )*because (i'm|i am|i was|he's|he is|she's|she is|they're|
          they are|you're|you are|he was|she was|they were|of my|of his|of her|of your) (not |only |just |too |
          a |an |the |some |being |from |wrong |so |such )*(\\w+ )?(@group|old|older|young|younger|black|white|
          asian|foreign|pregnant|gay|lesbian|trans|disabled|male|female|jewish|muslim|christian|hindu|sikh|
          catholic|immigrant|refugee|over (fifty|forty|sixty|50|40|60)|age|sex|gender|race|skin|religion|accent|
          colou?r|disability|nationality|pregnancy|wheelchair)
        (is|are|was|were|you're|he's|she's|they're|everyone's|looked|looks|seemed|seems|seem|be|being|far|
          all) (all  |far |a bit |much |just |way |clearly |obviously )*too (old|young|elderly|male|female|white|
          black|brown|foreign|pregnant|religious|gay|feminine|masculine|ethnic|woke|fat|disabled)
        (@group) (\\w+ )?(instead of|over|rather than) (me|someone|a|an|people|us|him|her)
        (hire|hired|hiring|chose|choose|picked|prefer|preferred|promote|promoted|favou?r|gave it to|went with|
          employ|only hire|only want) (only |just |another |some |a |an |the |yet |all |more |pretty |cheap |
          white |old |young |black |foreign )*(@group) (instead|over|because|again|just|only|not|rather|,|[.]|!|
          with no|who)
        (take|took|hire|hired|want|employ|only) (on |only )*people like (that|them|those)
        (worn|wear|wearing) (a|the) (headscarf|hijab|turban|burqa|skirt)
        (only|the one|the lone) (man|woman|male|female|white|black|straight) (\\w+ )?(in|among|on|person|
          one) ~4 (@group|mums|moms|mothers|office full)
        (only|always|just) (hire|hires|hired|employ|employs|want|wants|take|takes|choose|pick|picks|promote|
          promotes|look for) (\\w+ ){0,2}(@group)
        (all|mostly|mainly|entirely|predominantly|largely|so|very|too) ?(male|female|white|black|foreign|indian|
          chinese|asian|women|men|girls|old|muslim|jewish|christian) (team|office|company|panel|staff|
          department|board|environment|crowd|place|group|workplace|firm|and)
        accents? (\\w+ )?(is|was|are|were|made|makes|so|too|bothered|annoyed|put|hard|impossible|grat\\w+|and i|
          ,)
        (heavy|thick|strong|funny|terrible|foreign) (\\w+ )?accents?
        (understand|understood|follow|stand|bear|decipher) (a word |anything )?(through |of |past |with )?(the|
          that|those|your|his|her|their) (\\w+ )?(accents?|broken english)
        (speak|learn|learned|spoke|speaks) (proper|real|better|decent|any) english
        (go|went|sent|send) back (to )?(where|their|your own|his own|her own)
        (his|her|their|your|that|wrong|different|other|another|certain|some) (kind|sort|race|religion|colou?r|
          faith|caste|tribe|nationality|ethnicity|skin|gender|sex|age group|age|orientation) (\\w+ )?(is|was|
          are|were|would|bothered|made|puts?|so|means|makes|shouldn't|don't|doesn't|can't|always|never|wouldn't)
        (woman's|man's|men's|women's|girl's|ladies'|female|male) (job|work(?! ?force)|place is|touch|brain|
          problem|profession)
        (biological clock|baby brain|time of the month|hormonal|hysterical|effeminate|mannish|butch|bossy woman|
          past (her|his|their|your) (prime|best|sell)|over the hill|old (fogeys?|farts?|codgers?|timers?|biddy|
          biddies|hag|geezers?|boys' network)|geriatric(s| (team|staff|management|board|boss))|senile|retard(s|
          ed)?|cripples?|spastic|lunatics?|illegals|third world|savages?|gyps(y|ies)|thugs?|tranny|fag|faggots?|
          homo|towel ?head|chink|paki|nigger|negro|coloureds?|feminazis?|snowflakes?|libtards?|
          girl boss nonsense|barely out of (school|diapers|nappies)|wet behind the ears|old enough to be|
          young enough to be)
        (maternity|pregnant|pregnancy|babies|having kids|start a family|get married|
          childbearing) (\\w+ ){0,4}(risk|liability|nuisance|waste|burden|problem for|inconvenien\\w+|
          disrupt\\w+|not committed|less committed)
        (all |only |just )?(these|those|the) (\\w+ )?(girls|boys|foreigners|immigrants|youngsters|kids|lads|women|
          men) (straight |fresh |just )?(out of|from) (school|college|university|abroad|nappies)
        (man|woman|person|men|women|people|someone|anyone|candidates?) (over|past|above|under|in (their|his|
          her)) (fifty|forty|sixty|thirty|50|40|60|fifties|forties|sixties) ~3 (stands?|has|have|no|gets?|can't|
          never|need|isn't|aren't)
        (school|summer) camp for (girls|boys|kids)
        (old|elderly|young|disabled|foreign|pregnant|religious|gay|female|black|asian) people (shouldn't|can't|
          don't|are|should not|have no|make|get|always|never)
    """,
}
