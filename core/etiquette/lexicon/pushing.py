"""Words that push: arguing with a decision, demanding, pressing, claiming, begging, laying guilt, bargaining after a no."""

PHRASES: dict[str, str] = {
    "argue": """
        (please |kindly |urge you to |ask you to |asking you to |want you to |like you to |hope you will |hope you'll |hope you |must |should |could you |can you |would you |
        will you |may wish to |might want to |to )(please |seriously |at least |all )*(reconsider|re-?think|think again|take another look|take a second look|look again|change your mind|re-?evaluate|re-?assess|revisit)
        (reconsider|reconsidering|rethink|re-?evaluate|re-?assess|revisit|revise|reverse|overturn|re-?examine|review|change) (this|your|the|my|that|his|her|their) (\\w+ )?(decision|rejection|case|
        mind|choice|conclusion|verdict|candidacy|assessment|scores?|result|outcome|application)(?! (process|form|portal|in (april|may|june|march|spring)))
        (made|making|make|makes|is|was|be|been|probably|clearly|obviously) (a|an|the|your|some) (\\w+ )?(huge |big |terrible |serious |grave |major |costly |bad )?(mistake|error of judg(e)?ment|wrong (decision|choice|call|hire)|bad (decision|choice|call)|
        poor (decision|choice|call)|misjudg(e)?ment|grave error|serious error|big error|oversight on your)
        (there|this|that|it) (must|has to|surely|can only) (\\w+ )?(be|have been) (some |a |an |some kind of )?(mistake|error|mix ?up|misunderstanding|oversight|glitch|confusion)
        (wrong|unfair|unjust|flawed|arbitrary|biased|short sighted|baffling|inexplicable|questionable|rash|hasty|incomprehensible|absurd|incorrect|poor) (decision|choice|call|judg(e)?ment|assessment|conclusion|evaluation|verdict|criteria|scoring|rejection|outcome|
        result|hire|person|candidate)(?! for me)
        (disagree|disagreeing|disagreed|beg to differ|take issue|take exception) (strongly |completely |entirely |fully |totally |wholeheartedly |respectfully )*(with|that|on|about)
        (i|we) (\\w+ )?(disagree|object|protest|dispute|contest|appeal|challenge|beg to differ|reject your|question (your|the|how|whether)|doubt (your|that you|the))
        (don't|do not|can't|cannot|refuse to|won't|not going to|unwilling to|not prepared to|not willing to|not) (\\w+ )?(agree|accept) (with )?(your|this|the|that|it|being|what|how|no)(?! (offer|position|role|job|post))
        (wish|like|want|going|intend|plan|entitled|right) to (formally |officially |strongly )?(appeal|contest|dispute|challenge|protest|complain|question (your|the|how)|query (your|the|how)|argue)
        (can't|cannot|couldn't|don't|do not|fail to|failed to|unable to|hard to|difficult to|struggle to|struggling to|impossible to|at a loss to|beyond me|at a loss) (even |possibly |really |begin to |quite |honestly |to )*(understand|believe|see|fathom|imagine|comprehend|
        grasp|explain|how|why) (how (you|your|anyone|i (was|could|wasn't|am|did|didn't))|why (you|your|i|my|they|anyone|someone|the)|(that )?(you|your (decision|team|panel)|i (was|wasn't|didn't|am)|my (application|qualifications|experience))|the (logic|decision|rejection|reasoning|reason you)|what (you|more|the))
        (baffled|puzzled|mystified|bewildered|stunned|astonished|amazed|flabbergasted|dumbfounded|incredulous|perplexed|shocked|confused|surprised|floored|astounded|gobsmacked) (by|at|that|how|why|to|as to) (your|you|this|the (decision|rejection|news|outcome|feedback|result|answer)|hear|
        read|learn that|have been|be (turned|rejected|told|passed)|see (that )?(you|your|i|the)|why|how|i (was|wasn't|didn't|did)|my (application|score))
        (how|why) (could|can|would|did|do|on earth|exactly|is it|was|wasn't|am|have|were|haven't|didn't|couldn't|wouldn't) (you |i |it |that |anyone |a |not |even |possibly |the |someone |my |your |really |ever )*(reject|rejected|turn me|turned down|choose someone|
        chose|pick|picked|overlook|overlooked|pass|passed|decide|ignore|ignored|not (good|qualified|chosen|selected|shortlisted|hired|interviewed|even|considered|get|be)|shortlisted|selected for|hire (him|her|someone)|interview me|good enough|unsuccessful|
        not successful|say (i|no|that)|think (i|that i)|justify|claim)
        (tell me|explain|know|understand|ask|see|wonder|hear|like to know|love to know) (to me )?(exactly |precisely |please )*(why (i|my|you|they|someone|he|she) (\\w+ )?(was|wasn't|were|am|chose|rejected|picked|did|didn't|not|turned|application|experience|passed|hired|failed|scored|preferred|get|got|ignored|feel|felt|think)|
        what (is|was|went|exactly (is|was)) (so |actually |exactly )?wrong|what (they|he|she|the (other|chosen|successful|winning)) \\w+ (has|have|had|that|did|got)|
        what (made|makes) (him|her|them|the other|someone else|the chosen|that person)|who (got|you (hired|chose|picked|went))|how (he|she|they|the (other|successful|chosen)) (\\w+ )?(was|were|is|are|scored|beat|could))
        what (is|was|did|does|do|makes|made|more|else|exactly|on earth|could) (\\w+ )?(wrong with (my|me)|lacking in my|(the|do the|did the|does the) (chosen|other|successful|winning) (candidate|person|applicant|one)|he have|she have|they have|he has|she has|they had|
        (him|her|them) (better|so)|the problem with (my|me)|someone else (have|has|got)|do you want|(you|do you) want from|did i (do|say) wrong|have i done wrong|not good enough)
        wrong with (my|me)
        (justify|justification for|account for|explain) (yourself|yourselves|your (decision|choice|reasoning|rejection|scoring|scores|hiring)|this (decision|rejection|choice)|how you|why you|the (decision|rejection|scoring))
        (give|grant|allow) me (just )?(another|a second|one more|a fair|a proper|a real) (chance|interview|opportunity|look|shot|hearing)
        (second|another|one more|a fair) (chance|shot|hearing)
        (fail|failed|failing|neglected|forgot) to (see|recogni[sz]e|notice|appreciate|take into account|grasp|value|look at|consider (my|that|how|the)|understand (my|that|how|what)|read (my|the)|account for|acknowledge|mention (that )?(you|my))
        (overlooked|missed|misjudged|misread|misunderstood|underestimated|undervalued|disregarded|discounted|dismissed|glossed over|skipped over|ignored) (my|me|the fact|all (my|of my|that|the)|several|how (much|well|many)|what i|everything|(a|the) (strong|great|good|highly|perfectly|qualified|best|obvious|point))
        (your|the|this|his|her|their|that) (feedback|assessment|evaluation|reasons?|reasoning|comments?|criticisms?|conclusions?|claims?|decision|logic|criteria|scoring|scores?|explanation|argument|judg(e)?ment|statement|marking|panel|rejection|test|analysis) (\\w+ )?(is|was|are|were|isn't|wasn't|aren't|weren't|
        don't|doesn't|didn't|makes?|made|seems?|does not|do not|did not|contradicts?|simply|lacks?|misses|missed|ignores?|ignored) (\\w+ ){0,2}(wrong|unfair|inaccurate|incorrect|untrue|false|fair|accurate|correct|true|valid|make sense|sense|add up|hold up|stand up|biased|
        unjust|flawed|inconsistent|hold water|mistaken|off base|bias|the point|subjective|absurd|justified|convincing|how|any|credibility|what i (said|wrote|did)|nonsensical|impossible|illogical|baseless|unfounded)
        (that's|that is|this is|it's|it is|which is) (simply |just |plainly |patently |clearly |factually |hardly |really |completely |totally |so |very |quite )*(not true|untrue|not (correct|right|fair|accurate)|incorrect|false|a lie|wrong|inaccurate|unfair|unjust|fair|nonsense|not how (i|it)|
        not what (i|happened)|not an? (answer|reason|excuse)|no (reason|excuse|answer)|biased|unbelievable|absurd|illogical|baseless)
        (you're|you are|you were|you've got|you have got|you got) (simply |just |plainly |quite |all |clearly |completely |totally |it |this |making |in |very |sadly |badly )*(wrong|mistaken|incorrect|backwards|in error|missing out|misinformed|letting (a|someone)|losing (a|out)|a mistake|an error)
        (believe|feel|think|maintain|certain|sure|convinced|know|insist|confident|opinion) (that )?(you|you've|you're|you have|your (team|panel|company)|this|it|there) (\\w+ ){0,4}(mistake|wrong|unfair|error|biased|misjudged|overlooked|missing out|unjust|misread|underestimated)
        (believe|feel|think|maintain|certain|sure|convinced|know|insist|confident|thought) (that )?(i|i'm|i was|i am|my (skills?|skill set|experience|qualifications|interview|answers?|scores?|application|background)) (\\w+ ){0,3}(the (best|strongest|right|ideal|most|perfect|obvious)|better than|better qualified|
        more qualified|overlooked|deserved?|should have|stronger than|fully qualified|more than qualified|(very |reasonably |perfectly |pretty |quite |fairly )?(good|strong|close|excellent|perfect) match|superior|exceeded?|went (very |really |extremely )?well|meet every|met every|meet all|met all|outperformed?|nailed|aced)
        (personally|frankly|honestly|actually) (,? )?i (thought|think|felt|feel|believed?|found|expected) (that )?(my|i|the interview|we|it|you)
        (meet|met|exceed|exceeded|fulfil|fulfill|satisfy|tick|ticked|have|matched?|possess) (and exceed |and surpass |or exceed )?(every|all|all of|each|each of|every single) (single |one |of |the |your )*(requirements?|criteria|criterion|qualifications?|points?|box|boxes|skills?|bullets?)
        (not|won't|refuse to|can't|don't) (going to |just |simply |intend to )?(take|taking|accept|accepting|settle) (no|this|that) (for|as|lying|rejection|quietly|answer|decision)
        (don't|doesn't|didn't|not|never) even (merit|warrant|deserve|get|given|consider|considered|looked?|read|open|opened|offer|offered|make|bother|ask|interview|worth|shortlisted?|call|called)
        not even (read|looked|considered|worth|given|interviewed|shortlisted|opened|a)
        (if|did|has|have|was|whether) (anyone|anybody|you|someone|it|my (cv|application|resume)) (\\w+ )?(even|actually|ever) (read|looked?|opened|seen|saw|considered|reviewed)
        (higher|better|more|stronger|lower|worse|less) (score|scores|scored|qualified|experienced|qualifications|experience|skilled) (than|compared)
        (than|compared (to|with)) (the (other|chosen|successful|winning|internal)|whoever|any (other|of the)|all the|most of your|half your|your (current|own)|(that of )?other) (candidates?|applicants?|person|staff|team|people|employees|you)
        who (did you|got|have you|actually got|was) (hire|hired|chosen?|choose|pick|picked|the job|select|selected|appointed?|given|offered)(?! me)
        (require|expect|demand|deserve|want|insist on) (honest|real|proper|actual|genuine|true|full|detailed|specific|better|a (real|proper|full|detailed|written|better|honest)|an (honest|actual|explanation)|some (kind of )?(explanation|honesty))
    """,
    "entitled": """
        (i|we) (really |truly |clearly |certainly |absolutely |honestly |rightfully |more than |fully |obviously |so |at least |think i |feel i |believe i |know i )*(deserve|deserved|merit|merited|earned (this|the|it|that|a)|am owed|am entitled|was entitled|feel entitled|am due|was due)
        (deserve|deserved|entitled to|owed|earned) (this|the|it|an?|better|more|at least|some|your|my) (\\w+ )?(job|role|position|interview|chance|explanation|answer|better|respect|apology|promotion|offer|shot|reply|response|second|feedback|than|compensation|treatment|consideration|place|raise)
        (you|they|the company|your company|hr|your team) (still |really |at least |do |all |certainly |also )*owe(s|d)? (me|it to|us|everyone|candidates|that)
        (least|minimum) (that )?(you|they|your (team|company)|anyone|a company|one) (can|could|might|should|would|ought|owe)
        (after|given|considering|despite) (all|everything|all of|how (much|long|hard|many)|so (much|many|long)) (that )?(i|i've|i have|the (hours|time|effort|weeks|months|years|work|hoops|interviews|rounds|money)|of my|my|hours|time|work|interviews|those|these) (\\w+ ){0,3}(done|did|put|gave|given|went|gone|invested|
        spent|sacrificed|jumped|worked|prepared|travelled|traveled|wrote|through|for you|turned down|hours|work|interviews|effort|time|rounds|years|months|weeks|waited|waiting)
        (more than|over|well|perfectly|clearly|obviously|eminently|exceptionally|ideally|uniquely|vastly|far|too|better|totally|completely) qualified (for|than|to|candidate|and (yet|you|still)|but|compared)
        (overqualified|over qualified)
        (best|strongest|most qualified|most experienced|obvious|only real|superior|stronger|better|perfect|ideal) (candidate|applicant|person (for|you|on)|qualified) (you|for (this|the|your)|in|that|who|by|on|among|they|there|than|was|is|and|to)
        (no one|nobody|no other candidate|none of the others?|not a single candidate|few people|hardly anyone) (else )?(you |that you )?(\\w+ )?(is|was|could|can|has|had|would|will|knows|brings|interviewed|have|met) (\\w+ )?(more|better|as|my|the|match|do|possibly|what i|bring|half|a)
        (i|we) (insist|demand) ?(on|that|to|an?|the|you|my)?
        (have|has|had) (every|a|the|an absolute) right to (know|an|a|be|feel|expect|ask|see|hear)
        (my|with my|all my) (\\w+ )?(qualifications|experience|credentials|record|skills?|degree|track record|results|background|education|calib(re|er)|talents?|abilities) (\\w+ )?(speaks? for|far exceeds?|exceeds? (the|your|what|all)|is (far|superior|unmatched|well above|unrivalled|wasted|second to none)|
        are (far|superior|unmatched|well above|second to none|unrivalled|lower|inferior)|should have|deserves?|surpass\\w*|outclass\\w*|outweighs?)
        (passed|passing|pass|looked|skipped) over (someone|somebody|a|an|the|me|for|in favou?r|a candidate)
        (passed|passing) (me )over
        (rejected|turned down|overlooked|lost|losing|missed out on|missing out on|let go of|turned away|passing up|passed up|throwing away|threw away|let slip) (a|an|the|someone|somebody) (\\w+ ){0,3}(candidate|talent|asset|employee|expert|who|with (my|over|years|more|a)|worker|leader|like me|opportunity to hire)
        (an|a) (\\w+ )?(asset|credit|gift|huge plus|real find|great catch|bonus) to (your|any|the) (company|team|organi[sz]ation|firm|school|department|business)
        (assumed|expected|supposed|took it|took for granted|was certain|was sure|was told|was promised|led to believe|understood|fully expected) (that )?(i|the (job|role|position|offer)|it|this) (\\w+ )?(would|was|had|'d|will) (\\w+ )?(get|be (given|mine|offered|a formality|guaranteed|chosen|hired)|got|mine|basically|as good as|already|in the bag|be promoted|be next)
        (should|ought to) (have been|be) (me|mine|a formality|automatic|obvious|given to me|offered|chosen|hired|selected|shortlisted|interviewed|the one)
        (job|role|position|promotion|interview|place|offer) (should|ought to) (have been|be|have) (mine|me|given to me|my|gone to me|rightfully)
        (should|would|could) have (\\w+ )?(hired|chosen|picked|interviewed|called|offered|given|selected|promoted|shortlisted) me
        worth (much |far |a lot |so much |way )?more than (that|this|you|what you|your)
        (i|we) (fully |would |do |really |rightly )*(expect|expected|require|required) (you|your|to be (treated|paid|offered|given|hired|informed|told|compensated|reimbursed|shown)|an? (answer|reply|apology|explanation|interview|offer|response|call|better|personal|proper)|better|nothing less|full|immediate|compensation|payment|reimbursement|more from|honest|the (courtesy|respect|decency|same))
        (compensate|compensated|reimburse|reimbursed|refund) (me|for my)
        (invoice|invoicing|bill|billing) you
        (pay|paid) (me )?for (my|the|all the) (time|interview|task|test|trip|hours|take ?home)
        (it's|it is|that's) (my|our) (right|due|turn)
        (respond|reply|speak|talk|answer|deal|listen) (to|with) (someone|somebody|a person|people|anyone) (of|with|at) (my|this) (level|calib(re|er)|standing|stature|experience|seniority|rank)
        (do you|don't you|does anyone|if only you|you obviously don't|have you any idea|no idea) (even )?(know|realise|realize|understand) who (i am|you're|i|you are)
        (people|candidates|someone|professionals?|engineers?|teachers?|managers?) (like me|of my (calib(re|er)|level|standing|experience|quality))
    """,
    "demand": """
        (i|we) (now |still |really |urgently |also |do |just |simply |will |must |hereby |therefore |would )*(need|require|demand|expect|insist on|must have) (an? |your |some |the |a full |to (hear|know|have|see|receive|get) |at least |written |immediate |clear |final |firm |prompt |detailed |direct )*(answer|
        response|reply|decision|explanation|apology|confirmation|written|update|feedback|referral|call back|phone call|names?|scores?|reason|reasons|introduction|recommendation|letter) (\\w+ ){0,5}(by|today|tonight|tomorrow|now|asap|immediately|in writing|right|within|before|this|from you|back|straight|at once|no later|first|or|soon)
        (i|we) (\\w+ )?(need|want|expect|require) (you|him|her|them|hr|your (team|boss|manager|company|hr)) to ~1 (reply|respond|answer|call|send|get|give|tell|explain|confirm|forward|introduce|refer|pass|make|do|put|write|sign|let|provide|help|find|hire|sort|arrange|talk|speak|recommend|ask|read|review|share|vouch|
        act|say|get back|be|drop|hurry|pay|push|move|meet|hand|set|submit)
        (need|want|expect|require|demand|must have) (an?|your|the|some) (\\w+ )?(answer|reply|response|decision|update|yes|letter|referral|reference|call) (\\w+ ){0,4}(by|before|no later than) (tonight|today|tomorrow|noon|midday|midnight|close of|end of (the )?day|eod|cob|(mon|tues|wednes|thurs|fri|satur|sun)day)
        (reply|respond|answer|call me|ring me|phone me|write back|e-?mail me|text me|message me|get back to me|come back to me|get it back|send (it|me|that|this|the)|confirm|let me know|tell me|decide|forward (it|this|my)|refer me|introduce me|sort (it|this)) (\\w+ ){0,5}(asap|a[.]s[.]a[.]p|as soon as possible|
        immediately|at once|right away|right now|straight away|straightaway|without delay|without fail|urgently|pronto|today|tonight|by (tonight|today|tomorrow|noon|midday|midnight|close of|end of|the end of (the )?(day|today|play|business)|eod|cob)|
        within (the (hour|day)|an hour|24|48|one|two|twenty|forty)|this (instant|minute|morning|afternoon|evening|second)|first thing|the moment|no later|on the number)
        (call|ring|phone|text) me (back )?(now|asap|immediately|at once|right|straight|the (moment|second|minute))
        you (must|have to|need to|had better|'d better|better|are to|are required to|will need to|are expected to|are obliged to|really must|really need to|really have to|ought to|should really) (\\w+ )?(reply|respond|answer|call|send|get|give|tell me|explain|confirm|forward|introduce|refer|pass|
        make|do|put|write|sign|let me|provide|help|find|hire|sort|arrange|recommend|pay|hurry|decide|read|share|offer|interview|consider|reconsider|apologi[sz]e|act|match|meet|vouch|say|put me|speak to|be more|show|try|rethink|look|set|move|talk)
        (make|makes|made|making|be) sure (that )?(you|he|she|they|my|it|someone|hr|your (boss|manager|team|hr)) (\\w+ ){0,3}(reply|respond|answer|call me|send|get|gets|tell|confirm|forward|introduce|refer|pass|put (it|me|my|in|a)|reads?|sees?|looks?|goes to|hires?|lands|top of|front of|mention|say|write|hand|give)
        (pronto|chop chop|no excuses|end of discussion|non negotiable|time is of the essence|urgent reply|this is urgent|most urgent)
        (don't|do not) (you dare|ignore (me|this|my)|leave me|keep me waiting|make me (wait|ask|chase|beg|regret)|take too long|let me down|mess this|waste|dare|sit on|forget to (send|refer|tell|put|mention|forward|pass|call|reply)|bother (replying|sending|unless)|even think|disappoint)
        (put me (in touch|through to|forward for|up for|on the (list|shortlist|top))|get me (in|into|on|hired|past|through|in front|an? (interview|job|meeting|call|offer|intro|introduction|role|in)|your (boss|manager|ceo))|hook me up|find me (a|an|some|something)|set me up|sort me out|fix me up|slip my|push my|walk my|hand my|
        move my (cv|resume|application))
        (immediate|prompt|urgent|swift|speedy) (reply|response|answer|action|attention|decision) (is |would be |will be )?(required|expected|needed|please|or)
        (waiting|wait) for your (immediate|prompt|urgent|quick|swift|early|reply now)
        (explain|tell me|inform me|clarify|state|give me|provide me|supply me|send me|disclose|list|set out|show me) (to me |with )*(exactly|precisely|in writing|in detail|at once|immediately|now|your (full|real|actual|scoring|interview notes|notes|criteria|scores)|(the|all the|a) (full|complete|real|exact|actual|scoring|marking|interview) (\\w+ )?(reasons?|notes|scores?|list|criteria|
        sheet|names?|breakdown|feedback|explanation|account|report)|why you (chose|rejected|turned|did|didn't|passed|picked|ignored|think))
        (hurry up|get on with it and|get a move on|speed (it|this|things) up|pick up the phone|answer your phone|check your (inbox|e-?mails?|messages|spam)|do something about|say something already|any time now|anytime now|when are you going to|how much longer|how many more times|how long (do|does|must|am|are) (i|it|you|we))
        (and|then|so|also) (send|give|get|tell|call|ring|forward|introduce|refer|put|pass|hand|find|help) (it |me |him |her |them |my |this )+(to your|to the|a |the |in|on|with|back|today|now|by|asap|through|up)
        (i'll|i will) (be )?(expect|expecting|waiting for|await|awaiting) (your|an|a|the) (call|answer|reply|response|decision|apology)
    """,
    "press": """
        (this is|it's|that's|that makes|making it|here's|sending|sent|on|for|now|already) (now |already |the |my |a |yet |you |at least |your )*(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|3rd|4th|5th|6th|7th|last|final) (and (last|final) )?(e-?mail|message|time|call|attempt|note|reminder|follow ?up|letter|
        voicemail|request|try|ping|notice|chance|warning|dm)
        (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|3rd|4th|5th|6th|7th) (and (last|final) )?(e-?mail|message|time of asking|time (i|i've|this)|call|attempt|reminder|follow ?up|letter|voicemail|request|ping|notice|nudge|dm|try)
        (last|final) (chance|warning|reminder|notice)
        (e-?mailed|messaged|called|rung|rang|phoned|written|wrote|texted|pinged|chased|contacted|asked|left|sent|tried|dm'd) (you |your (office|team|hr) |to (reach|call|contact|email) (you )?|hr |him |her |them |with |this |about )*(twice|three times|four times|five times|six times|\\d+ times|many times|several times|countless times|numerous times|
        repeatedly|again and again|over and over|every day|every week|daily|all week|(two|three|four|five|six|seven|several|many|multiple|numerous|countless|\\d+) (e-?mails?|messages|voicemails|times|reminders|letters|follow ups|texts|dms))
        (my|these|those|all my|the|any of my) (last |previous |other |many |earlier |first )*(two|three|four|five|six|seven|several|many|\\d+|multiple|numerous|countless|unanswered|dozen) (last |previous |other |earlier |unanswered )*(e-?mails?|messages|calls|voicemails|texts|reminders|letters|notes|attempts|follow ups|requests|dms)
        (just )?(bumping|bump|nudging|chasing|poking) (this|you|my (last|previous|email|message)|it|the|again|up)(?! (ball|car))
        (still|am still|i'm still|and still|yet still|but still) (waiting|no (reply|response|answer|word|news)|nothing|silence|(have )?not (had|received|got|heard) (a|an|any|one|back|anything|from)|haven't (had|received|got|heard) (a|an|any|one|back|anything|from)|ignoring|awaiting)
        (why|how come) (haven't|have you not|hasn't|aren't|are you not|don't|do you not|won't|are you|is no one|is nobody|has no one|has nobody|the silence|no (reply|response|answer)|isn't|has nothing|is it (taking|so)|did you not|didn't)
        (are you|you're|you are|you keep|been|why are you|clearly|obviously|deliberately|just|is he|is she|are they) (deliberately |just |still |really |all |now )*(ignoring|avoiding|ghosting|dodging|stalling|blanking) (me|my|this|us|it|the)?
        (ignore|ignoring|ignored|avoiding) (me|my|us) (\\w+ )?(e-?mails?|messages?|calls?|like|again|any|for|forever|all|and|requests?|texts?|or|is)
        (did|have|has|haven't|didn't|hasn't) (you |anyone |someone |he |she )(not |even |ever |actually |at least |already )*(see|seen|get|got|gotten|receive|received|read|open|opened|notice) (my|any of my|all my|these|those) (\\w+ ){0,2}(e-?mails?|messages?|voicemails?|texts?|notes|reminders?|dms?)\\?? ?
        (time is (running|ticking|short|up)|the clock is|clock's ticking|running out of (time|patience)|my patience|before it's too late|before it is too late|while you (still )?can|now or never|patience (is|has)|wearing thin|losing (patience|my patience)|lost (patience|my patience)|losing interest)
        (i|we) (can't|cannot|won't|will not|don't intend to|not going to|am not going to) (keep |be )?(wait|waiting|hold off|hang|hold on|sit|kept) (forever|any longer|around|much longer|any more|much more|for you|on|off|indefinitely|waiting|about|all)
        if (i|we) (don't|do not|haven't|have not) (hear|heard|get|got|receive|received|have) (\\w+ ){0,5}(by|before|within|today|tomorrow|tonight|soon|then)
        if (you|they) (don't|do not|can't|cannot|won't|haven't|fail to) (\\w+ )?(reply|respond|answer|decide|call|confirm|get back|come back|match|write|act|hire|move)
        (by|before) (tonight|midnight|close (of|on)|end of (the )?(day|business|play)|eod|cob|the end of (the day|today|play)|noon|midday|5 ?pm|tomorrow (morning|noon|night|lunchtime|evening|at the latest)|tonight at the latest|first thing)
        (today|tonight|tomorrow|now|immediately) (or (i|i'll|i'm|never|else|not|it's|forget|the|my|we|you)|at the latest)
        (reply|respond|answer|call|decide) (today|now|tonight|by tonight|immediately)
        (i'll|i will|i am going to|i'm going to|i'm gonna|going to) (just )?(keep|continue|carry on) (calling|emailing|e-mailing|writing|messaging|asking|trying|ringing|chasing|pinging|sending|knocking|until|coming|bothering|on (calling|asking))
        (i'll|i will|i'm going to|might|i can|going to) (just )?(come|drop|stop|turn up|show up|be waiting|wait|swing) (by|in|into|at|outside|round|over|to)+ ?(your|the) (office|desk|building|reception|house|home|door|lobby|workplace|car park)
        (decide|answer|choose|act|commit|respond|move|reply) (now|quickly|fast|quick|soon|tonight|by tonight) (or|because|as|before|please|!)
        (just )?(checking|following|circling|pinging|reaching|touching|writing|chasing|asking|emailing|messaging) (in|up|back|out|base|you)? ?(on this )?(yet again|once again|again and again|for the (third|fourth|fifth|last|umpteenth|\\d+)|again!|again\\?)
        (hello|anyone|anybody|helloo+)( there)?\\?+
        (anyone|anybody) (there|home|alive)\\?
        (is this|is it|are you) (thing on|how you|dead|alive|even (there|real|reading))
        (others?|other (companies|employers|firms)|another (company|employer|firm)|competitors?|two others|three others|several others) (\\w+ )?(are |is |who are |currently |also |all |already )*(bidding|waiting for me|waiting for my answer|chasing me|pressing me|fighting over|lined up|in the wings|competing for me|
        ready to (hire|sign|take)|pushing me|knocking|about to (sign|hire)|want me|desperate)
        (exploding offer|take it or leave it|highest bidder|going once|better be quick|better hurry|snooze you lose|don't miss (out|this)|think fast|your move|ball is in your court|ball's in your court|you have until|you've got until|clock is ticking|window is closing|won't last|ends? (today|tonight|tomorrow)|expires? (today|tonight|tomorrow))
        (promised|said|told me|assured me|swore) (\\w+ ){0,4}(days|weeks|months|a week|a month) ago
        (it's|it has|it is) been (over |more than |nearly |almost |now )*(\\w+ )(days|weeks|months) (and|now and|already and|since) (still|nothing|no|not|i still|you (still|haven't)|nobody)
        (unacceptable|ridiculous|rude|unprofessional|disrespectful) (to|that|delay|silence|amount)
    """,
    "bidding": """
        (others?|two others|three others|several others|other (companies|employers|firms)|competitors?) (\\w+ )?(bidding|waiting|lined up|in the wings|fighting|chasing)
        (bidding war|highest bidder|take it or leave it|going once|better be quick|better hurry)
        (by|before) (tonight|midnight|close of (business|play)|end of (the )?day|eod|cob|tomorrow (morning|noon))
    """,
    "guilt": """
        (devastated|heartbroken|heart broken|crushed|shattered|distraught|inconsolable|traumati[sz]ed|suicidal|destroyed|gutted|beside myself) ?(by|that|at|to|about|after|when|and|because)?
        (broke|breaks|broken|breaking) my heart
        (cried|crying|sobbed|sobbing|wept|in tears|burst into tears|couldn't sleep|can't sleep|haven't slept|can't eat|haven't eaten|sick to my stomach|sleepless nights?|lost sleep|kept me up|tears in my)
        (you|your (rejection|decision|email|answer|letter|company)|this (rejection|decision|news|email)|it|that) (has |have |have really |really |just |completely |totally )*(ruined|destroyed|crushed|killed|shattered|wrecked|robbed me|let me down|letting me down|hurt me|wounded|dashed|broke|broken|breaks|hurts)(?! (down|into|even|ground|new|the|up|it))
        (let|letting) (me|us|my (family|kids|children)) (all )?(really |badly |so )?down
        (got|get|getting|had|have|raised|built|build|raising|set) (up )?(all )?(my|our|his|her) hopes (up|so high|on)?
        my (\\w+ )?(hopes?|dreams?|heart|world|confidence|spirit|christmas|career|future|self ?esteem) (were|was|is|are|have been|has been|had been|lies|lie) (all |now |completely |so |been )*(dashed|crushed|shattered|over|ruined|destroyed|broken|gone|in ruins|in pieces|set on|finished|breaking)
        (led|lead|leading|strung) me (on|along)
        (hope|trust) (you|that you) (can|will|'ll|could) (live with|sleep|forgive yourself|look yourself|understand what you|reali[sz]e what|see what you)
        (i|we) (even |also |already |actually |have |had |'ve )*(turned down|gave up|given up|sacrificed|quit|cancel(l)?ed|rearranged|took (a day|time|two days|three days|unpaid|annual|holiday|leave)|used up|drove|travel(l)?ed|flew|bought|skipped|passed up|said no to|spent|paid) (\\w+ ){0,6}(for you|for this|for nothing|because of
        you|to (attend|be there|prepare|meet|come|interview|see you|get there)|preparing|own (time|money|pocket|expense)|other (offers?|jobs?|interviews?|opportunities)|unpaid|for your|all for|and (for what|this is|now this|all))
        (do you|have you|if you) (\\w+ )?(any )?(idea|think|know|imagine|realise|realize|knew|understand) (how|what) (\\w+ )?(this|it|i|that|much|hard|long|bad) (\\w+ )?(makes?|made|feels?|felt|affects?|does|did|hurts?|cost|has|is|was|feel|i|it|to|means?|am|going|been)
        (you have|you've|you had) no idea (how|what)
        my (\\w+ )?(kids|children|family|wife|husband|daughter|son|mother|parents|baby|partner|mum|mom) (\\w+ )?(depends?|rely|relies|are counting|is counting|were counting|will (suffer|starve|go without|have to)|were so|was so (excited|proud|happy)|are hungry|were looking|are waiting|deserves?|cried|are (crying|devastated|heartbroken|upset)|is (crying|devastated|heartbroken|upset))
        (so |very |deeply |bitterly |extremely |hugely |terribly |really |beyond |absolutely |utterly |more than |incredibly |profoundly |crushingly )+(hurt|heartbroken|let down|wounded|crushed|upset|low|bitter|distressed|demorali[sz]ed|dejected|depressed)
        (bitterly|crushingly|utterly|profoundly|terribly|beyond|absolutely|devastatingly|extremely|hugely) (disappointed|disappointing|disappointment)
        disappointed (in|by|with) (you|your (company|team|decision|behaviou?r|treatment|answer)|how you|the way you)
        (never|not) (been |felt )?(so|this|more) (disappointed|hurt|low|let down|humiliated|upset|rejected|sad|insulted|disrespected|worthless)
        (feel|felt|feeling|left feeling|made me feel|makes me feel|making me feel|leaves me feeling) (so |very |really |completely |utterly |totally |like |such |a |an |absolutely |as if |as though |i was |i've been )*(worthless|useless|betrayed|used|rejected|humiliated|stupid|small|cheated|abandoned|failure|hopeless|idiot|fool|
        empty|broken|punched|unwanted|invisible|robbed|hurt|let down|sick|gutted|led on|discarded|loser|nothing|thrown|lost|a fraud|unappreciated|crushed|kicked)
        after (all|everything) (that )?(i've|i have|i) (done|did|given|sacrificed|gave|been through)
        (thought|believed|considered|assumed) (that )?(we|you) (were|was|had|are) (friends|my friend|a friend|on my side|close|loyal|better than that)
        (if you (really |truly |actually )?(cared|were a (real|true|good) friend|were my friend|had a heart)|have a heart|(real|true|good) friends? would|what are friends for|some friend)
        (owe|owed) me (this|one|a favou?r|at least|after|big ?time)
        (remember|don't forget|not forget|forget|considering) (all )?(what|how|that|who|when|everything) i('ve)? (have )?(did|done|helped|covered|saved|got you|hired|trained|stuck|gave|put|recommended|wrote) (\\w+ )?(you|your|for|up)
        (i'll|i will) (forever|always|never) (regret|wonder|forgive|get over|recover|forget (this|how you|what you))
        (darkest|lowest|worst) (day|week|month|year|time|moment|point) (of|in) my
        (last|final) straw
        (life|world|everything) (is|has) (over|falling apart|fallen apart|collapsed|ended|ruined)
        (age|time of life|at my age),? (nobody|no one|who|i'll never|it's|there|i don't)
    """,
    "beg": """
        (beg|begging|begged|implore|imploring|plead|pleading|beseech)
        (please,? please|please please|i beg|on my knees|find it in your heart|have (mercy|a heart|pity))
        (please|just) (give|let|help|hire|take) me (a|an|one|another|any|just|have|try|prove|show|in|out|come|do|please)(?! know)
        (last|only|final|one) (hope|lifeline|resort|straw|shot at|chance i have|chance for me)
        (desperate|desperately|desperation)
        (anything|something) (at all )?(at all |else )?(you can|you could|that you can) (do|think of|offer|find|give)
        (do|take|accept|try) (absolutely |literally |just |quite |almost )?(anything|any (job|role|position|work|salary|pay|offer|shift|contract)|whatever (you|it|job|role|salary|is)|less (money|pay|than)|a lower|half|the lowest|a pay cut|minimum wage|lower pay|whatever)
        work(ing)? (for (free|nothing|half|peanuts|a (lower|smaller)|next to nothing|any (salary|money)|minimum|less|whatever)|without (pay|any pay|salary|being paid)|unpaid|for you for (free|nothing))
        (start|intern|come in|work a week|work a month|trial) (for free|for nothing|unpaid|without pay)
        (give|grant|throw) me (just |only |please |at least )?(a|one|one more|another|any|this|that|some) (single |small |little |last |final |second )?(chance|shot|try|break|bone|lifeline|go)
        (just )?one (more |last |single |small |tiny )(chance|shot)
        (pay|cover|afford|make|paying|covering|affording|behind (on|with)|missed|late (on|with)|lose|losing) (the |my |our |this month's |next month's |all |any |this |on )*(rent|mortgage|bills?|debts?|loans?|car payments?|groceries|food|heating|school fees|tuition|childcare|electricity|credit cards?|house|home|flat|apartment|visa|car)(?! (adviser|advisor|processor|office|team|department))
        (my|our|the|all my) (\\w+ )?(savings?|money|benefits?|severance|unemployment) (are|is|have|has|will|was|were|almost|nearly|running|ran|run|all|now) (\\w+ )?(gone|out|empty|dry|used up|exhausted|spent|running|low|dwindling|drained|ending|ends|stopped)
        (running|ran|run) (out of|low on) (money|savings|cash|options|funds|hope)
        (out of work|unemployed|jobless|without (a job|work|an income)|on benefits|on the dole|job hunting|been searching|been looking|been applying|applying) (\\w+ )?(for|since|going on|over|now) ~3 (months?|years?|weeks|long|ages|year|applications)
        (homeless|on the streets?|living in my car|sofa surfing|starve|starving|bankrupt|bankruptcy|destitute|penniless|i'm broke|skint)
        (don't|do not|no idea|not sure|don't even|not know) (know )?(how|what|where) (i'll|i will|i'm going to|we'll|we're going to|i am going to|else to|to) (\\w+ )?(do (now|next|without|if)|pay|go on|cope|survive|feed|live|turn|get by|afford|eat|do|make it|make ends)
        (you're|you are|this is|this was|it's|it was|that was|this job (is|was)|this role (is|was)) my (last|only|final|one|dream) (hope|chance|lifeline|option|shot|way|job|company|and only)
        my (\\w+ )?(life|future|career|visa|family|survival|livelihood|happiness|whole life) (\\w+ )?(depends|depended|hangs|hung|rides|relies|hinges) (on|upon)
        (i|we) (really |so |truly |badly |desperately |just |honestly |literally |urgently |very much )*need (this|a|any|your) (job|role|work|position|income|break|chance|opportunity|money|job so|paycheck|pay check)
        (i|we) (really |so |truly |badly |desperately |honestly |literally |urgently )+need (this|it|a|any|work|money|help)
        (would|could|might|can|will) (anyone|anybody|someone|somebody) (there |else )?(at all )?(take|have|hire|use|help) me
        (anyone|anybody|any other (team|department|role|job)) (there |else |at all )*(who |that )?(would|could|might|can) (take|have|hire|use) me
        (please )?(don't|do not) (reject|give up on|say no|abandon|forget about|turn me) (me|to|away|down)?
        (find it in|out of the goodness)
        (mercy|pity|compassion) on (me|us)
        (please |just |somebody |someone )(save|rescue) me
        (clean|sweep|scrub|make|mop|empty|wash) (the )?(floors?|toilets?|coffee|bins) (if|for|just)
        (at|for) (half|any|a (lower|reduced|smaller)|whatever|less|minimum) (the )?(salary|pay|price|money|wage|rate)
    """,
    "bargain": """
        (if|should) (you|the (company|firm|salary|offer|pay|package|team|board|money|numbers?)|they|your company|hr|there) (could |can |would |were to |was to |are able to |were able to |was able to |were |was |should |might |manage to |managed to |happen to |happened to |ever |are willing to |were willing to |decide to |ever decide to )*(went|go|
        going|raise|raised|increase|increased|match|matched|matches|offer (me )?(more|a|an|£|at|the|\\d)|offered (me )?(more|a|an|£|at|the|\\d)|do (better|more|a|£|\\d)|did (better|more)|stretch|stretched|bump|bumped|add|added|throw in|threw in|include|included|improve|improved|upped|double|doubled|beat|meet my|met my|find (more|another|a bit|the)|
        found (more|another|a bit|the)|get (to|closer|up|it)|got (to|closer|up|it)|make it|made it|sweeten|sweetened|come back with|came back with|come up|came up|put (another|more|it|in)|pay more|paid more|pay me|paid me|agree to|agreed to|give me|gave me|higher|better|more money|more flexible|negotiable|top|topped|guarantee|
        guaranteed|allow me|allowed me|let me|reach|reached|move(d)? (on|the)|change(d)? (the|your)|reconsider(ed)? (the|your)|room (to|for)|budge|budged|any (room|flexibility|movement))
        (i'd|i would|i might|i could|i'll|i will|we could|we might|happy to|willing to|prepared to|could be) (definitely |certainly |gladly |happily |still |maybe |perhaps |probably |seriously |very much |also |be |of course )*(say yes|sign|accept|start (on )?(monday|tomorrow|next|right|immediately|at|if|for)|join|joining|reconsider|reconsidering|think again|
        change my mind|take it|take the (job|role|offer)|come on board|yours|in|jump|rethink|revisit|negotiate|renegotiate|persuaded|tempted|convinced|won over|swayed|bite|all yours|there) ~6 (if|for|at|provided|providing|as long as|with (a|more|another|\\d|£)|on condition|assuming|straight away|tomorrow|monday)(?! (ever|you ever|our|we))
        (for|at|with) (another|an extra|a bit more|a higher|ten|twenty|fifteen|five|the right) ~5 (i'd|i would|i'll|i will|i could|i might|you'd|you would|it's a (deal|yes)|we have a deal|we'd have)
        unless (you|the (salary|offer|company|package|pay|team|board)|they|there's|there is|your (company|boss|team|hr)) (\\w+ )?(can|could|were|are|is|want|wanted|willing|able|match|raise|increase|improve|go|offer|pay|agree|some|any|room|find|change|meet|add|come|decide|make|goes|sweeten|give|do)
        (could|can|might|may) (still |perhaps |possibly |maybe )*be (persuaded|tempted|convinced|swayed|bought|talked (round|into|around)|won over)
        (open|willing|happy|prepared|ready) to (reconsider|negotiate|renegotiate|a (counter ?offer|better offer|revised|higher|improved|bigger)|an (improved|increased|updated) (offer|package)|talk (numbers|money|salary|about (money|the salary|pay))|(hear|look at|consider|entertain) (a|an|your) (better|revised|counter|best|improved|higher|new)|
        discuss (the )?(salary|pay|money|terms|package|numbers|a (better|higher))|negotiation|negotiations|negotiating|reconsidering|being persuaded)
        (would|could|might|may|will|only) (definitely |certainly |probably |easily |well )*(change|sway|swing|tip) (my mind|my decision|my answer|it for me|the balance|things)
        (make|give|send|offer|come back with|come up with|put together|counter with) (me )?(a |an |your )(better|improved|higher|revised|new|best|final|counter|bigger|second|proper|real|decent) (offer|salary|package|deal|number|figure|proposal)
        (raise|increase|up|match|beat|sweeten|improve|double|better) (the|your|this|my|that) (offer|salary|package|pay|deal|number|bid|base|figure)(?! (and|but)? (is|was|were))
        (is there|there's|there is|there was|if there's|see if there's|any|some) (any |still |some |a bit of |perhaps )*(room|scope|flexibility|wiggle room|movement|leeway) (to|for|on|in) (negotiat\\w*|improve|increase|more|a higher|a better|raise|move|the (salary|pay|money|package|offer|numbers|budget)|salary|movement|manoeuvre|maneuver|discussion|your|up|pay|an? )
        (have|take) (a|another) (think|rethink|little think) ?
        (let me know|tell me|see|find out|ask|check|ask your boss|talk to your boss and see) (if|what|whether) (you|they|your boss|hr) (can|could|would|are able|might|manage|are willing) (\\w+ )?(do (better|more)|go (higher|up|to)|stretch|match|improve|beat|better|offer more|find (more|another)|raise|higher|increase|up|with more|squeeze|sweeten|move on)
        (best and final|final offer|best offer|better offer from you|one last offer)
        worth my (while|time)
        (meet|match|beat|top|equal) (my|their|this|the other|his|her) (\\w+ )?(offer|number|numbers|salary|price|figure|expectations|demands?|ask|package|pay|rate)
        (only|just) (saying no|turning (it|this|you) down|declining) (because|unless|until|for the money|over)
        (not|isn't|needn't be) (my|the|a) (final|last|definite|hard) (answer|word|no)
        (what|how much|how high|how far|how about|what about) (else |more |higher |would you |could you |can you |are you willing to |you |if you )+(do|go|say|add|offer|pay|stretch|raise|put|give|meet|made|split|offered|raised|matched|gave|went|doubled)
        (price|number|money|salary|figure) (is|was|were|would be|gets|got) (right|better|higher|closer)(?! (than|for you))
        (revised|improved|higher|better|increased|counter) ?(offer|salary|package|proposal|number|figure) (would|could|might|will|may|and (i|we)|from you)
        (my|the) door is (still )?open (if|should|for|to a|to an)
        (you know|you've got|you have) (my|what) (number|price|it would take|it'll take|i want)
        (throw|throwing|threw) in (a|the|some|an|more|extra)
        (call|ring|come back to|get back to|contact) me (if|when) (you|the|your|there) (\\w+ )?(have|has|had|can|could|find|found|budget|money|better|more|change|raise|go|do|salary|offer|pay|increases?|improves?|is|are) (\\w+ )?(more|better|a better|real|higher|money|budget|to|up|the|an?)
    """,
}
