"""Reasons for a no that lie in how people and a place suit each other, in words that are a reason by themselves."""

SAID: dict[str, str] = {
    "not_fit": """
        (not|n't|isn't|wasn't|aren't|never|didn't|doesn't|don't|wouldn't) (\\w+ ){0,4}(fit|match|right (one|role|
          fit|match|job|move|place|step|thing|
          choice|opportunity|position)|for me|suited|suit|my (thing|cup)|what i('m| am| was)? (looking|want|
          need|after)|quite right|right for (me|us)|see myself|picture myself|imagine myself|click|me$)
        (fit|match) (isn't|is not|wasn't|was not|didn't|doesn't|just|never|between)
        (better|closer|good|best|right|perfect|natural) (fit|match|suited) (for|elsewhere|to|with|somewhere|,)
        (better suited|suits? someone|suit someone|different (kind|type|sort) of (role|job|place|company|
          organi[sz]ation|environment)|(couldn't|could not|can't|cannot|don't|do not|didn't|did not) (quite |
          really )?(see|picture|imagine) (myself|me)|(don't|didn't|doesn't|do not|did not|does not) (quite |
          really )?(fit|suit|match)( me| my| what| with| how|,|\\.)?|my (strengths|skills|working style|
          experience) (lie|are better|would be better|wouldn't|don't|doesn't|aren't|isn't|point))
        (match|fit|suit) for (me|how i|the way|what i|my)
        (how|the way) i (like to |best |do my best |want to )?(work|do my best)
    """,
    "not_ready": """
        (not|n't|don't|haven't|lack|without|isn't|yet to) (\\w+ ){0,5}(enough|sufficient|the) experience (yet|
          for|to|in|at|before)?
        enough experience yet
        (year|years|months) (\\w+ ){0,5}before (i|taking|leading|managing|moving|stepping|becoming)
        (not|n't|not yet|isn't|never|don't feel|do not feel) (\\w+ ){0,3}(ready|experienced enough|
          prepared) (for|to take|to step|to lead|to manage|yet|,|\\.|to|enough)?
        (another|one more|two more|a few more|few more|a bit more|some more|more|extra|further) (\\w+ )?(year|
          years|months|experience|practice|training|seasoning|exposure|grounding) (\\w+ ){0,3}(on|in|as|at|
          first|before|with|under my belt|doing|to|of)
        more time (\\w+ )?(in|at) (my|this) (\\w+ )?(role|level|post|job|position)
        more time before (i|taking|leading|managing|stepping)
        (too (early|soon)) (for me|in my|to (step|take|lead|manage|move up|become))
        (more|build|gain|get|deepen|develop|broaden|strengthen|grow) (\\w+ ){0,3}(experience|skills|foundation|
          grounding|expertise|confidence) (\\w+ ){0,5}(first|before|yet)
        (step|jump|leap|stretch) (\\w+ )?(too (far|big|much|soon)|i'm not ready|beyond)
        (consolidate|still learning|still finding my feet|find my feet|before i (lead|manage|step|take on|
          move up|become))
        (first|before) (i )?(taking on|stepping up|leading|managing|moving up|becoming)
    """,
    "culture": """
        (smaller|larger|bigger|faster|slower|flatter|less formal|more formal|quieter|more collaborative|
          more relaxed|structured|faster ?-?moving|fast ?-?paced|corporate|informal|hierarchical|
          traditional) (\\w+ )?(set ?-?up|company|team|organi[sz]ation|environment|place|firm|atmosphere|pace|
          setting|structure|one|culture|workplace)
        (values|ethics|principles|politics|beliefs|mission) (\\w+ )?(don't|didn't|doesn't|differ|clash|weren't|
          aren't|conflict|of|and mine)
        (culture|atmosphere|environment|vibe|pace|ethos) (\\w+ ){0,3}(is|was|seems?|felt|feels|isn't|wasn't|
          doesn't|didn't|won't|toxic|not)
        (toxic|cutthroat|bureaucratic|too corporate|too formal|hierarchical|macho|old ?-?fashioned)
        (company|your|their|work) culture
    """,
    "manager_fit": """
        (work|working|report|reporting|get on|getting on|get along|click|clicked|gel|gelled|answer|clash|
          clashed|see eye to eye) (\\w+ )?(for|under|to|with) (\\w+ )?(the |my |your |that |his |her )?(future |
          prospective |would be |new |line )*(manager|boss|supervisor|director|him|her|them|head|chef|founder|
          owner|ceo|lead|[a-z]+$)
        (manager|boss|supervisor|director|founder|ceo|owner|head of \\w+) (\\w+ ){0,2}(and i|style|is|was|
          seems?|seemed|isn't|wasn't|didn't|doesn't|would be|micromanag\\w*|interrupted|came across|struck|
          put me off|rude|arrogant)
        (management|leadership) style
        (didn't|did not|don't|do not) (warm to|take to|get on with|click with|gel with|trust|like|
          see eye to eye|hit it off) (\\w+ )?(manager|boss|supervisor|director|him|her|them|founder|\\w+)?
    """,
    "stability": """
        (year's|months'|months of|year of|weeks of) (money|funding|cash|runway)
        (safe|safer|secure|steady) (job|place|employer|post|bet)
        (too|more|much|quite|bit|big a|less|so|rather) (\\w+ )?(risky|risk|stable|secure|stability|security|
          uncertain|uncertainty|precarious|volatile|established)
        (stable|secure|established|steady|steadier|stability|job security|financial security|predictable|safer|
          certainty)
        (risk|risks|risky|precarious|uncertain future|uncertainty)
        (early ?-?stage|start ?-?ups?|scale ?-?ups?|seed ?-?stage|pre ?-?seed|young company) (\\w+ ){0,3}(can|
          is|are|too|risk|risky|life|isn't|not|feels|right|company|at|for|when|with|world|environment|right now|
          would)
        (runway|funding|series [abc]|cash ?-?flow|financial (position|situation|future)) (\\w+ )?(of|is|was|
          isn't|concerns?|situation|worries|uncertain|for|not|left|runs|looks|at)?
    """,
}
