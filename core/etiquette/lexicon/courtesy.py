"""Words of thanks, of regret, of greeting in bulk and of leaving the door open."""

from core.etiquette.lexicon.bag import bag

PHRASES: dict[str, str] = {
    "gratitude": """
        (could|couldn't|can't|could never) (not |never )?have been (more |any )?(kind|kinder|nice|nicer|fair|fairer|
          warm|warmer|generous|helpful|patient|welcoming|gracious|better)
        (thank|thanks|thankyou|thx|thanking|thankful|thankfully yours|ty)
        ta (very much|so much|muchly|for|again|ever so)
        many thanks
        (grateful|gratefully|gratitude|obliged|indebted)
        (appreciate|appreciated|appreciates|appreciating|appreciative|appreciation)
        (honou?red|flattered|touched|humbled|privileged|moved) (to|by|that|and)
        (delighted|thrilled|overjoyed|so happy|over the moon|chuffed|proud|pleased) ~2 (to (be|have been) (offered|
          chosen|asked|considered|invited)|that you (offered|chose|asked|thought of)|when you (offered|called|rang)|
          by (your|the) (offer|invitation|letter))
        (it|that|this) was (such )?(a|an) (\\w+ )?(treat|joy|pleasure|privilege|gift|kindness) (to|for|of|that)
        (brave|big|lovely|sweet|thoughtful|patient|fair) of you
        (an|a|such an|such a|great|real|true) (honou?r|privilege|compliment)
        means (a lot|so much|a great deal|the world|more than)
        meant (a lot|so much|a great deal|the world|more than)
        (you|you've|they|colleagues|team|everyone|all|family|staff) (were|are|have been|been|was) (nothing but |so |
          very |really |most |always |all |extremely |
          incredibly )*(kind|generous|patient|helpful|thoughtful|gracious|welcoming|considerate|supportive|
          a great help)
        (you|who|they) (so |very |both |all )?kindly
        (it|that) was (so |very |really )*(good|kind|generous|lovely|thoughtful|gracious|nice) (of you|to be)
        (kind|good|generous|thoughtful|gracious|lovely|decent) of you
        (kindness|generosity) (you|of|in|was|has|and|throughout|made)
        your (kindness|generosity|kind words|support|trust|confidence)
        (i|we) (truly |really |much |greatly |very much )?(valued|treasured|value|treasure|cherish)
        (owe|owed) you (a|one|so|my|much|big|many|more|lunch|dinner|coffee)
        couldn't have ~4 without you
        (i|we)'?ll (always )?remember (your|how|the)
        cheers (for|so much|again)
        (been|was|were|is) (such )?an? (\\w+ )?(pleasure|joy|delight|star|treasure|gem|brick)
        (most|best|kindest|fairest|warmest|loveliest) (\\w+ )?(interview|process|talk|welcome|conversation|day|
          people|letter) (that )?(i|i've)
        hats off to you
        credit to you
    """,
    "hollow_thanks": """
        thanks? (you )?for nothing
        thanks?,? but no thanks?
        thanks?,? (you,? )?i (guess|suppose)
        (no thanks|no thank you)
        no thanks to you
        thanks? (you )?for (finally|eventually|at last|bothering|getting back to me (eventually|finally|
          at last)|ghosting|ignoring|leading me on|dragging|making me wait|keeping me waiting|the (run-?around|
          form (letter|email)|generic))
    """,
    "request": """
        (would|i'd|we'd|i'll|will|could) (be )?(really |much |very |greatly |so |most |deeply |truly |also |
          always |certainly |hugely |sincerely |genuinely )?(appreciate|grateful|obliged|appreciated|thankful)
        appreciated? (if|any|a (quick |prompt |swift |timely )?(reply|response|answer|call)|your (prompt |
          swift |timely )?(reply|response|answer|understanding in advance))
        thank(s|ing)? (you )?in advance
        grateful (if|for (any|a (quick |prompt |swift )?(reply|response|answer|call)))
    """,
    "apology": """
        (sorry|apologi[sz]e|apologies|apology|apologi[sz]ing|apologised|apologized|apologetic|forgive|
          forgiveness|my bad|pardon me|mea culpa)
        (i|we) (deeply |sincerely |truly |really |very much |greatly |so )?regret
        feel (terrible|awful|dreadful|so bad|really bad|horrible|guilty|ashamed)
        hate (to do this|doing this|to let you down|letting you down|that i)
        ashamed (of|to|that|about)
    """,
    "not_apology": """
        sorry (to (hear|learn|read|see)|for your (loss|trouble at)|not sorry|state|excuse for)
        (not|never) (be )?(really )?sorry
    """,
    "renege": """
        withdraw(ing)? my (earlier |verbal |signed |written |previous |initial )?acceptance
        (take|taking|took|go|going|went) back (on )?(my|the) (yes|acceptance|word|decision)
        (take|taking) (that|it|this|my word|my yes) back
        (rescind|retract|revoke|reverse|reversing|rescinding|retracting|undo|cancel) (my|our|the) (earlier |
          verbal |signed |written |previous |initial )?(acceptance|yes|agreement|decision to (join|accept))
        after (having )?(accepted|accepting|signed|signing|said yes|saying yes|agreeing|agreed)
        (although|though|despite|even though|having|when) (i )?(had |have |had already |already |have already |
          previously )?(accepted|accepting|signed|signing|said yes|saying yes|agreed|agreeing)
        (i|i've|i'd|i have|i had) (already |previously |verbally |formally )?(said yes(?! to (an?|another|the other|
          some))|signed(?! (an? (nda|non|
          petition|waiver)|up|for the course))|accepted (your|
          the|this|it|on (mon|tues|wednes|thurs|fri|satur|sun)day|last))
        (i|which i|that i) (had )?signed (for|on|last|the|your|my)
        change of (mind|heart|decision)
        changed my mind
        no longer (be )?(able to )?(join|joining|start|starting|take up|taking up|honou?r)
        (can't|cannot|unable to|won't be able to|not be able to) (honou?r|keep|fulfil) (my|our|the|
          that) (acceptance|commitment|agreement|contract|word)
    """,
    "hedge": """
        (maybe|perhaps|possibly|probably|presumably|most likely|very likely|likely)
        (might|may) (well |just |end up |have to |need to |not |be |possibly |want to |decide )*(declin(e|ing)|
          pass(ing)?|turn(ing)?|say(ing)? no|withdraw(ing)?|not|stay(ing)?|accept(ing)?|join(ing)?|take|taking|go|
          going)
        (sort|kind) of (decided|leaning|feel|feeling|think|thinking|want|wanting|need|going|have to|like|not|
          inclined|
          hoping|sure|unsure|decline|declining|turning|torn|say|saying|stuck|a no|no)
        (i|we) (think|guess|suppose|feel like|feel|suspect|imagine|reckon) (that )?(i|i'm|i'll|it's|it is|it might|
          it may|
          this might|this may|we|maybe|probably|perhaps)
        (i|we) (don't|do not) think (that )?(i|i'm|i'll|it's|it|this|we)
        (more or less|at least for now|if that makes sense|hard to say|we'll see|let's see|who knows|half inclined|
          half minded|half thinking|more of a no)
        almost (certainly|decided|sure)
        (should|would) (probably|perhaps|maybe|possibly)
    """,
    "unsure": """
        (back pocket|keep my options open|keeping my options open|keep (it|this|the offer) (open|warm|in reserve|
          on hold))
        (while|until|till|before) i (hear|have heard|'ve heard|wait to hear|finish|see what) ~3 (others|other|else|
          elsewhere|another)
        (leaning|inclined|inclining|tempted|lean) (towards?|to|against|away)
        (per cent|percent) (sure|certain)
        (might|may|could) (still )?(feel|think) (differently|otherwise)
        (not|isn't) (really |entirely |totally |quite |completely |100% |so |too |yet |fully |all that |
          absolutely )*(sure|certain|decided)
        (unsure|undecided|uncertain|torn|conflicted|hesitant|hesitating|wavering|dithering)
        (on the fence|in two minds|of two minds|back and forth)
        still (thinking|deciding|considering|weighing|undecided|unsure|mulling|figuring|working out|going back)
        (haven't|have not|hasn't|not) (yet )?(quite |fully |really |completely |actually |totally )?(decided|
          made up my mind|made a (final )?decision|come to a decision|reached a decision|ruled)
        not (a )?(definite|definitive|final|100%|hard|firm)
        (don't|do not) know (if|whether|yet)
        wondering (if|whether) (i|it|to)
        (could|may|might) (still )?change my mind
        unless something changes
        (considering|thinking about|thinking of|contemplating|toying with) (not|declining|turning|passing|saying|
          staying|withdrawing)
    """,
    "bulk_greeting": """
        to whom it may concern
        dear (sir or madam|sir/madam|sirs? (and|or) madams?|sirs?|madam|gentlemen)(?=[,:!]|\\s*\\n)
        (dear|hi|hello|hey|greetings) (all(?! (three|four|five|of))|everyone|everybody|friends|
          friends and colleagues|colleagues|folks|
          team and friends|network|connections?|contacts?|professionals?|linkedin|both and all)
    """,
    "role_greeting": """
        (dear|hi|hello|hey|greetings|good morning|good afternoon) (the )?(\\w+ )?(hiring|recruiting|recruitment|
          talent|human|hr|people|selection|search|interview|admissions?)( (manager|team|committee|panel|
          resources|acquisition|lead|department|managers|director|partner|staff|recruiter|board|operations|
          office|coordinator|acquisition team|resources team|resources department|resources manager))?
        (dear|hi|hello|hey) (the )?(recruiter|manager|interviewer|team|employer|candidate|there|applicant|
          referrer|mentor|friend|contact|colleague|sender|firm|company|panel|board)
    """,
}

# how warm words begin, at most five letters of them
WARM = bag(
    """
    enjoy learn glad grate thank appre pleas delig wish wishi hope hopin admir impre kindn kindl gener warm warmt warme
    love loved lovel wonde brill great happy value congr privi honou honor touch under luck forwa welco inspi fond joy
    cheer respe helpf usefu sorry best bravo proud smile laugh fun funny treat lucky excit patie kindl treas celeb
    """
)
