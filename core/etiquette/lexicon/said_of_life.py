"""Reasons for a no that lie in somebody's life, in words that are a reason by themselves; and words that only wave at one."""

SAID: dict[str, str] = {
    "location": """
        (nearer|closer) (to )?(home|where i live|my (home|family|house)|family|town)
        (too far|so far|further than|far (away )?from|long way|hours? (each way|away|from|there|a day|by|
          in the car|drive|on the|door to door)|miles (away|from|each)|minutes each way|other side of|
          wrong side of)
        (relocat*|commut*|uproot*|up sticks)
        (move|moving|moved) (\\w+ )?(to|from|abroad|away|out of|across|house|home|cities|overseas|city|country|
          back to) (?!into|forward|on|you|other|another)[a-z]+
        (stay|staying|remain|remaining|live|living|settled|based|keep living|need to be|want to be) (in|near|
          around|close to) (?!touch|contact|my|our|the|your|this|a|full|mind|education|school|post|place|role|
          current|university|college|business|teaching|nursing|research|town|control|charge|line|work|it|that|
          one|its|their|contention)[a-z]+
        (stay|staying|remain|remaining|live|living|settled|based) (\\w+ )?(in|near|around|close to) the (same |
          local )?(area|city|region|town|country|north|south|east|west|uk|us|village|county)
        (can't|cannot|couldn't|not able to|unable to|not in a position to|not ready to|don't want to|
          not going to|won't|wouldn't|didn't want to|not willing to) (\\w+ )?(relocate|move|leave (the )?(area|
          city|town|country|home|my home|this))
        (travel|travelling|driving|drive|train|bus|getting|get) (\\w+ )?(to the office|to work|there every day|
          every day|each day|in every day|in and back|that far|across)
    """,
    "work_authorisation": """
        (visa|visas|work permit|permit|sponsor|sponsored|sponsorship|green card|work authori[sz]ation|
          right to work|immigration|residence permit|h-?1b|skilled worker|leave to remain|settled status|
          citizenship|eligible to work|permission to work|work rights|security clearance)
    """,
    "study": """
        (admitted|accepted|got|enrolled|been accepted) (to|onto|on|into|for) (a|an|the|my) (\\w+ ){0,3}(programme|
          program|course|degree|phd|master's|masters|mba)
        place on (a|an|the|my) (\\w+ ){0,3}(programme|program|course|degree|phd|master's|masters|mba)
        (go|going|went|gone|return|returning|back|start|starting|started|begin|beginning|enrol|enrol(l)?ed|
          enrol(l)?ing|accepted (a place|onto|into|for|by|to)|place (at|on|in|to study)|offered a place|finish|
          finishing|complete|
          completing|full ?-?time|apply|
          applying|take|taking|took|pursue|pursuing|doing|do|continue|continuing|focus on|focusing on|
          concentrate on|admitted|stay in|staying in|remain in|got into|get into|year|reading for|study|
          studying) (\\w+ ){0,4}(study|studies|studying|university|uni|college|school|grad school|
          graduate school|law school|med school|medical school|master's|masters|msc|ma|mba|phd|ph\\.d|doctorate|
          doctoral|degree|education|course|diploma|bootcamp|training course|qualification|academia|thesis|
          dissertation|exams|postgraduate|programme at|program at|semester|apprenticeship|teacher training|
          nursing)
        (master's|masters|mba|phd|doctorate|doctoral|postgraduate|degree|dissertation|
          thesis) (\\w+ )?(programme|program|degree|course|in|at|from|starts|begins|this|next|place|first)
        (studying|study) (for|full|in|at|medicine|law|towards|next|this|again)
        (full ?-?time|further) (study|studies|education)
        my (studies|degree|course|thesis|dissertation|phd|master's|masters|mba|exams|finals)
    """,
    "family": """
        (family|childcare|child care|parental) (reasons?|commitments?|situation|circumstances|needs?|matters?|
          responsibilit\\w+|obligations?|life|priorities|grounds|considerations|change|changes|come first|
          comes first|plans?|ties|duties|emergency|home)
        (my|our) (\\w+ )?(partner|wife|husband|children|kids|family|mother|father|mum|mom|dad|parents|daughter|
          son|baby|grandmother|grandfather|in ?-?laws|father ?-?in ?-?law|mother ?-?in ?-?law|sister|brother|
          twins|spouse|fianc[ée]e?|grandchildren|youngest|eldest|toddler|newborn|aunt|uncle|
          parent)('s)? (?!and (we|i) (have |had )?(decided|agreed|talked))(\\w+ ){0,4}(job|work|is|are|was|needs?|
          needed|has|have|lives?|comes?|first|who|can't|
          cannot|get|got|moving|settled|school|care|and|at|in|so|starts?|started|expecting|being|health|
          relocat\\w*|career|would|won't|wants?|to|through|more)
        (close|closer|near|nearer|be there|care|caring|carer|look|looking|support|supporting|provide|time|
          more time|years|home|here|responsibilities|juggle|juggling|balance|balancing|around|put|
          fit) (\\w+ )?(to|for|after|with|as|at home with|of|at|around)? ?(my|our|the|an?|two|three|
          a) (\\w+ )?(partner|wife|husband|children|kids|family|mother|father|mum|mom|dad|parents?|daughter|son|
          baby|grandmother|grandfather|in ?-?laws|relatives?|spouse|little ones?|newborn|twins|toddler|
          school run|sister|brother)
        (childcare|school run|school pick ?-?ups?|paternity leave|maternity leave|parental leave|new baby|
          newborn|expecting (a|our)|having a baby|growing family|young family|young children|elderly (parents?|
          mother|father|relatives?)|at home with (my|the|our))
    """,
    "health": """
        (health|medical) (reasons?|grounds|issues?|problems?|situation|condition|circumstances|matters?|
          concerns?|advice|treatment|leave|procedure|appointments|first)
        (my|own) (physical |mental )?(health|wellbeing|recovery|illness|condition|doctor|doctors|surgery|
          operation|treatment|diagnosis|back|pregnancy)
        (diagnosed|surgery|chemotherapy|hospital treatment|recovering|recover|depression|anxiety|burnout|burn(t|
          ed) out|operation|ill|unwell|cancer|mental health|pregnant|illness)
    """,
    "personal": """
        (personal|private) (reasons?|circumstances|situation|matters?|grounds|commitments?|considerations?|life|
          issues?|things|front|affairs?|plans|change)
        (change|changes|changed) (in|to|of) (my |our )?(\\w+ )?(circumstances|situation|life|plans)
        (circumstances|situation|life|things|plans) (\\w+ )?(have|has|had|at home) (\\w+ )?(changed|shifted|
          moved|come up|altered)
        (my|our) (personal )?(circumstances|situation)
        for reasons of my own
        (something|things|matters) (\\w+ )?(come up|came up|at home)
    """,
}

VAGUE: dict[str, str] = {
    "several_reasons": """
        (two|three|four|five|several|multiple|many|a number of|a couple of) (\\w+ )?reasons
        (another|second|third|further|additional|one more) (reason|factor|consideration|drawback)
        (secondly|thirdly|lastly|on top of (that|this|it|which|all that)|to make matters worse)
    """,
    "vague_reason": """
        (various|several|a number of|a few|some|many|certain|different|multiple|all sorts of|a variety of|
          numerous|a host of|lots of) (\\w+ )?(reasons|factors|issues|things|considerations|concerns|
          circumstances)
        (reasons|reason) (i|i'd|that i|which i|i'll|best|too|not|beyond|outside) (\\w+ ){0,3}(go into|say|
          explain|disclose|discuss|share|name|mention|get into|keep to myself|left unsaid|can't|cannot|won't|
          numerous|complicated|to list|my control)
        (one reason or another|one thing and another|this and that|one thing or another|for whatever reason|
          reasons and all|you know why|you know how it is|you can (probably |surely )?guess (why|the reason)|
          i'm sure you (can guess|know why|understand why)|it's complicated|it is complicated|long story|
          don't ask|just because|because reasons|no (particular|real|specific) reason|not sure why|
          can't really explain|hard to explain|difficult to explain|can't put my finger on|gut feeling|
          just (a feeling|not feeling it|didn't feel|doesn't feel|don't feel)|not feeling it|the vibe|vibes|
          something (felt|feels|just|didn't|about it|is|was) (\\w+ )?(off|wrong|feel right|missing)|stuff (came|
          has come|comes) up|things (came|have come) up|something (came|has come) up|life (happened|happens|
          got in the way)|other (factors|things|considerations|stuff)|what not|and so on|and stuff|etc|
          et cetera|unforeseen (circumstances|events)|circumstances beyond my control|
          things being what they are|for now let's say|let's just say|due to circumstances|
          owing to circumstances|because of circumstances)
    """,
}
