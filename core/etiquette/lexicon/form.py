"""Words of form: worn phrases, officialese, slips of grammar, words that shout, closing of business letters."""

from core.etiquette.lexicon.bag import bag

PHRASES: dict[str, str] = {
    "placeholder": """
        (company|employer|organi[sz]ation|recruiter|interviewer|hiring manager|manager|recipient|sender|
          candidate) name( here)?(?! (is|was|on|in|and|to|for|has|badge|tag|plate))
        your (full |first |last )?name( here)?$
        (insert|enter|add|fill in|type) (your |the |a |company |job |specific )*(name|company|role|position|
          title|date|reason|topic|detail) (here)?
        (insert|fill in) (your |the |a |company |job |specific )*(name|company|role|position|title|date|reason|
          topic|detail)
        (job title|name|position|role|date|reason|tbc|tbd) here$
        lorem ipsum
        name of (the )?(company|role|position|recipient|hiring manager|interviewer)$
    """,
    "cliche": """
        (hope|trust) (that )?(this|my) (e-?mail|message|letter|note|mail) (finds|reaches) you
        at this juncture
        at this point in time
        touch base
        pick your brain
        (don't|do not) hesitate
        aligns? (more |very |so )?(closely|better|perfectly) with
        (wish|wishing) (you|your \\w+|the \\w+|\\w+)( \\w+)?( and (your|the) \\w+)? (all the )?(continued|
          every) success
        (circle|circling) back
        think outside the box
        low hanging fruit
        it is with (a heavy heart|great regret|deep regret|mixed emotions|much regret)
        (keep|keeping) me in the loop
        deep dive
        hit the ground running
        (synerg*|win win|paradigm shift|value add|game changer|move the needle|thought leader|best in class|
          results driven|go getter|team player|self starter|once in a lifetime)
        (exciting|new|next) chapter
        to the next level
        future endeavou?rs
        paths (may |will |might |can |could )?cross
    """,
    "officialese": """
        (aforementioned|aforesaid|abovementioned|above mentioned|hereby|herewith|hereto|hereof|herein|
          hereinafter|thereof|thereto|therein|thereby|whereas|whereof|whereby|heretofore|hitherto|
          notwithstanding|pursuant|undersigned|esteemed|magnanimous|remunerat*|effectuate|endeavou?r to|
          commence|commencement|terminate|utili[sz]e|utili[sz]ation|facilitate|kindly be advised|
          please be advised|be advised|please be informed|wish to inform|beg to inform|vis-a-vis|vis-à-vis|
          inter alia|ergo|cognizant|ascertain|in lieu of|in receipt of|with reference to|with regard to|
          in respect of|in accordance with|in due course|forthwith|thenceforth|cordially|solicitation|
          deliberations?|proposition|engendered|regrettably|at your earliest convenience|correspondence|as per|
          amongst|wherein|henceforth|hereunder|duly|kindly acknowledge|humbly|expedite|necessitate*|predicated|
          preclude*|tender(ing)? my|proffer*|bestow*|accede|acquiesce|apprise*|beseech|behest|perusal|
          forbearance)
    """,
    "slip": """
        (could|should|would|must|might) of
        your welcome
        your (so|very) (kind|nice|helpful|generous|good|sweet|great|wonderful|patient|thoughtful)
        (recieve|recieved|recieving|definately|seperate|seperately|occured|untill|wich|teh|thier|beleive|
          acheive|acheived|enviroment|goverment|oppurtunity|oppertunity|opportunitys|recomend|recomended|
          greatful|gratefull|thankyou|alot|sincerly|sincerley|intrested|intrest|intervew|interveiw|managment|
          proffesional|profesional|accomodate|neccessary|necesary|tommorow|tomorow|tommorrow|wierd|truely|
          excelent|oportunity|compnay|freind|begining|comming|hopefuly|embarass|priviledge|publically|refering|
          refered|succesful|sucess|desicion|decison|postion|schedual|withdrawl|experiance|knowlege|buisness|
          bussiness|collegue|collegues|apreciate|appriciate|appreciate it alot|considerate of me)
        (he|she|it) (don't|were going)
        (more better|most best|more easier|irregardless|for all intensive purposes|i seen|had went|have went|
          has went|didn't went|am agree|discuss about|informations|feedbacks|advices|explain me|suggest me|
          revert back|do the needful)
        (looking|look) forward to (hear|meet|see|speak|work|talk) (from|you|with|to)
    """,
}

# words people put in capitals to raise their voice; names and abbreviations are not among them
LOUD = bag(
    """
    about absolutely accept accepted actually after again also always amazing angry answer anything appreciate
    asap attention awesome back because been before best brilliant call can't cannot chance company completely
    congrats congratulations contact could days dear decision decline declined definitely demand deserve
    disappointed disgusting don't done email enough even ever every everyone everything excited expect
    experience false fantastic favor favour feel final finished first follow following free from good grateful
    great happy hate have hello help here hire hired hiring honestly hours huge immediately important incredible
    insist interview interviews introduction job just know last letter lies literally looking lost love luck
    made make many massive mistake money month more most much must need never news not nothing notice now offer
    offers only open opportunity over people perfect please qualified read really referral refuse reject
    rejected rejection reply respond ridiculous right role salary second serious seriously shocked should sorry
    still stop super sure team thank thankful thanks that them there they think third this thrilled time today
    tomorrow tonight totally true truly unacceptable unfair update urgent very wait waiting want warning week
    what when where which will with withdraw won't wonderful work working worst would wow wrong year yes you
    your
    """
)
