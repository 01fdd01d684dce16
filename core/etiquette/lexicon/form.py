"""Words of form: worn phrases, officialese, slips of grammar, words that shout, closing of business letters."""

PHRASES: dict[str, str] = {
    "cliche": """
        (hope|trust) (that )?(this|my) (e-?mail|message|letter|note|mail) (finds|reaches) you (\\w+)?
        (hope|trust) you are (doing )?well
        at this juncture
        at this point in time
        touch base
        pick your brain
        (don't|do not) hesitate
        aligns? (more |very |so )?(closely|better|perfectly|well)? ?with
        (wish|wishing) (you|your \\w+|the \\w+|\\w+)( and (your|the) \\w+)? (all the )?(continued|future|every) success
        (circle|circling) back
        (reach|reaching) out
        (going|move|moving) forward
        think outside the box
        low hanging fruit
        at the end of the day
        it is with (a heavy heart|great regret|deep regret|mixed emotions|much regret)
        (after|upon|following) (much|careful|long|extensive|great|due|thorough|serious) (consideration|deliberation|thought|reflection|soul searching)
        (keep|keeping) me in the loop
        deep dive
        (hit|hitting) the ground running
        (synerg*|win win|leverage|paradigm shift|value add|game changer|move the needle|bandwidth|thought leader|best in class|results driven|go getter|team player|self starter|new chapter|exciting new chapter|exciting journey)
        (exciting|new|next) chapter in my (career|life|journey)
        take my career to the next level
        (once in a lifetime|golden|exciting|amazing) opportunity
        (best|all the best) of luck in your future endeavou?rs
        future endeavou?rs
        as per (my|our|your|the)
        (paths|path) (may |will |might |can |could )?cross
    """,
    "officialese": """
        (aforementioned|aforesaid|abovementioned|above mentioned|hereby|herewith|hereto|hereof|herein|hereinafter|thereof|thereto|therein|thereby|whereas|whereof|whereby|heretofore|hitherto|notwithstanding|pursuant|undersigned|esteemed|magnanimous|remunerat*|effectuate|endeavou?r to|commence|commencement|terminate|utili[sz]e|utili[sz]ation|facilitate|kindly be advised|please be advised|be advised|please be informed|wish to inform|beg to inform|vis-a-vis|vis-à-vis|inter alia|ergo|cognizant|ascertain|in lieu of|in receipt of|with reference to|with regard to|in respect of|in accordance with|in due course|forthwith|thenceforth|cordially|solicitation|deliberations?|proposition|engendered|regrettably|at your earliest convenience|correspondence|as per|amongst|wherein|henceforth|hereunder|duly|kindly acknowledge|humbly|expedite|necessitate*|predicated|preclude*|tender(ing)? my|proffer*|bestow*|accede|acquiesce|apprise*|beseech|behest|perusal|forbearance)
    """,
    "slip": """
        (could|should|would|must|might) of
        (your|you're) (welcome to of|the best|welcome)
        your (welcome|right about|so|very|really|too) (kind|nice|helpful|generous|good|sweet|great|wonderful|patient|thoughtful)?
        (there|their) (going|are) (to be|a|very|so|is)? ?
        (recieve*|definately|seperate*|occured|untill|wich|teh|thier|beleive|acheive*|enviroment|goverment|oppurtunit*|opportunitys|recomend*|apprecia(c|sh)\\w*|greatful|gratefull|thankyou|alot|sincerly|sincerley|regrad|regads|intrest*|intervew*|managment|proffesional*|profesional*|accomodat*|neccess*|necesary|tommorow|tomorow|wierd|truely|excelent|oportunit*|compnay|freind*|adress|begining|comming|hopefuly|greatfull|embarass*|priviledge|publically|refering|refered|succesful*|sucess*|desicion*|decison*|postion|posistion|schedual|withdrawl|experiance|knowlege|buisness|bussiness|collegue*|collegues|cancelation of)
        (me and|i and) (my|the|you|him|her) ?
        (i|we|they|you) (is|was been|has|seen|done|been) (the|a|it|that|very|not|my|to)
        (he|she|it) (don't|have|were|are|do)
        (more better|most best|more easier|less worse|could care less|irregardless|for all intensive purposes|should of went|i seen|had went|have went|has went|didn't went|did not went|don't knew|am agree|i am agree|discuss about|informations|feedbacks|advices|looking forward to (hear|meet|see|speak|work|talk) (from|you|with|to)|look forward to (hear|meet|see|speak|work|talk) (from|you|with|to)|i look forward to hear|thanking for|explain me|suggest me|revert back|kindly do the needful|do the needful)
    """,
}

# words people put in capitals to raise their voice; names and abbreviations are not among them
LOUD = frozenset(
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
    """.split()
)
