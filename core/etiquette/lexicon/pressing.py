"""Words that press: demands, chasing, and bargaining after a no."""

PHRASES: dict[str, str] = {
    "demand": """
        (i|we) (now |still |really |urgently |also |do |just |simply |will |must |hereby |therefore |
          would )*(need|require|demand|expect|insist on|must have) (an? |your |some |the |a full |to (hear|know|
          have|see|receive|get) |at least |written |immediate |clear |final |firm |prompt |detailed |
          direct )*(answer|response|reply|decision|explanation|apology|confirmation|written|update|feedback|
          referral|call back|phone call|names?|scores?|reason|reasons|introduction|recommendation|
          letter) (\\w+ ){0,8}(by|today|tonight|tomorrow|now|asap|immediately|in writing|right|within|before|
          this|from you|back|straight|at once|no later|first|or|soon)
        (i|we) (\\w+ )?(need|want|expect|require) (you|him|her|them|hr|your (team|boss|manager|company|
          hr)) to ~1 (reply|respond|answer|call|send|get|give|tell|explain|confirm|forward|introduce|refer|pass|
          make|do|put|write|sign|let|provide|help|find|hire|sort|arrange|talk|speak|recommend|ask|read|review|
          share|vouch|act|say|get back|be|drop|hurry|pay|push|move|meet|hand|set|submit)
        (need|want|expect|require|demand|must have) (an?|your|the|some) (\\w+ )?(answer|reply|response|decision|
          update|yes|letter|referral|reference|call) (\\w+ ){0,4}(by|before|no later than) (tonight|today|
          tomorrow|noon|midday|midnight|close of|end of (the )?day|eod|cob|(mon|tues|wednes|thurs|fri|satur|
          sun)day)
        (reply|respond|answer|call me|ring me|phone me|write back|e-?mail me|text me|message me|get back to me|
          come back to me|get it back|send (it|me|that|this|the)|confirm|let me know|tell me|decide|forward (it|
          this|my)|refer me|introduce me|sort (it|this)) (\\w+ ){0,5}(asap|a[.]s[.]a[.]p|as soon as possible|
          immediately|at once|right away|right now|straight away|straightaway|without delay|without fail|
          urgently|pronto|today|tonight|by (tonight|today|tomorrow|noon|midday|midnight|close of|end of|
          the end of (the )?(day|today|play|business)|eod|cob)|within (the (hour|day)|an hour|24|48|one|two|
          twenty|forty)|this (instant|minute|morning|afternoon|evening|second)|first thing|the moment|no later|
          on the number)
        (call|ring|phone|text) me (back )?(now|asap|immediately|at once|right|straight|the (moment|second|
          minute))
        you (must|have to|need to|had better|'d better|better|are to|are required to|will need to|
          are expected to|are obliged to|really must|really need to|really have to|ought to|
          should really) (\\w+ )?(reply|respond|answer|call|send|get|give|tell me|explain|confirm|forward|
          introduce|refer|pass|make|do|put|write|sign|let me|provide|help|find|hire|sort|arrange|recommend|pay|
          hurry|decide|read|share|offer|interview|consider|reconsider|apologi[sz]e|act|match|meet|vouch|say|
          put me|speak to|be more|show|try|rethink|look|set|move|talk)
        (make|makes|made|making|be) sure (that )?(you|he|she|they|my|it|someone|hr|your (boss|manager|team|
          hr)) (\\w+ ){0,3}(reply|respond|answer|call me|send|get|gets|tell|confirm|forward|introduce|refer|
          pass|put (it|me|my|in|a)|reads?|sees?|looks?|goes to|hires?|lands|top of|front of|mention|say|write|
          hand|give)
        (pronto|chop chop|no excuses|end of discussion|non negotiable|time is of the essence|urgent reply|
          this is urgent|most urgent)
        (don't|do not) (you dare|ignore (me|this|my)|leave me|keep me waiting|make me (wait|ask|chase|beg|
          regret)|take too long|let me down|mess this|waste|dare|sit on|forget to (send|refer|tell|put|mention|
          forward|pass|call|reply)|bother (replying|sending|unless)|even think|disappoint)
        (put me (in touch|through to|forward for|up for|on the (list|shortlist|top))|get me (in|into|on|hired|
          past|through|in front|an? (interview|job|meeting|call|offer|intro|introduction|role|in)|your (boss|
          manager|ceo))|hook me up|find me (a|an|some|something)|set me up|sort me out|fix me up|slip my|
          push my|walk my|hand my|move my (cv|resume|application))
        (immediate|prompt|urgent|swift|speedy) (reply|response|answer|action|attention|decision) (is |would be |
          will be )?(required|expected|needed|please|or)
        (waiting|wait) for your (immediate|prompt|urgent|quick|swift|early|reply now)
        (explain|tell me|inform me|clarify|state|give me|provide me|supply me|send me|disclose|list|set out|
          show me) (to me |with )*(exactly|precisely|in writing|in detail|at once|immediately|now|your (full|
          real|actual|scoring|interview notes|notes|criteria|scores)|(the|all the|a) (full|complete|real|exact|
          actual|scoring|marking|interview) (\\w+ )?(reasons?|notes|scores?|list|criteria|sheet|names?|
          breakdown|feedback|explanation|account|report)|why you (chose|rejected|turned|did|didn't|passed|
          picked|ignored|think))
        (hurry up|get on with it and|get a move on|speed (it|this|things) up|pick up the phone|
          answer your phone|check your (inbox|e-?mails?|messages|spam)|do something about|say something already|
          any time now|anytime now|when are you going to|how much longer|how many more times|how long (do|does|
          must|am|are) (i|it|you|we))
        (and|then|so|also) (send|give|get|tell|call|ring|forward|introduce|refer|put|pass|hand|find|help) (it |
          me |him |her |them |my |this )+(to your|to the|a |the |in|on|with|back|today|now|by|asap|through|up)
        (i'll|i will) (be )?(expect|expecting|waiting for|await|awaiting) (your|an|a|the) (call|answer|reply|
          response|decision|apology)
    """,
    "press": """
        (e-?mailed|wrote|called|rang|messaged|texted) (\\w+ ){0,2}yesterday and (again )?(this|today|twice|last)
        (hear|hear back|know|answer) (before|by) (lunch|noon|midday|tonight|tomorrow|the end of today|close|
          \\d+ ?(am|pm))
        (this is|it's|that's|that makes|making it|here's|sending|sent|on|for|now|already) (now |already |the |
          my |a |yet |you |at least |your )*(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|
          3rd|4th|5th|6th|7th|last|final) (and (last|final) )?(e-?mail|message|time|call|attempt|note|reminder|
          follow ?up|letter|voicemail|request|try|ping|notice|chance|warning|dm)(?! (you'll|before|until|i'll|
          from me))
        (that's|that is|that makes|this makes|makes it) (now )?(three|four|five|six|seven|eight) (e-?mails|messages|
          calls|voicemails|weeks|times|notes)
        (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|3rd|4th|5th|6th|7th) (and (last|
          final) )?(e-?mail|message|time of asking|time (i|i've|this)|call|attempt|reminder|follow ?up|letter|
          voicemail|request|ping|notice|nudge|dm|try)
        (last|final) (chance|warning|reminder|notice)
        (i|i've|i have|we've|we) (already |now )?asked (you )?(for (this|it) )?(twice|three times|repeatedly|
          several times|many times|again and again)
        (e-?mailed|messaged|called|rung|rang|phoned|written|wrote|texted|pinged|chased|contacted|left|
          sent|tried|dm'd) (you |your (office|team|hr) |to (reach|call|contact|email) (you )?|hr |him |her |
          them |with |this |about )*(twice|three times|four times|five times|six times|\\d+ times|many times|
          several times|countless times|numerous times|repeatedly|again and again|over and over|every day|
          every week|daily|all week|(two|three|four|five|six|seven|several|many|multiple|numerous|countless|
          \\d+) (e-?mails?|messages|voicemails|times|reminders|letters|follow ups|texts|dms))
        (my|these|those|all my|the|any of my) (last |previous |other |many |earlier |first )*(two|three|four|
          five|six|seven|several|many|\\d+|multiple|numerous|countless|unanswered|dozen) (last |previous |
          other |earlier |unanswered )*(e-?mails?|messages|calls|voicemails|texts|reminders|letters|notes|
          attempts|follow ups|requests|dms)
        (bumping|bump|floating|moving|pushing|popping) (this|it|my (e-?mail|message|note)) ~2 (to the top|up (your|
          the))
        either you're ~8 or (you've|you're|you)
        (still|am still|i'm still|and still|yet still|but still) (waiting(?! (to (hear (from|about|whether|if) (the|
          my|a|an|another|our)|see)|for (the|my|our) (visa|results|council|bank|university|school|landlord|builder|
          consulate|embassy|doctor)))|no (reply|response|answer|word|news)|
          nothing|silence|(have )?not (had|received|got|heard) (a|an|any|one|back|anything|from)|haven't (had|
          received|got|heard) (a|an|any|one|back|anything|from)|ignoring|awaiting)
        (why|how come) (haven't|have you not|hasn't|aren't|are you not|don't (?!we|i|you (come|join|bring|let|pop|
          drop|try|take))|do you not|won't|are you|is no one|
          is nobody|has no one|has nobody|the silence|no (reply|response|answer)|isn't|has nothing|
          is it (taking|so)|did you not|didn't)
        (are you|you're|you are|you keep|been|why are you|clearly|obviously|deliberately|just|is he|is she|
          are they) (deliberately |just |still |really |all |now )*(ignoring|avoiding|ghosting|dodging|stalling|
          blanking) (me|my|this|us|it|the)?
        (ignore|ignoring|ignored|avoiding) (me|my|us) (\\w+ )?(e-?mails?|messages?|calls?|like|again|any|for|
          forever|all|and|requests?|texts?|or|is)
        (did|have|has|haven't|didn't|hasn't) (you |anyone |someone |he |she )(not |even |ever |actually |
          at least |already )*(see|seen|get|got|gotten|receive|received|read|open|opened|notice) (my|any of my|
          all my|these|those) (\\w+ ){0,2}(e-?mails?|messages?|voicemails?|texts?|notes|reminders?|dms?)\\?? ?
        (time is (running|ticking|short|up)|the clock is|clock's ticking|running out of (time|patience)|
          my patience|before it's too late|before it is too late|while you (still )?can|now or never|
          patience (is|has)|wearing thin|losing (patience|my patience)|lost (patience|my patience)|
          losing interest)
        (i|we) (can't|cannot|won't|will not|don't intend to|not going to|am not going to) (keep |be )?(wait|
          waiting|hold off|hang|hold on|sit|kept) (forever|any longer|around|much longer|any more|much more|
          for you|on|off|indefinitely|waiting|about|all)
        if (i|we) (don't|do not|haven't|have not) (hear|heard|get|got|receive|received|have) (\\w+ ){0,5}(by|
          before|within|today|tomorrow|tonight|soon|then)
        if (you|they) (don't|do not|can't|cannot|won't|haven't|fail to) (\\w+ )?(reply|respond|answer|decide|
          call|confirm|get back|come back|match|write|act|hire|move)
        (by|before) (tonight|midnight|close (of|on)|end of (the )?(day|business|play)|eod|cob|
          the end of (the day|today|play)|noon|midday|5 ?pm|tomorrow (morning|noon|night|lunchtime|evening|
          at the latest)|tonight at the latest|first thing)
        (i|we) (hereby |formally |now |must |therefore )*(request|demand|require|insist on) (the|all|a (full|copy|
          written|detailed)|
          copies|your|my|that|details of) ~3 (marks|scores?|names|scoring|notes|reasons|copy|copies|records?|
          criteria|written|full|explanation|review)
        (third|fourth|fifth|sixth|umpteenth|last) time (i'm |i am |i've |of )?(writing|asking|messaging|emailing|
          calling|trying|written|asked)
        (i )?know (that )?you('ve| have)? (\\w+ )?(read|seen|opened|got|received|been reading) (my|this|these|it|
          them)
        (is it|how hard is it|would it be) (so |really |that |too )*(hard|difficult|much trouble) (to|for you)
        (today|tonight|tomorrow|now|immediately) (or (i|i'll|i'm|never|else|not|it's|forget|the|my|we|you)|
          at the latest)
        (reply|respond|answer|call|decide) (today|now|tonight|by tonight|immediately)
        (i'll|i will|i am going to|i'm going to|i'm gonna|going to) (just )?(keep|continue|carry on) (calling|
          emailing|e-mailing|writing|messaging|asking|trying|ringing|chasing|pinging|sending|knocking|until|
          coming|bothering|on (calling|asking))
        (i'll|i will|i'm going to|might|i can|going to) (just )?(come|drop|stop|turn up|show up|be waiting|wait|
          swing) (by|in|into|at|outside|round|over|to)+ ?(your|the) (office|desk|building|reception|house|home|
          door|lobby|workplace|car park)
        (runs? out|expires?|ends?|lapses?) (at noon|at midnight|at five|today|tonight|tomorrow)
        (have|need|want|got) to have (your|an?) (answer|decision|reply) (\\w+ ){0,3}(before|by|first|now)
        (need|want|have) to know (\\w+ )?(by|before|exactly (what|why|who)|now|today|tonight)
        (decide|answer|choose|act|commit|respond|move|reply) (now|quickly|fast|quick|soon|tonight|
          by tonight) (or|because|as|before|please|!)
        (just )?(checking|following|circling|pinging|reaching|touching|writing|chasing|asking|emailing|
          messaging) (in|up|back|out|base|you)? ?(on this )?(yet again|once again|again and again|
          for the (third|fourth|fifth|last|umpteenth|\\d+)|again!|again\\?)
        (anyone|anybody|helloo+)( there)?\\?+
        (anyone|anybody) (there|home|alive)\\?
        (is this|is it|are you) (thing on|how you|dead|alive|even (there|real|reading))
        (others?|other (companies|employers|firms)|another (company|employer|firm)|competitors?|two others|
          three others|several others) (\\w+ )?(are |is |who are |currently |also |all |already )*(bidding|
          waiting for me|waiting for my answer|chasing me|pressing me|fighting over|lined up|in the wings|
          competing for me|ready to (hire|sign|take)|pushing me|knocking|about to (sign|hire)|want me|desperate)
        (exploding offer|take it or leave it|highest bidder|going once|better be quick|better hurry|
          snooze you lose|don't miss (out|this)|think fast|your move|ball is in your court|ball's in your court|
          you have until|you've got until|clock is ticking|window is closing|won't last|ends? (today|tonight|
          tomorrow)|expires? (today|tonight|tomorrow))
        (promised|said|told me|assured me|swore) (\\w+ ){0,4}(days|weeks|months|a week|a month) ago
        (it's|it has|it is) been (over |more than |nearly |almost |now )*(\\w+ )(days|weeks|months) (and|
          now and|already and|since) (still|nothing|no|not|i still|you (still|haven't)|nobody)
        (unacceptable|ridiculous|rude|unprofessional|disrespectful) (to|that|delay|silence|amount)
    """,
    "bidding": """
        (others?|two others|three others|several others|other (companies|employers|firms)|
          competitors?) (\\w+ )?(bidding|waiting|lined up|in the wings|fighting|chasing)
        (bidding war|highest bidder|take it or leave it|going once|better be quick|better hurry)
        (by|before) (tonight|midnight|close of (business|play)|end of (the )?day|eod|cob|tomorrow (morning|
          noon))
    """,
    "bargain": """
        unless of course
        in which case (i'm|i am|i'd|i would) (all |be |in |there |yours)
        always (a|some) (number|price|figure|sum)
        (moved|went|goes|got|gets|move|came) (north of|above|past|closer to|nearer|over) (£|\\$|€)?(\\d+|fifty|
          sixty|seventy|eighty|ninety|\\w+ty)
        on the next (train|plane|bus|flight)
        (no|pass) (at|for) (that|this) (level|price|figure|number|rate|money|salary)
        (call|ring|come back to|get back to|write to) me when you('ve| have|'re| are| can) ~3 (closer|nearer|more|
          better|higher)
        (and|then) we'll talk
        (if|should) (you|the (company|firm|salary|offer|pay|package|team|board|money|numbers?)|they|
          your company|hr|there) (could |can |would |were to |was to |are able to |were able to |was able to |
          were |was |should |might |manage to |managed to |happen to |happened to |ever |are willing to |
          were willing to |decide to |ever decide to )*(went|go|going|raise|raised|increase|increased|match|
          matched|matches|offer (me )?(more|a|an|£|at|the|\\d)|offered (me )?(more|a|an|£|at|the|\\d)|
          do (better|more|a|£|\\d)|did (better|more)|stretch|stretched|bump|bumped|add|added|throw in|threw in|
          include|included|improve|improved|upped|double|doubled|beat|meet my|met my|find (more|another|a bit|
          the)|found (more|another|a bit|the)|get (to|closer|up|it)|got (to|closer|up|it)|make it|made it|
          sweeten|sweetened|come back with|came back with|come up|came up|put (another|more|it|in)|pay more|
          paid more|pay me|paid me|agree to|agreed to|give me|gave me|higher|better|more money|more flexible|
          negotiable|top|topped|guarantee|guaranteed|allow me|allowed me|let me|reach|reached|move(d)? (on|the)|
          change(d)? (the|your)|reconsider(ed)? (the|your)|room (to|for)|budge|budged|any (room|flexibility|
          movement))
        (i'd|i would|i might|i could|i'll|i will|we could|we might|happy to|willing to|prepared to|
          could be) (definitely |certainly |gladly |happily |still |maybe |perhaps |probably |seriously |
          very much |also |be |of course )*(say yes|sign|accept|start (on )?(monday|tomorrow|next|right|
          immediately|at|if|for)|join|joining|reconsider|reconsidering|think again|change my mind|take it|
          take the (job|role|offer)|come on board|yours|in|jump (ship|straight|on board)|rethink|revisit|negotiate|
          renegotiate|persuaded|
          tempted|convinced|won over|swayed|bite|all yours|there) ~6 (if|for|at|provided|providing|as long as|
          with (a|more|another|\\d|£)|on condition|assuming|straight away|tomorrow|monday)(?! (ever|you ever|
          our|we))
        (for|at|with) (another|an extra|a bit more|a higher|ten|twenty|fifteen|five|the right) ~5 (i'd|i would|
          i'll|i will|i could|i might|you'd|you would|it's a (deal|yes)|we have a deal|we'd have)
        (bump|raise|push|put|up|lift|stretch) (it|that|this|the \\w+) (up )?(by|to) ~3 and (i'm|i'll|i am|i will|we|
          it's|you)
        and i'm (yours|in|all yours|sold|on board)
        (has|have) (its|a|my|their) price
        what('s| is| was|'d be| would be) (the|your) (most|best|highest|maximum|top) ~3 (you|do|go|offer|figure)
        unless (you|the (salary|offer|company|package|pay|team|board)|they|there's|there is|your (company|boss|
          team|hr)) (\\w+ )?(can|could|were|are|is|want|wanted|willing|able|match|raise|increase|improve|go|
          offer|pay|agree|some|any|room|find|change|meet|add|come|decide|make|goes|sweeten|give|do)
        (could|can|might|may) (still |perhaps |possibly |maybe )*be (persuaded|tempted|convinced|swayed|bought|
          talked (round|into|around)|won over)
        (open|willing|happy|prepared|ready) to (reconsider|negotiate|renegotiate|a (counter ?offer|better offer|
          revised|higher|improved|bigger)|an (improved|increased|updated) (offer|package)|talk (numbers|money|
          salary|about (money|the salary|pay))|(hear|look at|consider|entertain) (a|an|your) (better|revised|
          counter|best|improved|higher|new)|discuss (the )?(salary|pay|money|terms|package|numbers|a (better|
          higher))|negotiation|negotiations|negotiating|reconsidering|being persuaded)
        (would|could|might|may|will|only) (definitely |certainly |probably |easily |well )*(change|sway|swing|
          tip) (my mind|my decision|my answer|it for me|the balance|things)
        (make|give|send|offer|come back with|come up with|put together|counter with) (me )?(a |an |
          your )(better|improved|higher|revised|new|best|final|counter|bigger|second|proper|real|decent) (offer|
          salary|package|deal|number|figure|proposal)
        (raise|increase|up|match|beat|sweeten|improve|double|better) (the|your|this|my|that) (offer|salary|
          package|pay|deal|number|bid|base|figure)(?! (and|but)? (is|was|were))
        (is there|there's|there is|there was|if there's|see if there's|any|some) (any |still |some |a bit of |
          perhaps )*(room|scope|flexibility|wiggle room|movement|leeway) (to|for|on|in) (negotiat\\w*|improve|
          increase|more|a higher|a better|raise|move|the (salary|pay|money|package|offer|numbers|budget)|salary|
          movement|manoeuvre|maneuver|discussion|your|up|pay|an? )
        (have|take) (a|another) (think|rethink|little think) ?
        (let me know|tell me|see|find out|ask|check|ask your boss|talk to your boss and see) (if|what|
          whether) (you|they|your boss|hr) (can|could|would|are able|might|manage|
          are willing) (\\w+ )?(do (better|more)|go (higher|up|to)|stretch|match|improve|beat|better|offer more|
          find (more|another)|raise|higher|increase|up|with more|squeeze|sweeten|move on)
        (best and final|final offer|best offer|better offer from you|one last offer)
        worth my (while|time)
        (meet|match|beat|top|equal) (my|their|this|the other|his|her) (\\w+ )?(offer|number|numbers|salary|
          price|figure|expectations|demands?|ask|package|pay|rate)
        (only|just) (saying no|turning (it|this|you) down|declining) (because|unless|until|for the money|over)
        (not|isn't|needn't be) (my|the|a) (final|last|definite|hard) (answer|word|no)
        (what|how much|how high|how far|how about|what about) (else |more |higher |would you |could you |
          can you |are you willing to |if you )+(do|go|say|add|offer|pay|stretch|raise|put|give|meet|made|
          split|offered|raised|matched|gave|went|doubled)
        (price|number|money|salary|figure) (is|was|were|would be|gets|got) (right|better|higher|
          closer)(?! (than|for you))
        (revised|improved|higher|better|increased|counter) ?(offer|salary|package|proposal|number|
          figure) (would|could|might|will|may|and (i|we)|from you)
        (my|the) door is (still )?open (if|should|for|to a|to an)
        (you know|you've got|you have) (my|what) (number|price|it would take|it'll take|i want)
        (throw|throwing|threw) in (a|the|some|an|more|extra)
        (call|ring|come back to|get back to|contact) me (if|when) (you|the|your|there) (\\w+ )?(have|has|had|
          can|could|find|found|budget|money|better|more|change|raise|go|do|salary|offer|pay|increases?|
          improves?|is|are) (\\w+ )?(more|better|a better|real|higher|money|budget|to|up|the|an?)
    """,
}
