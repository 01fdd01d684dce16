"""Words that are cold in a cold letter and mean nothing in a warm one: they count beside others, or where no warmth is."""

PHRASES: dict[str, str] = {
    "soft_scorn": """
        how much you (all |really |clearly )*care(d)?(?! (for|about (your|the) (patients|pupils|people|work|craft)))
        (heartfelt|touching|moving|personal),? ~2 (rejection|form|template|message addressed)
        good luck (finding|getting|hiring|replacing) (someone|somebody) who
        (hope|trust) (you're|you are|you all are|everyone is|he's|she's) (very |really |all )?(happy|proud|
          satisfied)
        with all due respect(?! to)
        as (per|stated in|mentioned in|i said in|i wrote in|explained in) my (last|previous|earlier|first|other|
          many)
        (i'm|i am) (sure|certain) (you|he|she|they) (have|had|has) (your|his|her|their) reasons
        (thought|assumed|believed|expected) (that )?(you|your company|this company|your firm|
          your organi[sz]ation|this) (were|was|would be|might be|had|at least|of all|valued|cared|
          claimed) (\\w+ )?(different|better|serious|professional|above|more|honest|decent|of your|
          some|standards|integrity|about|at least)
        (not|n't|hardly|scarcely) (surprised|surprising) (that you|given (your|the|how)|you|though|at all|
          by your|from a)
        (nice|good|great|lovely|interesting) to know (that )?(a|my|you|your|it|it's|how|someone|what|where)
        (speaks volumes|tells you everything)
        brave (choice|decision)
        (well played|top marks|way to go|bravo|kudos to you for)
        if you (actually |really |only |even )+(want|wanted)
        if i wanted to ~9 i'd
        thank(s| you) for (your|the) (rejection|refusal|silence|form)
        a mere (\\w+ )?(weeks|months|days)
        (rushed|run) off your feet
    """,
    "soft_opener": """
        (bravo|obviously|evidently|apparently|clearly|guess (it|i|his|her)|i guess|i suppose|nice one|oh well|
          really\\?|right\\.|fine\\.|great\\.|
          cool\\.|sure\\.|ok\\.|okay\\.)
    """,
    "soft_rude": """
        (boilerplate|form|copy (and )?paste|automated|generic|template) (rejection|letter|e-?mail|response|reply|
          answer|
          message|note|platitudes|rejection (letter|e-?mail))
        (common|basic|simple) (courtesy|decency|manners|politeness)
    """,
    "soft_negative": """
        (strangest|weirdest) (\\w+ ){0,2}(interview|process|experience|place|company|offer|day|hour)
    """,
    "soft_boast": """
        (several|multiple|many) (other |better |great |competing |excellent |strong |attractive )*offers
    """,
    "soft_hearsay": """
        (understand|gather|read)(?! (you (speak|talk|sing|play|give|say|on)|your|about your|of your|
          how your)) (from |about |that |
          of |all |a lot |on |in |by |how |some |you |your |it's |the |that's )*(\\w+ ){0,7}(@whisper)
        (your|the|some) (ex|former|old) (staff|employees|people|colleagues) (tell|told|say|said)
    """,
    "soft_argue": """
        (disagree|disagreeing|disagreed) (strongly |completely |entirely |fully |respectfully )*(with|that|on|about)
        (second|another|one more|a fair) (chance|shot|hearing)
        (interested|curious|fascinated|keen|love) to (hear|know|learn|see) ~2 (how|why|what) ~3 (fitted|fit|was|did|
          scored|matched) better
    """,
    "soft_press": """
        (e-?mailed|messaged|called|rung|rang|phoned|tried to (call|ring|reach)) (you |your office )?(twice)
        (did|have|has) (you|anyone) (get|got|received?|seen?|read) my (\\w+ ){0,2}(e-?mail|message|voicemail|text|
          note)
        (just )?(bumping|nudging|chasing|poking) (this|you|it|my (last|previous|e-?mail|message))
        hello\\?
        nothing (back )?since (this morning|yesterday|last night|monday|lunch)
        which is it\\?
    """,
}
CODES = {
    "soft_scorn": "passive_aggressive",
    "soft_rude": "rude",
    "soft_negative": "negativity",
    "soft_boast": "boasting",
    "soft_hearsay": "hearsay",
}
PUSHING = {"soft_argue": "argue_decision", "soft_press": "pressure"}
