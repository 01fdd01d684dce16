"""Words that promise too much, ask others to mislead, or send presents where none may be sent."""

PHRASES: dict[str, str] = {
    "door": """
        (stay|staying|keep|keeping|remain|remaining|be|get) (in (touch|contact)|connected)
        (keep|bear|remember|consider|think of) me (in mind )?(for|when|if|should|again|next|in)
        (hope|love|like|glad|happy|welcome|pleased|enjoy|delighted) (to |the chance to |a chance to )?~4 (work
          together|(cross|meet) (paths|again)|paths (will |may )?cross|talk again|speak again|hear from you)
        (future|later) (roles|openings|opportunities|vacancies|positions|collaborat*)
    """,
    "promise": """
        (i|we) (can |do |hereby |absolutely |solemnly |really |will |faithfully )*(promise|guarantee|swear|vow|
          pledge)(?! (i won't|i will not|i'm not|not to|to (keep|be brief|read|try|write|let|send|call|ring|reply|
          answer|bring|return|look|come back to)|never to|(that )?(it's|this is|it is|that's) (the |my |our |
          a )?(last|only|short|quick|brief|final|worth)))
        i'll (always |definitely )?(promise|guarantee|swear)
        (you have|you've got|giving you|give you) my (solemn )?(word|promise|guarantee)
        (cross my heart|pinky promise|scout's honou?r|hand on heart|you can bank on|guaranteed)
        (definitely|certainly|absolutely|surely|for sure|100%|without (a )?doubt|no doubt|undoubtedly) (be |
          going to |gonna |will |i'll |want to )*(join|joining|come back|come (to|and) work|accept|accepting|
          sign|say yes|work for|work with you|be back|take (the|your|any|it)|bring|bringing|be (with you|yours|
          there|joining)|return|next (year|time)|apply (again|next))
        (i'll|i will|i'd|we'll|i am going to|i'm going to) (\\w+ )?(join|joining|come back|accept|sign|say yes|
          take|work for|be (yours|back|with you|all yours|joining)|return|bring) (\\w+ ){0,6}(next (year|time|
          spring|summer|autumn|fall|round|cycle|month|quarter)|for sure|in (a|one|two|six|three) (years?|
          months?)|whenever you|no matter|the (moment|minute|second|day) (you|it|my|i)|definitely|guaranteed|
          100%)
        (bring|bringing|poach|take|get) (\\w+ ){0,3}(my |our )(whole |entire |best |current |old )?(team|
          colleagues|clients|customers|book of|co ?workers) (with me|over|along|to you|across)
        bring (two|three|four|some|several|half|a few|most) (of )?(my )?(\\w+ )?(colleagues|team|people|
          engineers|friends|clients)( with me| over| along)?
        (always|forever) (be (loyal|available|there for you|your)|work for)
        (next (year|time|spring|summer|autumn|fall)) (i'll|i will|i'd|you can|we'll) (\\w+ )?(definitely|join|
          accept|say yes|sign|come|count)
        (save|hold|keep) (the|my|a|this|that) (seat|spot|place|job|role|position|desk|chair|
          offer) (\\w+ )?(for me|open|warm|free)
        (count|bank|rely) on me (to|for) (join|joining|next|accept|coming|apply)
        (your|the) (next|first) (hire|call) (will be|should be|is) me
    """,
    "mislead": """
        if (they|anyone|anybody|hr|he|she|somebody|someone) (\\w+ )?(asks?|calls?|rings?|checks?|
          phones?) (you )?,? ?(please |just |could you |would you )*(agree|back (me|it)|confirm (it|that i)|
          go along)
        (put|written|claimed|told them) (it )?(on|in) my (cv|resume|application|linkedin) that (i|we) (ran|managed|
          led|headed|had|was)
        (and|to) say (that )?i (left|stayed|started|managed|led|worked|finished|graduated) ~6 (rather than|
          instead of|not)
        play along
        (just|please|can you|could you|would you|will you|need you to|want you to|like you to|rings?,?|asks?,?|
          calls?,?|checks?,?|simply|instead|then) (you |could you |please |just |kindly |maybe |to )*(say|
          tell (them|him|her|hr|the \\w+|my \\w+|(?!you|me|us)[a-z]+)|pretend|confirm|vouch|claim|mention|write|
          put) (that |down |to them )*(i (managed|led|ran|was|worked|had|headed|reported|quit|resigned|left|
          still|never|only|already|completed|finished|graduated|got|earned|made|did)|i'm (ill|sick|unwell|away|
          abroad|still (at|with|employed)|an?|your)|i've (got an?|had|moved|left|been (ill|sick|away))|i'd (left|
          quit|resigned|been)|we worked|
          you (were|are|supervised|managed|hired|had|fired|knew)|you're my|it was (you|a|because|for)|
          it's because|he was|she was|(my|the) (title|role|salary|job|offer|deadline) (was|is))(?! (not|no longer|
          very|so|really|
          grateful|sorry|glad|thinking|happy|delighted|thankful|pleased|staying|declining|saying|withdrawing|
          looking))
        pretend(ed|ing)? (to|that|i|you|we|it|like|not)
        (make|made|making|cook|cooked|dream|dreamt) up (a|an|the|some|something|my (title|dates|reference|
          experience|degree)|any|stories|numbers|excuses?|reasons?)
        make (something|it|one|a reason|an excuse|stuff) up
        (invent|invented|inventing|fabricate|fabricated|fabricating|concoct|concocted|fudge|fudged|falsif*|
          forge|forged|forging|backdate|backdated|backdating|doctor the|fib|fibbed|fibbing)
        (fake|faked|faking) (a|an|my|the|it|our|your|illness|being|reference|references)
        (white lie|little lie|small lie|tell a lie|told a lie|a lie|half truth|economical with the truth|
          lie (to|about|for)|lied (to|about)|lying (to|about)|have to lie|had to lie|cover for me|
          cover story(?! time)|
          covering for me|play along|back me up|back up my story|my story straight|our story straight|
          go along with (it|my|the story)|stick to (the|my|that|this|our) story|alibi)
        (bluff|bluffing|bluffed)
        (exaggerate|exaggerated|exaggerating|embellish|embellished|embellishing|inflate|inflated|inflating|pad|
          padded|stretch|stretched) (my|the truth|a bit|a little|it|his|her|your|what|some)
        bend the truth
        (the|my) (real|true|actual) (reason|story) (\\w+ ){1,9}(but (i|they|we|don't|please|officially|as far)|
          don't tell|keep (it|that)|i told (them|him|her))
        (as|for|use|using|used|good|convenient|best|perfect|need|find|think of|come up with|my|the) (a|an|the|
                    as an|as my|some|for an)? ?(excuse|pretext)(?! (me|us|the|my|note))
        (as|for|need|needs?|want) (a )?cover (story|for me|for us)
        if (they|anyone|anybody|hr|he|she|somebody|someone) (\\w+ )?(asks?|calls?|rings?|checks?|phones?|
          wants? to know) ~3 (say|tell (them|him|her|hr)) (that )?(my|i|i'm|i've|we|you|it's|it was|he|she|there)
        (say|tell (them|him|her)) (that )?my (\\w+ )?(@kin) ~2 (ill|sick|died|hospital|dying|unwell)
        (sounds|looks) better than (the truth|it is|it was|what happened)
        (told|telling) (\\w+ ){1,3}(that )?you (were|are|'re) my (\\w+ )?(manager|boss|supervisor|director|client|
          lead|reference) (rather than|instead of|even though|though|although)
        just go (along )?with it
        (tell|say to) (them|him|her|hr) (that )?(i|we) (was|were|stayed|worked|left|started) ~4 (till|until|since|
          through to)
        (didn't|did not|never|wasn't|haven't|hadn't|not) (really |quite |exactly |ever )*(actually|officially|
          technically|strictly|formally|truly|legally) (manage|managed|lead|led|work|worked|have|had|do|did|
          finish|finished|graduate|graduated|complete|completed|true|the case|accept|get|got|sick|ill|
          my (manager|boss|title|role|supervisor)|report|run|own|build|what happened|an?|there|qualified|
          certified|licensed|hold|held|been)
        know i (\\w+ )?(didn't|wasn't|haven't|never|don't|hadn't)(?! (know|have to|need))
        (officially|technically|strictly speaking|on paper) (i|i'm|i was|it|it's|we|he|she|
          they) (\\w+ ){0,5}(but|wasn't|didn't|not|never|though)
        (told|tell|telling|said|say|saying) (\\w+ ){1,10}but (really|actually|honestly|in truth|the truth|
          it's really|it was really|between|that's not|it isn't|that isn't|it wasn't|of course|in fact|the real|
          in reality|that wasn't|that was|i'm really|i just|secretly)
        (isn't|not|wasn't|aren't) (really |actually |strictly |exactly |entirely |quite |the whole |
          technically )*(true|the truth|the real reason|the actual reason|accurate)(,| but| though|$|[.])
        (can|could|would|will) you (please |just |maybe |also |still |perhaps )*(lie|pretend|cover for|back me|
          act as|pose as|play the|leave out|skip over|hide|fake|change the date|change the dates|
          change my (title|grade|dates)|backdate|bump up|round up my|say (you|i|that|we|it)|not mention|
          keep quiet|forget to mention|make it (look|sound|seem)|sign as|sign for)
        (say|confirm|tell them|mention) (that )?(i|we|you) (overlapped|worked together|were colleagues|reported|
          stayed|left|
          started|finished|was (there|your|with)) ~4 (until|till|longer|since|for)
        (gap|firing|dismissal|warning) (that )?(i'd|i would|i) rather not (explain|mention|show|come up)
        (make|made|making) it (look|sound|seem|appear) (like|as if|as though|that|better|longer)
        so it (looks|sounds|seems) (like|as if|as though|better|longer)
        (leave|leaving|left) (out|off) (the (part|bit|fact|gap|firing|dismissal|reason)|that i|my (firing|
          dismissal|gap))
        (call|calling|called|phone|phoned) in sick
        (family emergency|sick relative|dead (grandmother|relative|aunt)|fake illness|doctor's note) (as|for|
          excuse|story|so|to get)
        (use|using|used) (you|your offer|this offer|the offer|your name|it) (as|for|to) (\\w+ )?(leverage|
          bargaining|practice|get a|get more|scare|push|negotiate|a raise|squeeze)
        never (really |actually |seriously |even )?(intended|planned|going|wanted) to (take|accept|join|work|
          stay|come|start)
        (only|just) (applied|interviewed|interviewing|applying|went along|talked to you) (for|to|as|because|
          so) (the )?(practice|leverage|get (a|an|my)|see (what|if|how)|scare|push|fun|a laugh|i could)
        (truth be told|truth is|to tell the truth|if truth be told|between us|in all honesty|secretly) ,? ?(i|
          it|we|the|that|he|she|they|my) (never|didn't|wasn't|made|lied|just|only|isn't|had no|hated|
          don't (really )?want)
        (put|add|list|include) (it|that|this|me|you) (down )?as (a|my|your) (\\w+ )?(job|degree|employer|
          manager|director|team lead|supervisor) even though
        (nobody|no one|they|he|she|hr|they'll|nobody'll|no one'll) (will |would |needs to |has to |ever |never |
          not |won't )+(check|
          checks|find out|know|finds out|notice)
        (our|a) little secret
    """,
    "present": """
        (put|popped|dropped) ~5 (tickets|vouchers?|chocolates|bottle|flowers|something) ~4 (in the post|
          through your|at reception|on your desk)
        (sent|sending|send|enclosed|enclose|enclosing|dropped (off|by)|dropping (off|by)|drop (off|by)|left|
          leave|leaving|bring|bringing|brought|bought|buy|buying|ordered|order|posted|posting|delivered|
          delivering|deliver|arranged|baked|made you|made|picked up|picked out|pick up|get you|got you|
          treat you|treating you|accept|give you|gave you|giving you|have|enjoy|shipped|ship|mail|mailed|
          couriered|hope you (like|enjoy)|included|handed|receive) ~6 (gifts?|hampers?|
          champagne|prosecco|bottles? of|wine|whisk(e)?y|bourbon|gin|chocolates?|flowers|bouquet|roses|orchid|
          vouchers?|cookies|biscuits|cupcakes?|cake|brownies|macarons|donuts|doughnuts|pastries|tickets (to|
          for)|two tickets|perfume|jewell?ery|watch as|fountain pen|starbucks card|coffee card|amazon card|
          little something|small something|token of|treats|sweets|plant as|succulent|(basket|box|case|crate|
          bag) of|spa day|candles?|scarf|homemade|home made|care package|envelope with|cash|crypto|bottle)
        (asked|told|had|got) the florist
        (florist|bakery|baker|wine merchant|chocolatier) ~4 (bring|send|deliver|drop|round)
        (small|little|tiny|modest|thank you|thoughtful|welcome) (gift|token|present|something for|treat|parcel|
          package for)
        (bottle|case|box|basket|hamper|bunch|crate|parcel|card|plant|cake|
          voucher) (of [a-z']+ ([a-z']+ )?([a-z']+ )?)?(is|are|will be|should be|has been) (on (its|the|
          their) way|waiting|coming|arriving|sent|at (reception|your)|with your|in the post)
        (amazon|book|coffee|spa|restaurant|shopping|itunes|cinema|wine) (voucher|token|gift ?card|e ?-?gift)
        (reach|arrive (at|on)|land on|waiting (at|on)|delivered to|sent to|on its way to) your (desk|door|office|
          home|house|doorstep|reception)
        gift (card|basket|voucher|certificate|for you)
        (a|the) (present|gift|token|treat) (for|to) (you|your|the (team|panel)|say|thank|show)
        (something|parcel|package|surprise|delivery|box|treat) (\\w+ )?(is |should be |will be |on |coming |
          waiting |for )+(your way|for you|its way|the way|at reception|at your (desk|office)|on your desk|
          you at)
        (treat|take) you (and \\w+ |out |all )*(to|for) (a )?(lunch|dinner|drinks?|spa|weekend|show|game|match|
          concert|golf)
        (dinner|drinks|lunch|golf|weekend) (is|are) on me
        make it worth your (while|time)
    """,
}
