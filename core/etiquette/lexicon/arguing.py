"""Words that dispute a decision, or claim a right to another."""

PHRASES: dict[str, str] = {
    "argue": """
        hard to (swallow|stomach)
        (somebody|someone) (there |in \\w+ )?(needs|ought|should) to (take|have|look|think|check)
        looked at (again )?by (someone|somebody) (senior|else|competent|higher|with)
        (picked|chosen|chose|choose|hired|backed) (wrong|badly|poorly|the wrong)
        (please |kindly |urge you to |ask you to |asking you to |want you to |like you to |hope you will |
                    hope you'll |hope you |must |should |could you |can you |would you |will you |may wish to |
          might want to |(you|them|panel|team|board|wise|worth|time|right|fair) to )(please |seriously |at least |
          all )*(reconsider|re-?think|think again|
          take another look|take a second look|look again|change your mind|re-?evaluate|re-?assess|revisit)
        (reconsider|reconsidering|re-?evaluate|re-?assess|re-?examine|review) my (\\w+ )?(rejection|case|candidacy|
          assessment|scores?|result|outcome|application)(?! (with me|before|process|form))
        (reconsider|reconsidering|rethink|re-?evaluate|re-?assess|revisit|revise|reverse|overturn|re-?examine|
          review|change) (this|your|the|that|his|her|their) (\\w+ )?(decision|rejection|case|choice|
          conclusion|verdict|candidacy|assessment|scores?|result|outcome|application)(?! (process|form|portal|
          in (april|may|june|march|spring)))
        (made|making|make|makes|is|was|be|been|probably|clearly|obviously) (a|an|the|your|some) (\\w+ )?(huge |
          big |terrible |serious |grave |major |costly |bad )?(mistake|error of judg(e)?ment|wrong (decision|
          choice|call|hire)|bad (decision|choice|call)|poor (decision|choice|call)|misjudg(e)?ment|grave error|
          serious error|big error|oversight on your)
        (there|this|that|it) (must|has to|surely|can only) (\\w+ )?(be|have been) (some |a |an |
          some kind of )?(mistake|error|mix ?up|misunderstanding|oversight|glitch|confusion)
        (wrong|unfair|unjust|flawed|arbitrary|biased|short sighted|baffling|inexplicable|questionable|rash|
          hasty|incomprehensible|absurd|incorrect|poor) (decision|choice|call|judg(e)?ment|assessment|
          conclusion|evaluation|verdict|criteria|scoring|rejection|outcome|result|hire|person|
          candidate)(?! for me)
        (beg to differ|take issue|take exception|(can't|cannot|don't) (possibly |really )?agree with (the|your|that|
          this|its)|(disagree|disagreed) (\\w+ )?(with (the|your|that|this|it|them)|that you))(?! (\\w+ )?(bit|word|
          part|point) )
        (advert|ad|job description|job spec|spec|specification|posting|brief|listing) (\\w+ )?(asked|asks|called|
          calls|required|requires|said|says|listed|wanted) (\\w+ ){1,8}(and|which|but|yet|while) (i (have|had|hold|
          teach|taught|built|ran|run|wrote|did|do|bring)|i've|mine)
        (i|we) (\\w+ )?(disagree|object|protest|dispute|contest|appeal|challenge|beg to differ|reject your|
          question (your|the|how|whether)|doubt (your|that you|the))
        (don't|do not|can't|cannot|refuse to|won't|not going to|unwilling to|not prepared to|not willing to|
          not) (\\w+ )?(agree|accept) (with )?(your|this|the|that|it|being|what|how|no)(?! (offer|position|role|
          job|post))
        (wish|like|want|going|intend|plan|entitled|right) to (formally |officially |strongly )?(appeal|contest|
          dispute|challenge|protest|complain|question (your|the|how)|query (your|the|how)|argue)
        (can't|cannot|couldn't|don't|do not|fail to|failed to|unable to|hard to|difficult to|struggle to|
          struggling to|impossible to|at a loss to|beyond me|at a loss) (even |possibly |really |begin to |
          quite |honestly |to )*(understand|believe|see|fathom|imagine|comprehend|grasp|explain|how|
          why) (how (you|your|anyone|i (was|could|wasn't|am|did|didn't))|why (you|your|i|my|they|anyone|someone|
          the)|(that )?(you|your (decision|team|panel)|i (was|wasn't|didn't|am)|my (application|qualifications|
          experience))|the (logic|decision|rejection|reasoning|reason you)|what (you|more|the))
        (baffled|puzzled|mystified|bewildered|stunned|astonished|amazed|flabbergasted|dumbfounded|incredulous|
          perplexed|shocked|confused|surprised|floored|astounded|gobsmacked) (by|at|that|how|why|to|
          as to) (your (decision|choice|answer|rejection|conclusion|feedback|verdict|reasoning|scoring)|you (chose|
          picked|did|didn't|would|went|passed|turned|rejected|think|found)|the (decision|rejection|outcome|feedback|
          result)|
          learn that|have been|be (turned|rejected|told|passed)|see (that )?(you|your|i|the)|i (was|
          wasn't|didn't|did)|my (application|score))
        (how|why) (could|can|would|did|do|on earth|exactly|is it|was|wasn't|am|have|were|haven't|didn't|
          couldn't|wouldn't) (you |i |it |that |anyone |a |not |even |possibly |the |someone |my |your |really |
          ever )*(reject|rejected|turn me|turned down|choose someone|chose|pick|picked|overlook|overlooked|pass|
          passed|decide|ignore|ignored|not (good|qualified|chosen|selected|shortlisted|hired|interviewed|even|
          considered|get|be)|shortlisted|selected for|hire (him|her|someone)|interview me|good enough|
          unsuccessful|not successful|say (i|no|that)|think (i|that i)|justify|claim)
        what (is|was|did|does|do|makes|made|more|else|exactly|on earth|could) (\\w+ )?(wrong with (my|me)|
          lacking in my|(the|do the|did the|does the) (chosen|other|successful|winning) (candidate|person|
          applicant|one)|he have|she have|they have|he has|she has|they had|(him|her|them) (better|so)|
          the problem with (my|me)|someone else (have|has|got)|do you want|(you|do you) want from|did i (do|
          say) wrong|have i done wrong|not good enough)
        wrong with (my|me)
        (justify|justification for|account for|explain) (yourself|yourselves|your (decision|choice|reasoning|
          rejection|scoring|scores|hiring)|this (decision|rejection|choice)|how you|why you|the (decision|
          rejection|scoring))
        (give|grant|allow) me (just )?(another|a second|one more|a fair|a proper|a real) (chance|interview|
          opportunity|look|shot|hearing)
        (deserve|deserved|get|have|want|ask for|asking for|give me|owed|offer me) (a |an )?(second|another|one more|
          fair) (chance|shot|hearing)(?! (to (see|meet|talk|read|visit)|at the))
        (fail|failed|failing|neglected|forgot) to (see|recogni[sz]e|notice|appreciate|take into account|grasp|
          value|look at|consider (my|that|how|the)|understand (my|that|how|what)|read (my|the)|account for|
          acknowledge|mention (that )?(you|my))
        (overlooked|missed|misjudged|misread|misunderstood|underestimated|undervalued|disregarded|discounted|
          dismissed|glossed over|skipped over|ignored) (my|me|the fact|all (my|of my|that|the)|several|
          how (much|well|many)|what i|everything|(a|the) (strong|great|good|highly|perfectly|qualified|best|
          obvious|point))
        (your|the|this|his|her|their|that) (feedback|assessment|evaluation|reasons?|reasoning|comments?|
          criticisms?|conclusions?|claims?|decision|logic|criteria|scoring|scores?|explanation|argument|
          judg(e)?ment|statement|marking|panel|rejection|test|analysis) (\\w+ )?(is|was|are|were|isn't|wasn't|
          aren't|weren't|don't|doesn't|didn't|makes?|made|seems?|does not|do not|did not|contradicts?|simply|
          lacks?|misses|missed|ignores?|ignored) (\\w+ ){0,2}(wrong|unfair|inaccurate|incorrect|untrue|false|
          fair|accurate|correct|true|valid|make sense|sense|add up|hold up|stand up|biased|unjust|flawed|
          inconsistent|hold water|mistaken|off base|bias|the point|subjective|absurd|justified|convincing|how|
          any|credibility|what i (said|wrote|did)|nonsensical|impossible|illogical|baseless|unfounded)
        (that's|that is|this is|it's|it is|which is) (simply |just |plainly |patently |clearly |factually |
          hardly |really |completely |totally |so |very |quite )*(not true|untrue|not (correct|right|fair|
          accurate)|incorrect|false|a lie|wrong|inaccurate|unfair|unjust|fair|nonsense|not how (i|it)|
          not what (i|happened)|not an? (answer|reason|excuse)|no (reason|excuse|answer)|biased|unbelievable|
          absurd|illogical|baseless)
        (you're|you are|you were|you've got|you have got|you got) (simply |just |plainly |quite |all |clearly |
          completely |totally |it |this |making |in |very |sadly |badly )*(wrong|mistaken|incorrect|backwards|
          in error|missing out|misinformed|letting (a|someone)|losing (a|out)|a mistake|an error)
        (believe|feel|think|maintain|certain|sure|convinced|know|insist|confident|opinion) (that )?(you|you've|
          you're|you have|your (team|panel|company)|this|it|there) (\\w+ ){0,4}(mistake|wrong|unfair|error|
          biased|misjudged|overlooked|missing out|unjust|misread|underestimated)
        (believe|feel|think|maintain|certain|sure|convinced|know|insist|confident|thought) (that )?(i|i'm|i was|
          i am|my (skills?|skill set|experience|qualifications|interview|answers?|scores?|application|
          background)) (\\w+ ){0,3}(the (best|strongest|right|ideal|most|perfect|obvious)|better than|
          better qualified|more qualified|overlooked|deserved?|should have|stronger than|fully qualified|
          more than qualified|(very |reasonably |perfectly |pretty |quite |fairly )?(good|strong|close|
          excellent|perfect) match|superior|exceeded?|went (very |really |extremely )?well|meet every|met every|
          meet all|met all|outperformed?|nailed|aced)
        (personally|frankly|honestly|actually) (,? )?i (thought|think|felt|feel|believed?|found|
          expected) (that )?(my|i|the interview|we|it|you)
        (meet|met|exceed|exceeded|fulfil|fulfill|satisfy|tick|ticked|have|matched?) (and exceed |
          and surpass |or exceed )?(every|all|all of|each|each of|every single) (single |one |of |the |
          your )*(requirements?|criteria|criterion|qualifications?|points?|box|boxes|skills?|bullets?)
        (not|won't|refuse to|can't|don't) (going to |just |simply |intend to )?(take|taking|accept|accepting|
          settle) (no|this|that) (for|as|lying|rejection|quietly|answer|decision)
        (don't|doesn't|didn't|not|never) even (merit|warrant|deserve|get|given|consider|considered|looked?|read|
          open|opened|offer|offered|make|bother|ask|interview|worth|shortlisted?|call|called)
        not even (read|looked|considered|worth|given|interviewed|shortlisted|opened|a)
        (nobody|no one|anyone|someone|somebody|people|those) who (can|could|knows? how to|will) (recogni[sz]e|
          appreciate|see|spot|value) (talent|ability|quality|experience|potential|worth|it|what|skill)
        hard to credit
        (if|did|has|have|was|whether) (anyone|anybody|you|someone|it|my (cv|application|resume)) (\\w+ )?(even|
          actually|ever) (read|looked?|opened|seen|saw|considered|reviewed)
        (higher|better|more|stronger|lower|worse|less) (score|scores|scored|qualified|experienced|
          qualifications|experience|skilled) (than|compared)(?! (me|i|mine|myself|to (me|mine|my)))
        (than|compared (to|with)) (the (other|chosen|successful|winning|internal)|whoever|any (other|of the)|
          all the|most of your|half your|your (current|own)|(that of )?other) (candidates?|applicants?|person|
          staff|team|people|employees|you)
        who (did you|got|have you|actually got|was) (hire|hired|chosen?|choose|pick|picked|the job|select|
          selected|appointed?|given|offered)(?! me)
        (require|expect|demand|deserve|insist on) (honest|real|proper|actual|genuine|true|full|detailed|
          specific|better|a (real|proper|full|detailed|written|better|honest)|an (honest|actual|explanation)|
          some (kind of )?(explanation|honesty))
    """,
    "ask_why": """
        did you (actually|even|really|ever) (\\w+ )?(present|send|read|tell|pass|show|forward|submit|look|put|
          mention|call|speak|push)
        (hard|difficult|impossible|tough) to believe
        (tell me|explain|like to know|want to know|love to know|know|ask|wonder|hear|(to|can't|cannot|don't|
          couldn't|not|fail to) (see|understand)) (to me )?(exactly |
          precisely |please )*(why (i|my|you|they|someone|he|she) (\\w+ )?(was|wasn't|were|am|chose|rejected|
          picked|did|didn't|not|turned|application|experience|passed|hired|failed|scored|preferred|get|got|
          ignored|feel|felt|think)|what (is|was|went|exactly (is|was)) (so |actually |exactly )?wrong|
          what (they|he|she|the (other|chosen|successful|winning)) \\w+ (has|have|had|that|did|got)|what (made|
          makes) (him|her|them|the other|someone else|the chosen|that person)|who (got|you (hired|chose|picked|
          went))|how (he|she|they|the (other|successful|chosen)) (\\w+ )?(was|were|is|are|scored|beat|could))
    """,
    "entitled": """
        (ought to|should|has to|must) count for (something|more)
        (i'd|i would|i|we) expect (at (the very )?least )?(an?|the) (\\w+ )?(telephone|phone|personal|proper|
          written|face)
        at the very least an? (\\w+ )?(call|phone|telephone|letter|explanation|apology|reply)
        (my|an|the|attached|enclosed) invoice for
        (expect|expecting) you to (explain|justify|account|apologi[sz]e|tell|give|answer|say)
        (i|we) (really |truly |clearly |certainly |absolutely |honestly |rightfully |more than |fully |
          obviously |so |at least |think i |feel i |believe i |know i )*(deserve(?! (no|none|nothing|it less))|
          deserved|merit|merited|
          earned (this|the|it|that|a)|am owed|am entitled|was entitled|feel entitled|am due|was due)
        (deserve|deserved|entitled to|owed|earned) (this|the|it|an?|better|more|at least|some|your|
          my) (\\w+ )?(job|role|position|interview|chance|explanation|answer|better|respect|apology|promotion|
          offer|shot|reply|response|second|feedback|than|compensation|treatment|consideration|place|raise)
        (you|they|the company|your company|hr|your team) (still |really |at least |do |all |certainly |
          also )*owe(s|d)? (me|it to|us|everyone|candidates|that)
        (least|minimum) (that )?(you|they|your (team|company)|anyone|a company|one) (can|could|might|should|
          would|ought|owe)
        (after|given|considering|despite) (all|everything|all of|how (much|long|hard|many)|so (much|many|
          long)) (that )?(i|i've|i have|the (hours|time|effort|weeks|months|years|work|hoops|interviews|rounds|
          money)|of my|my|hours|time|work|interviews|those|these) (\\w+ ){0,3}(done|did|put|gave|given|went|
          gone|invested|spent|sacrificed|jumped|worked|prepared|travelled|traveled|wrote|through|for you|
          turned down|hours|work|interviews|effort|time|rounds|years|months|weeks|waited|waiting)
        (more than|over|well|perfectly|clearly|obviously|eminently|exceptionally|ideally|uniquely|vastly|far|
          too|better|totally|completely) qualified (for|than|to|candidate|and (yet|you|still)|but|compared)
        (overqualified|over qualified)
        (i|i'm|i was|i am|i'd be|rejected|turned down|lost|losing|missed|missing|overlooked)(?! (am |was |have |
          'm )?(very |quite |so |really )?(sure|glad|trust|hope|know|
          believe|certain|confident|understand|expect|imagine|see|think|happy|pleased) (that )?(you|you've|you'll|
          they|your|he|she|it|this)) ~5 (best|strongest|
          most qualified|most experienced|obvious|only real|superior|stronger|better|perfect|ideal) (candidate|
          applicant|person|choice|hire)(?! (wins?|won|for me|and i))
        (i|i'm|i was|i am) (still |clearly |probably )?the only (one|person|candidate|applicant) (\\w+ )?(in|who|
          there|that|with)
        (someone|somebody) (so |as |this )?(overqualified|perfect|ideal)
        (we both|you (all |both )?|everyone|everybody) (know|knows) (that )?(i|he|she|they|it|who)
        (he|she|they) (\\w+ )?only (got|gets|was (given|chosen|picked)|were (given|chosen|picked)) (it|the|this|
          there|that)
        (i've|i have) (been (here|there|with|doing this|in this)) (twice|three times|longer|much longer|far longer|
          more
          than) (as|than|her|him)?
        (should|ought to) (at (the very )?least |in any case |surely |really |certainly |have )*(have |
          to have )?(been
          (given|offered|granted|invited|shortlisted|called|considered|seen|through)) (an?|the|in|to|for|more|my|
          through|back)
        at the very least ~3 (given|offered|invited|been|called|interviewed|deserve|expect|owe)
        (no one|nobody|no other candidate|none of the others?|not a single candidate|few people|
          hardly anyone) (else )?(you |that you )?(\\w+ )?(is|was|could|can|has|had|would|will|knows|brings|
          interviewed|have|met) (\\w+ )?(more(?! (kind|kinder|helpful|welcoming|generous|patient|gracious|
          thoughtful|fair|supportive))|better(?! than (you|him|her))|as|my|match|do|possibly|what i|bring|half)
        (i|we) (insist|demand) ?(on|that|to|an?|the|you|my)?
        (have|has|had) (every|a|the|an absolute) right to (know|an|a|be|feel|expect|ask|see|hear)
        (my|with my|all my) (\\w+ )?(qualifications|experience|credentials|record|skills?|degree|track record|
          results|background|education|calib(re|er)|talents?|abilities) (\\w+ )?(speaks? for|far exceeds?|
          exceeds? (the|your|what|all)|is (far|superior|unmatched|well above|unrivalled|wasted|second to none)|
          are (far|superior|unmatched|well above|second to none|unrivalled|lower|inferior)|should have|
          deserves?|surpass\\w*|outclass\\w*|outweighs?)
        (passed|passing|pass|looked|skipped) over (someone|somebody|a|an|the|me|for|in favou?r|a candidate)
        (passed|passing) (me )over
        (rejected|turned down|overlooked|lost|losing|missed out on|missing out on|let go of|turned away|
          passing up|passed up|throwing away|threw away|let slip) (a|an|the|someone|
          somebody) (\\w+ ){0,3}(candidate|talent|asset|employee|expert|who|with (my|over|years|more|a)|worker|
          leader|like me|opportunity to hire)
        (an|a) (\\w+ )?(gift|huge plus|real find|great catch|bonus) to (your|any|the) (company|
          team|organi[sz]ation|firm|school|department|business)
        (assumed|expected|supposed|took it|took for granted|was certain|was sure|was told|was promised|
          led to believe|understood|fully expected) (that )?(i|the (job|role|position|offer)|it|
          this) (\\w+ )?(would|was|had|'d|will) (\\w+ )?(get|be (given|mine|offered|a formality|guaranteed|
          chosen|hired)|got|mine|basically|as good as|already|in the bag|be promoted|be next)
        (should|ought to) (have been|be) (me|mine|a formality|automatic|obvious|given to me|offered|chosen|
          hired|selected|shortlisted|interviewed|the one)
        (job|role|position|promotion|interview|place|offer) (should|ought to) (have been|be|have) (mine|me|
          given to me|my|gone to me|rightfully)
        (should|would|could) have (\\w+ )?(hired|chosen|picked|interviewed|called|offered|given|selected|
          promoted|shortlisted) me
        worth (much |far |a lot |so much |way )?more than (that|this|you|what you|your)
        (i|we) (fully |would |do |really |rightly )*(expect|expected|require|required) (you|your|to be (treated|
          paid|offered|given|hired|informed|told|compensated|reimbursed|shown)|an? (answer|reply|apology|
          explanation|interview|offer|response|call|better|personal|proper)|better|nothing less|full|immediate|
          compensation|payment|reimbursement|more from|honest|the (courtesy|respect|decency|same))
        (compensate|compensated|reimburse|reimbursed|refund) (me|for my)
        (invoice|invoicing|bill|billing) you
        (pay|paid) (me )?for (my|the|all the) (time|interview|task|test|trip|hours|take ?home)
        (it's|it is|that's) (my|our) (right|due|turn)
        (respond|reply|speak|talk|answer|deal|listen) (to|with) (someone|somebody|a person|people|anyone) (of|
          with|at) (my|this) (level|calib(re|er)|standing|stature|experience|seniority|rank)
        (do you|don't you|does anyone|if only you|you obviously don't|have you any idea|no idea) (even )?(know|
          realise|realize|understand) who (i am|you're|i|you are)
        (people|candidates|someone|professionals?|engineers?|teachers?|managers?) (like me|of my (calib(re|er)|
          level|standing|experience|quality))
    """,
}
