"""How people say no: words that decide, and words that only point at a decision."""

PHRASES: dict[str, str] = {
    "decision": """
        (can't|cannot|couldn't|won't be able to|not able to|unable to) make (the|it|this|that) (\\w+ ){0,6}work
        (have|having|going|got) to (let you down|disappoint you)
        (heavy heart|regret|sadness|reluctance),? (that )?(to |i )(decline|must|am|have)
        (i'm|i am|so i'm) passing(?! (through|by|your|the|this|it|along))
        (turn|turning|turned) (\\w+ ){1,4}down
        (declin(e|es|ed|ing)|declination)
        (turn|turned|turning) (it|this|that|them|you|your|the|their|his|her|down|an?|my|both)
        (withdraw|withdrawing|withdrew|withdrawn|withdrawal)
        (resign|step|stepping|stepped|bow|bowing|bowed|pull|pulling|pulled|back|backing|backed|opt|opting|
          opted) (back|away|aside|out|down) (of|from|here|at|now|before|this|the|after|and)
        (take|taking|remove|removing|strike|scratch|excuse|excusing|recuse) (myself|my (name|application|
          candidacy|hat)|me) (out|from|off)
        (take|taking|remove|leave) (me|my name) (out|off|from)
        (not|n't|never) (be )?(able |in a position |going |willing |ready |free |going to be able |wish |want |
          choosing |intend |planning )?(to )?(be )?(accept|accepting|take|taking|taken|join|joining|pursue|
          pursuing|proceed|proceeding|move|moving|go|going|continue|continuing|come|coming|attend|attending|
          commit|committing|sign|signing|start|starting|interview|interviewing|apply|applying|progress|
          progressing|carry|carrying|put|putting|step|stepping|say yes|relocate|relocating|make the move|
          making the move|leave|leaving|be joining|be taking|stand|be a candidate|be part)
        (can't|cannot|won't|couldn't|wouldn't|can not|don't|shan't|isn't|aren't|wasn't|doesn't) (be )?(able |
          in a position |going |willing |ready |free |wish |want |intend |plan )?(to )?(be )?(accept|accepting|
          take|taking|join|joining|pursue|pursuing|proceed|proceeding|move|moving|go|going|continue|continuing|
          come|coming|attend|attending|commit|committing|sign|signing|start|starting|interview|interviewing|
          apply|applying|say yes|progress|carry|put|make it|relocate|relocating|be a candidate|be part)
        (unable|not able) to ~1 (accept|take|join|pursue|proceed|move|go|continue|come|attend|commit|sign|start|
          interview|apply|make)
        (say|saying|said|saying a|say a) (polite |firm |grateful |reluctant )?no
        (answer|decision|reply|response) (is|has to be|must be|will be|to you is|today is|from me is|
          for now is) ~2 no
        answer, ~9 (is|has to be) no
        (landed|settled|come down|came down) on (a )?no
        i'm staying (?!in touch|in contact|tuned|open)(because|and|as|so|put|here|on|for)
        (it's|that's|this is|it is|that is|it'll be|it has to be|it will have to be) (a |going to be a )?(firm |
          clear |polite |definite |reluctant )?no
        no from me
        (pass|passing|passed) on (it|this|the|your|that|an?|both|joining)
        (have|had|need|going|decided|want|chosen|like|opted|elected) to (pass|say no|decline)
        i'll (have to )?pass
        (decided|chosen|opted|elected|choosing|deciding|choose|decide) (against|to (stay|remain|keep|continue|
          stick|go (with|another|in|elsewhere)|pursue|accept|take|join|focus|look|turn|stop|end|leave|step|hold|
          sit|wait)|on (another|a different|staying|the other)|not|that (it|this) (isn't|is not|wasn't|was not))
        (decision|choice) (not to|to (stay|remain|decline|withdraw|turn|step|go|accept|keep|pass|pursue|say))
        (staying|stay|remain|remaining|sticking|stick) (with|at|where|put|within) (my|the|our|a|i|it|what|this)
        (staying|stay|remain|remaining|sticking|stick) (put|where i)
        (staying|remain|remaining) in (my|the|our|this)
        (going to|gonna|decided to|prefer to|rather|opting to|want to|like to) (stay|remain|keep|stick|carry on|
          hold off|sit tight)(?! (it|this|that|the offer|your|in (touch|contact)|me|you|an eye|hearing|up|connected|
          friends|informed))
        (can't|cannot|couldn't|won't be able to|unable to) (do|manage|make|work) ~2 (after all|any ?more)
        changed my mind(?! about you)
        (accepted|accepting|taken|taking|chosen|signed|picked|took|signing) (up )?(an?|the|another|one|
          a different|with|for) (other |another |different |new |second |competing |internal )?~2 (offer|role|
          job|post|position|opportunity|place|contract|placement|seat|fellowship|internship|one|apprenticeship|
          route)
        (accepted|taken|signed) (elsewhere|something else|with (another|a different|someone else))
        (go|going|gone|went) (with|for|to) (another|a different|the other|someone else|somebody else|
          something else|one of the others)
        (going|gone|go) elsewhere
        (no longer|not) (interested|available|pursuing|looking|a candidate|in the running|on the market|
          considering|moving forward|seeking|able|in a position|going to|the right (fit|match|move|step|time|
          role|job|place|one)|right for me|for me|a (good |great )?(fit|match))
        (isn't|is not|wasn't|was not|aren't|won't be|not going to be) (quite |really |actually )?(the|a|for|
          going|something) ~1 (me|right|fit|match|move|work|happen|step|do|time)
        (isn't|wasn't) right for me
        (rescind|rescinding|retract|retracting|revoke|revoking|reverse|reversing) (my|the|our)
        (take|taking|took) (that|it|my (yes|acceptance|word)) back
        (let|letting) (it|this|the|your|that) ~3 go
        (let|letting) (this|the|that|your) (one|role|offer|opportunity|chance) pass
        (release|releasing|give|giving|free|freeing|freed) (up )?(the|my|that|your|this) (slot|place|time|spot|
          interview|seat|position)
        (close|closing|end|ending|stop|stopping|conclude) (my|the|our|this) (application|candidacy|process|
          conversation|talks)
        (stop|stopping|end|ending) here
        (don't|do not|please don't) consider me
        cancel (my|the|our|this|tomorrow's|next|monday's|tuesday's|wednesday's|thursday's|
          friday's) ~3 (interview|application|candidacy|call|meeting|screen|slot)
        (refuse|refusing|refused|forgo|forgoing|reject|rejecting|rejected) (your|the|it|this|that|their)
        won't be (needing|requiring) (it|your|the|yours)
        (with regret|regretfully|regrettably|sadly|unfortunately) ~4 (no|can't|cannot|won't|unable|decline)
        (not|n't) (a|my|the) (path|route|direction|road) ~4 (take|follow|go)
        (decided|concluded|agreed|decide) that (i|i'll|i'd|i'm|we) ~2 (stay|remain|keep|stick|won't|will not|not|
          can't|cannot|staying)
        (none|neither) (of (them|these|the \\w+) )?(is|are|was|were|feels?) (quite |really )?(right|the right|
          for me|suitable|a fit)
        (can|could|will|would|shall) no longer (be )?(able to )?(take|taking|accept|join|joining|start|starting|
          come|coming|go ahead|do)
        (not|n't) (one |the one |a job |something |quite |right )*for me
        (i'll|i will|we'll|i'd) ~2 pass
        but (i'm afraid |sadly |unfortunately )?(it's |it is |it has to be |my answer is |the answer is )?(a |
          from me )?no(?! (one|longer|matter|doubt|idea|need|rush|hurry|more|less))
        (thanks|thank you) but no thanks?
        (not interested|no interest|no thanks|no thank you)
        (i|we) (would|'d) rather (stay|remain|keep|not)
        i'd (rather|prefer to) (stay|remain|keep|not)
        out of the running
        (don't|do not|no longer) (see|feel) ~4 (fit|match|working|myself)
        keep(ing)? (my|to my) (current|present|existing) (job|role|post|position)
        (stayed|chose|elected|opted|decided) (to )?(stay|remain|not)
        keep(ing)? me off
        (keep|keeping|hold|holding) (on to |onto )?(my|the) (current|present|existing|own) ~2 (role|job|post|
          position|desk|work|place|team)
        (leave|leaving) (it|things|the matter) (there|here)
        (stood|stand|standing) (down|aside)
    """,
    "officialese_decision": """
        not in a position to ~4 (acceptance|accept|proceed|offer)
        effectuate acceptance
        respectfully (decline|refuse|pass|withdraw)
    """,
}
