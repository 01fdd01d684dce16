"""How somebody is told that the job is theirs."""

PHRASES: dict[str, str] = {
    "offer": """
        (pleased|delighted|happy|excited|thrilled|glad|pleasure|proud|honored|honoured|stoked|love|like|privilege) (to |in |we |i |be able to |be |can )?(\\w+ )?(to )?(offer|offering|extend|extending|make|making|confirm|confirming|present|presenting) (you|our|the offer|an offer|a formal|you an|a|your|this|an)
        (offer|offering|offers) (you|of employment|of appointment)
        (offering|offer) (you )?(the|a|an|our|this) (\\w+ ){0,5}(position|role|post|job|contract|employment|appointment|place|internship|fellowship)
        (extend|extending|make|making|extended) (to )?(you )?(an|a|our|this|the) (\\w+ )?(offer|job offer)
        (offer letter|letter of offer|offer of employment|employment offer|job offer|formal offer|written offer|contract of employment|offer details|details of the offer|your offer|our offer|the offer|revised offer|revised the offer|this offer|conditional offer)
        (would|we'd|i'd|we|'d|committee would|panel would|team would|everyone would) (\\w+ )?(like|love|want|be delighted|be thrilled|be happy|be glad) (you|to have you|for you|to welcome you|having you) (to|as|on|join|in)
        (like|love|want|wants|liked) (you|to have you) (as|to join|to be|on board|on the team|to start|to step up|to take|to become|join)
        (we|i)('d| would) (like|love) you
        (join|joining|welcome to|welcome you to) (us|our team|the team|our|the)
        (job's|job is|role is|position is|it's) yours
        (selected|chosen) (you|as our|to be our|to join|for the position of)
        (you got|you've got|you have got|you have) the (job|role|position)
        (welcome aboard|welcome to the team|welcome on board|having you with us|have you on board|having you on our team)
        (start date|starting date|date of joining|first day|commencement date|commence|start work|join on|joining date|report for duty|assume duty|take up duty|take up your duties|appointment begins|your start)
        (sign and return|sign the|countersign|signed copy|return the signed|accept this offer|accept the offer|accept our offer|your acceptance|acceptance of|to accept|confirm your acceptance|let us have your decision|your decision|yes or no|your answer|an answer|reply needed|offer expires|offer is open|offer is valid|offer remains|valid until|open until|signify your)
        (annual|base|gross|starting|monthly|your|the new|total) (gross |base |annual |starting )?(salary|pay|compensation|remuneration|stipend)
        (salary|compensation|remuneration|stipend|ctc|package)( of| is|:| will be| would be)
        (congratulations|congrats|benefits|probation|signing bonus|sign-on|pto|annual leave|vacation days|pension|relocation|ote|super)
        (subject to|contingent on|contingent upon|conditional on|conditional upon) ~4 (references|reference|check|checks|screening|clearance|approval)
        (first day|pay|expires|title|start date|base|new base|effective date)
        (hope|hoping) (that )?(you'll|you will|you) (say yes|accept|join|take it|agree)
        (let me know|tell me|tell us|let us know) (if|whether) you (accept|want it|would like to accept|are in|will join|'ll take it)
        (paperwork|contract|letter|terms) (is |are |will |to )?(attached|follow|follows|following|on its way|below|enclosed|by mail|over)
    """,
    "offer surely": """
        (need|needs|want|have|get) your (signature|signed copy|signed contract|acceptance|yes) (by|before|on|today|tomorrow)
        (deadline|extension|date) (on|for|of) your offer
        (revised|final|updated|improved|new|better) (and final )?(offer|terms|package|numbers?)(:| is| are| as| below| attached)
        (honored|honoured|proud|thrilled|delighted|pleased|happy|love|like) to have you (on the|on our|in the|in our|with|as|join)
        like you to (take over|take on|step into|move into|come and|come to|run|lead|join|be)
        (bench|desk|seat|job|place|role|post|position|spot|chair) is yours
        it's a yes from (us|me|all|the)
        (our|my|the|a) (final|best|revised|improved|increased) offer(?! (on|for your))
        (whether|if) we (may|can) welcome you
        (confirm|propose|confirming) (you )?(a|an|the|your) ~4 (contract|placement|assignment|engagement|appointment|promotion|internship) (as|at|with|for|to|in)
        (want|wants|wanted|like|love|going|decided|happy|ready|pleased|delighted|able) to make (you|him|her) (an|a|our|the|their) (\\w+ )?offer
        (is|it's|job's|role's|are) (all )?yours(?= if| should| from| whenever|[!,.]| -)
        (official|confirmed|good news|great news)[:,!]? ~12 (is|are) yours
        (offer|offering) (you )?a place (in|on|at|as|with)
        (love|like|want|thrilled|delighted|happy) you to (join|start|be our|come on board|take (on|up))
        (pleased|delighted|happy|excited|thrilled|glad|pleasure|proud|honored|honoured|stoked) (to |in |that we |we |i |be able to |be |can ){0,3}(\\w+ )?(offer|offering|extend|extending) (you|our|the|an|a|your|this)
        (pleased|delighted|happy|excited|thrilled|glad|pleasure|stoked) (to |in )(confirm|make|making|present|confirming) ~3 offer
        (would|we'd|i'd|'d) (\\w+ )?(like|love) (to offer|to extend|you to|you as|to have you)
        (like|love) to offer you
        (like|love|want|wants) (you|to have you) (as|to join|to be|to step up|to become|join|on)
        (we|i)('d| would) (like|love) you (as|to)
        (can|could|to|able to|hereby|herewith|formally) offer you
        (offer|offering) you (the|a|an|our|this|employment|appointment|permanent)
        (job's|job is|role is|position is) yours
        (offer expires|offer is open|offer is valid|offer remains|accept this offer|accept our offer|revised the offer|revised offer|our offer of)
        (attaching|attached|enclosed|find|sending) (is )?(you )?your (offer letter|contract|offer|job offer)
        (offer of employment|employment offer|offer letter) (as|at|for|with|from)
        (thrilled|delighted|happy|pleased|excited|glad|honored|honoured) (if you joined|to have you join|to welcome you|to bring you|to invite you to join|that you will be joining|to appoint|to confirm your appointment|to confirm your|to inform you that you have been selected|to let you know that you have been selected)
        (you|you've|you have) (got|been offered|been appointed|been selected for|been selected as|been chosen as|been hired|landed) (the|as|to|it|for)
        (congratulations|congrats) (on|for) (being|your) (selected|chosen|appointed|hired|appointment|selection|promotion|new role|new position|offer)
        (offer) (summary|details|package|terms|overview)
        (love|like|thrilled|delighted|happy|keen|glad) (to have you|for you to be) (as|join|on|be|with)
        (appoint|appointing|hire|hiring|bring|bringing|employ|employing) you (as|on|onboard|on board|to the|in the|for the)
        (you're|you are) (hired|our first choice|our choice|our pick|the one we)
        (want you|need you|have you) (as our|as the|as a|on the team|on board|to be our|in the role)
        (make|making) (it|things) official
        (verbal|formal|written|firm|official|conditional|provisional|unconditional|job|revised|improved|new) offer (of|for|to|is|as|from|letter|below|attached|:)
        (your appointment|letter of appointment|appointment letter|offer you appointment|offering you appointment)
        (offer|offering) you (the|a|an|our) ~5 (position|role|post|job|place|contract|internship|fellowship|appointment)
        (offer|offering) (the|a|an) ~5 (position|role|post|job|place|contract|internship|fellowship|appointment) (of ~4 )?to you
        (come|come and|coming) (work|join|be part|build) (with|for|us|of)
        (love|like|want|delighted|happy) (for you )?to (join|have you (join|on|as|with|start|be)|welcome you|see you join)
        (love|like) (for )?you to (join|come|be|take|start|lead|head)
        (want|wants|like|keen|decided|going|agreed|propose|proposing|approved|resolved|ready|offer|offering|inviting|invite) (\\w+ )?(to )?(hire|employ|appoint|engage|recruit|take you on|get you on board|bring you on|bring you aboard|have you in|you in the crew|you for the|you behind|you to join|you as our)(?! (another|someone|somebody|the other))
        (we|i|client|chief|partners|board|they) (\\w+ )?(want|wants) you (for|in|behind|as|on|full)
        (client|panel|board|they|we|everyone) (\\w+ )?(said|say|says) yes (to you|!|,|\\.)
        (you are|you're|you'll be|you will be|you have been|you've been) (\\w+ )?(the person for|hired|being offered|given the|chosen as our|selected as our|joining us as|our new|appointed as|appointed to)
        (consider|consider yourself|regard yourself as) (yourself )?(hired|appointed|one of us|on the team)
        (formal|our|this|following|an) offer (is as follows|to you:|to you is|for the|of the|we discussed|of a job)
        (treat|take|regard|consider) this (email|mail|message|letter) as (a|an|our|the|your) (\\w+ )?offer
        (sign|return) the (attached|enclosed) (contract|letter|agreement|offer)
        (take|accept|take up) the (\\w+ ){1,4}(job|post|position|role|place)(?= with us| at|\\.|,|!|$)
        (place|job|desk|spot|chair|seat|full-time job|contract) (here )?(for you|with your name on it|waiting for you)(?! to| on our| in our)
        (terms|conditions|basis) on which we (offer|propose|would like|are offering)
        (approved|confirmed) your (recruitment|appointment|hire|hiring|engagement)
        (congratulations|congrats) on (your|the) (new )?(job|role|position|post|appointment) with (us|the|our)
        (moving|going|move) ahead with (an|the|your|our) offer
        (making|make|made) you (an|a|our|the|this) (\\w+ )?offer
        here's (the|your|our|an|the improved|our improved) offer
        (happy|pleased|delighted|glad|thrilled|lucky|honored|honoured) (if you'd|if you would|if you) (\\w+ )?(join|come|take|start|say yes|accept)
        (happy|pleased|delighted|glad|thrilled|lucky) to (get|have|gain|win) you (as|for|on|in)
        (pleasure|pleased|delighted|happy|honour|honor) (in|to) (offering|offer) you (an? )?(appointment|employment|engagement)
        (agreed|pleased|delighted|happy|decided|voted) to (appoint|hire|employ|engage|take) you
        join us as (a|an|our|the|associate|\\w+)
    """,
}
