"""Words for a low mood: nobody is in danger, and no letter is asked for. Danger has words of its own, see care."""

LISTS: dict[str, str] = {
    "low": "awful|terrible|horrible|miserable|lousy|rotten|rubbish|crap|crappy|shit|shitty|sad|low|down|blue|bad|upset|hurt"
    "|gutted|crushed|heartbroken|devastated|shattered|deflated|defeated|discouraged|disheartened|demoralised|demoralized"
    "|dejected|depressed|drained|exhausted|tired|frustrated|fed up|angry|furious|stupid|useless|ashamed|embarrassed"
    "|humiliated|rejected|lonely|anxious|stressed|overwhelmed|burned out|burnt out|rough|unhappy|disappointed|numb|empty"
    "|like (a )?(failure|loser|idiot|fraud|crap|shit|rubbish)",
}

PHRASES: dict[str, str] = {
    "low": """
        (feel|feeling|felt|i'?m|im|i am|been|so|too|just|really|it'?s got me|got me) (\\w+ ){0,3}(@low)
        (having|had|have|such|what) (a|an|such a) (\\w+ )?(bad|rough|hard|awful|terrible|tough|horrible|rubbish|shitty|crap|crappy|rotten|lousy) (day|week|time|morning|month|night|year|afternoon|evening|one)
        (been crying|cried|crying|in tears|could cry|can'?t stop crying|tears in my eyes)
        (this|it|everything|today|life|all of it|rejection|searching|job hunting|the job hunt|looking for work) (just |really |all )?(sucks|hurts|stinks|is so hard|is (too|really|very) hard|is (so )?(rough|exhausting|draining|depressing|unfair|wearing me down))
        (my (confidence|self-?esteem|mood|spirits?) (is|are|has|took|feels|feel)) (\\w+ )?\\w+
        (had|have had|i'?ve had) enough( of (this|it|all this|job hunting|the search))?$
        (nobody|no one|no-?one) (wants|will ever want|is ever going to (want|hire)|will (ever )?hire)( to (hire|have|take))? me
        (not|never) (feel |feeling |be )?(good|smart|clever|experienced) enough$
        (hard|rough|tough|bad|awful|terrible) (day|week|month)( today)?$
    """,
}
