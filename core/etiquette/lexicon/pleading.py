"""Words that lay guilt on the reader, or beg."""

PHRASES: dict[str, str] = {
    "guilt": """
        (hurt|upset|sad|disappointed|gutted) (that )?you (never|didn't|haven't|couldn't|wouldn't)
        always been there (for you|when you)
        (thought|believed) (that )?(we|you) were (\\w+ )?closer
        you said you'd ~4 (and|but) you (haven't|didn't|never)
        (i'd|i would) have done (it|that|the same|as much) for you
        (devastated|heartbroken|heart broken|crushed|shattered|distraught|inconsolable|traumati[sz]ed|suicidal|
          destroyed|beside myself) ?(by|that|at|to|about|after|when|and|because)?
        (broke|breaks|broken|breaking) my heart
        (cried(?! (laughing|with (laughter|joy|relief)))|crying|sobbed|sobbing|wept|in tears|burst into tears|
          couldn't sleep|can't sleep|haven't slept|
          can't eat|haven't eaten|sick to my stomach|sleepless nights?|lost sleep|kept me up|tears in my)
        (you|your (rejection|decision|email|answer|letter|company)|this (rejection|decision|news|email)|it|
          that) (has |have |have really |really |just |completely |totally )*(ruined|destroyed|crushed|killed|
          shattered|wrecked|robbed me|let me down|letting me down|hurt me|wounded|dashed|broke|broken|breaks|
          hurts)(?! (down|into|even|ground|new|the|up|it))
        (let|letting) (me|us|my (family|kids|children)) (all )?(really |badly |so )?down
        (got|get|getting|had|have|raised|built|build|raising|set) (up )?(all )?(my|our|his|her) hopes (up|
          so high|on)?
        my (\\w+ )?(hopes?|dreams?|heart|world|confidence|spirit|christmas|career|future|self ?esteem) (were|
          was|is|are|have been|has been|had been|lies|lie) (all |now |completely |so |been )*(dashed|crushed|
          shattered|over|ruined|destroyed|broken|gone|in ruins|in pieces|set on|finished|breaking)
        (led|lead|leading|strung) me (on|along)
        (hope|trust) (you|that you) (can|will|'ll|could) (live with|sleep|forgive yourself|look yourself|
          understand what you|reali[sz]e what|see what you)
        (i|we) (even |also |already |actually |have |had |'ve )*(turned down|gave up|given up|sacrificed|quit|
          cancel(l)?ed|rearranged|took (a day|time|two days|three days|unpaid|annual|holiday|leave)|used up|
          drove|travel(l)?ed|flew|bought|skipped|passed up|said no to|spent|paid) (\\w+ ){0,6}(for you|for this|
          for nothing|because of you|to (attend|be there|prepare|meet|come|interview|see you|get there)|
          preparing|own (time|money|pocket|expense)|other (offers?|jobs?|interviews?|opportunities)|unpaid|
          for your|all for|and (for what|this is|now this|all))
        (do you|have you|if you) (\\w+ )?(any )?(idea|think|know|imagine|realise|realize|knew|understand) (how|
          what) (\\w+ )?(this|it|i|that|much|hard|long|bad) (\\w+ )?(makes?|made|feels?|felt|affects?|does|did|
          hurts?|cost|has|is|was|feel|i|it|to|means?|am|going|been)
        (you have|you've|you had) no idea (how|what)
        my (\\w+ )?(kids|children|family|wife|husband|daughter|son|mother|parents|baby|partner|mum|
          mom) (\\w+ )?(depends?|rely|relies|are counting|is counting|were counting|will (suffer|starve|
          go without|have to)|were so|was so (excited|proud|happy)|are hungry|were looking|are waiting|
          deserves?|cried|are (crying|devastated|heartbroken|upset)|is (crying|devastated|heartbroken|upset))
        (so |very |deeply |bitterly |extremely |hugely |terribly |really |beyond |absolutely |utterly |
          more than |incredibly |profoundly |crushingly )+(hurt|heartbroken|let down|wounded|crushed|upset|low|
          bitter|distressed|demorali[sz]ed|dejected|depressed)
        (bitterly|crushingly|utterly|profoundly|terribly|beyond|absolutely|devastatingly|extremely|
          hugely) (disappointed|disappointing|disappointment)
        disappointed (in|by|with) (you|your (company|team|decision|behaviou?r|treatment|answer)|how you|
          the way you)
        (never|not) (been |felt )?(so|this|more) (disappointed|hurt|low|let down|humiliated|upset|rejected|sad|
          insulted|disrespected|worthless)
        (feel|felt|feeling|left feeling|made me feel|makes me feel|making me feel|leaves me feeling) (so |very |
          really |completely |utterly |totally |like |such |a |an |absolutely |as if |as though |i was |
          i've been )*(worthless|useless|betrayed|used|rejected|humiliated|stupid|small|cheated|abandoned|
          failure|hopeless|idiot|fool|empty|broken|punched|unwanted|invisible|robbed|hurt|let down|sick|gutted|
          led on|discarded|loser|nothing|thrown|lost|a fraud|unappreciated|crushed|kicked)
        (no one|nobody) (will |would |is going to |seems to )?(ever )?(want|wants|hire|hires|give|gives) me
        (no|what's the) point (in|of) (anything|trying|going on|carrying on|it all)
        after (all|everything) (that )?(i've|i have|i) (done|did|given|sacrificed|gave|been through)
        (thought|believed|considered|assumed) (that )?(we|you) (were|was|had|are) (friends|my friend|a friend|
          on my side|close|loyal|better than that)
        (if you (really |truly |actually )?(cared|were a (real|true|good) friend|were my friend|had a heart)|
          have a heart|(real|true|good) friends? would|what are friends for|some friend)
        my (\\w+ )?(kids|children|family|wife|husband|daughter|son|mother|mum|mom|boys|girls) (i'd got|i had got|
          i had (it|the)|i'd be|it was)
        (explain|tell|break it|say) (that |it )?to (them|the kids|my (kids|children|wife|husband|family|boys|
          girls)) (that|how|why)
        (christmas|birthday|holiday) (isn't|is not|won't be|is) (happening|off|cancel(l)?ed|ruined)
        (i hope )?you'll (\\w+ )?think about (that|this|us|them)
        you're (\\w+ )?(important|busy|big|grand|successful) (now|these days),? but i
        i did (cover|help|lend|carry|train|hire|drive|feed|house|write) ~2 (your|you)
        (owe|owed) me (this|one|a favou?r|at least|after|big ?time)
        (remember|don't forget|not forget|forget|considering) (all )?(what|how|that|who|when|
          everything) i('ve)? (have )?(did|done|helped|covered|saved|got you|hired|trained|stuck|gave|put|
          recommended|wrote) (\\w+ )?(you|your|for|up)
        (i'll|i will) (forever|always|never) (regret|wonder|forgive|get over|recover|forget (this|how you|
          what you))
        (darkest|lowest|worst) (day|week|month|year|time|moment|point) (of|in) my
        (last|final) straw
        (life|world|everything) (is|has) (over|falling apart|fallen apart|collapsed|ended|ruined)
        (age|time of life|at my age),? (nobody|no one|who|i'll never|it's|there|i don't)
    """,
    "beg": """
        (beg|begging|begged|implore|imploring|plead|pleading|beseech)
        (please,? please|please please|i beg|on my knees|find it in your heart|have (mercy|a heart|pity))
        (please|just) (give|let|help|hire|take) me (a|an|one|another|any|just|have|try|prove|show|in|out|come|
          do|please)(?! (know|ring|call|shout|hint|moment|minute|day|week|line|nudge|quick|buzz|date|time|bell|copy|
          list|word))
        (nowhere|nothing|no one|nobody|haven't got anywhere|not got anywhere|haven't anywhere|
          don't have anywhere) (else |left )+(to (go|turn|fall back|try|lose)|for me)
        (can't|cannot|couldn't) (really |possibly |just )?(face|take|bear|cope with) (another|one more|
          any more) (no|rejection|knock ?back|refusal|disappointment)
        (forever|eternally) (be )?in your debt
        (do|take) (it|the job|the role|this) (for|on) (less|half|nothing|any money|whatever)
        (last|only|final|one) (hope|lifeline|resort|straw|shot at|chance i have|chance for me)
        (desperate|desperately|desperation)(?! to (see|hear|read|try|meet|visit|taste|know how))
        (is|isn't) there (really |honestly )?(anything|nothing|something) (at all |else |more )*(you|that you|
          anyone) (can|could) (do|offer|give|find|say to)
        (do|take|accept|try) (absolutely |literally |just |quite |almost )?(anything|any (job|role|position|
          work|salary|pay|offer|shift|contract)|whatever (you|it|job|role|salary|is)|less (money|pay|than)|
          a lower|half|the lowest|a pay cut|minimum wage|lower pay|whatever)
        work(ing)? (for (free|nothing|half|peanuts|a (lower|smaller)|next to nothing|any (salary|money)|minimum|
          less|whatever)|without (pay|any pay|salary|being paid)|unpaid|for you for (free|nothing))
        (start|intern|come in|work a week|work a month|trial) (for free|for nothing|unpaid|without pay)
        (give|grant|throw) me (just |only |please |at least )?(a|one|one more|another|any|this|that|
          some) (single |small |little |last |final |second )?(chance|shot|try|break|bone|lifeline|go)
        (just )?one (more |last |single |small |tiny )(chance|shot)
        (pay|cover|afford|make|paying|covering|affording|behind (on|with)|missed|late (on|with)|lose|
          losing) (the |my |our |this month's |next month's |all |any |this |on )*(rent|mortgage|bills?|debts?|
          loans?|car payments?|groceries|food|heating|school fees|tuition|childcare|electricity|credit cards?|
          house|home|flat|apartment|visa|car)(?! (adviser|advisor|processor|office|team|department))
        (my|our|the|all my) (\\w+ )?(savings?|money|benefits?|severance|unemployment) (are|is|have|has|will|was|
          were|almost|nearly|running|ran|run|all|now) (\\w+ )?(gone|out|empty|dry|used up|exhausted|spent|
          running|low|dwindling|drained|ending|ends|stopped)
        (running|ran|run) (out of|low on) (money|savings|cash|options|funds|hope)
        (out of work|unemployed|jobless|without (a job|work|an income)|on benefits|on the dole|job hunting|
          been searching|been looking|been applying|applying) (\\w+ )?(for|since|going on|over|now) ~3 (months?|
          years?|weeks|long|ages|year|applications)
        (homeless|on the streets?|living in my car|sofa surfing|starve|starving|bankrupt|bankruptcy|destitute|
          penniless|i'm broke|skint)
        (don't|do not|no idea|not sure|don't even|not know) (know )?(how|what|where) (i'll|i will|i'm going to|
          we'll|we're going to|i am going to|else to|to) (\\w+ )?(do (now|next|without|if)|pay|go on|cope|
          survive|feed|live|turn|get by|afford|eat|do|make it|make ends)
        (you're|you are|this is|this was|it's|it was|that was|this job (is|was)|this role (is|was)) my (last|
          only|final|one|dream) (hope|chance|lifeline|option|shot|way|job|company|and only)
        my (\\w+ )?(life|future|career|visa|family|survival|livelihood|happiness|whole life) (\\w+ )?(depends|
          depended|hangs|hung|rides|relies|hinges) (on|upon)
        (i|we) (really |so |truly |badly |desperately |just |honestly |literally |urgently |
          very much )*need (this|a|any|your) (job|role|work|position|income|break|chance|opportunity|money|
          job so|paycheck|pay check)(?! (that|to (be|have)|where|which|with|nearer|closer))
        (i|we) (really |so |truly |badly |desperately |honestly |literally |urgently )+need (this|it|a|any|work|
          money|help)
        (would|could|might|can|will) (anyone|anybody|someone|somebody) (there |else )?(at all )?(take|have|hire|
          use|help) me
        (anyone|anybody|any other (team|department|role|job)) (there |else |at all )*(who |that )?(would|could|
          might|can) (take|have|hire|use) me
        (please )?(don't|do not) (reject|give up on|say no|abandon|forget about|turn me) (me|to|away|down)?
        (find it in|out of the goodness)
        (mercy|pity|compassion) on (me|us)
        (please |just |somebody |someone )(save|rescue) me
        (clean|sweep|scrub|make|mop|empty|wash) (the )?(floors?|toilets?|coffee|bins) (if|for|just)
        (at|for) (half|any|a (lower|reduced|smaller)|whatever|less|minimum) (the )?(salary|pay|price|money|wage|
          rate)
    """,
}
