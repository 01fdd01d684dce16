"""What a first message says that shows what is wanted. Written in the phrase language of core.phrases.

A mark is an intent and how much it shows: `goal` is asked for outright, `state` tells what has happened,
`hint` only leans that way. Of phrases that overlap, the one that begins first counts, and of those the longest.
"""

from core.understanding.lexicon import contacts, errands, reviews

LISTS: dict[str, str] = {
    "offer": "offer|offers|offfer|ofer|job|jobs|role|position|post|gig|contract|promotion|transfer|invitation|invite|interview|proposal|opportunity|place|spot|appointment|internship|fellowship|secondment|counteroffer|move",
    "the": "the|this|that|their|a|an|my|his|her|our|its|both|all|these|some|any",
    "they": "they|he|she|it|company|recruiter|manager|hr|employer|panel|committee|agency|team|somebody|someone|nobody|no one|we|you|who",
    "person": "recruiter|interviewer|interviewers|referrer|reference|references|referee|panel|hiring manager|manager|hr|mentor|boss|headhunter|team|colleague|committee|professor|contact|employer|company|person|people|friend",
    "chat": "had|having|have|just had|grabbed|grabbing|did|was at|went to|got back from",
    "soon": "today|tomorrow|tonight|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|week|weeks|month|months|day|days|morning|quarter",
    "ask": "write|draft|send|compose|prepare|give me|make|help me write|help me with|help with|need|want|i need|word",
    "mine": "drafts|letters|letter|offers|applications|opportunities|contacts|reminders|follow-?ups|follow ups|rejections|interviews|list|pipeline|referrals|notes|tasks|commitments|companies|people|network|connections|journal|declines",
    "me": "me|us|him|her|them|my son|my daughter|my partner|my wife|my husband|my friend|my brother|my sister",
}

PHRASES: dict[str, str] = {
    "decline goal": """
        (withdraw|withdrawing|remove|removing|take|pull) (me|us|my name|my application|my candidacy|myself) (from|out of)
        (short|quick|polite|kind|nice|gracious|firm|simple) no[- ]?(thank you|thanks|thank-you)? (to|for) \\w+
        (linkedin message|linkedin note|message|note|email|mail|text|letter|reply|line|script|dm) (to|for) ~4 (saying|to say|that says) (no|i'?m not|no thanks|that i'?m not|that i won'?t|thanks but)
        (i'?d|i would|want to|have to|need to|going to) (like to |love to )?(decline|refuse|turn (it|them|this|him|her) down|say no)
        (one|way|word|words) to (decline|refuse|say no|turn (it|them|this) down)
        (rude|ok|okay|weird|fine|bad|unprofessional|acceptable|wrong|normal|late) to (decline|say no|turn|refuse|withdraw|reject|back out|pull out|cancel)
        (nope|nah|hard no|no go|no thanks|no thank you) to (?!(be|do|get|have|the point|why|that)\\b)\\w+
        (nein danke|no gracias|non merci|nee bedankt|não obrigado|não obrigada|nej tack|nei takk|nej tak|nie dziękuję|no grazie)
        (nope|nah|no) (to|for) (?!avail|one|the rejection|my|me|a rejection|this rejection|now|sure)
        (answer|reply|response|decision) (to|for|on) (\\w+ ){1,8}(is|be|will be) (a |still |going to be )?no
        (thanks|thx|ty|thank you|thank u) but (no|no thanks|no thank you|no ty|not for me|i'?ll pass)
        (take|taking) (it|this|that|my (yes|word|application|acceptance)) back
        (applied|application|apply) (\\w+ ){0,8}by (mistake|accident)
        (say|saying|write|writing|tell|telling|explain|explaining) ~5 (i'?m|im|i am|i'?ll|ill) not (\\w+ )?(coming|joining|starting|going ahead|turning up|taking|accepting|be (there|starting|coming|joining))
        (told|tell) (them|him|her|\\w+|the \\w+) (i'?d|id|i would|yes|i will|ill|i'?ll) ~9 (can'?t|cant|cannot|won'?t|wont|changed|not)
        (nein danke|no gracias|non merci|nee bedankt|nej tack|não obrigad\\w|no grazie|nie dziękuję)
        (draft|drafting|write|writing|word|wording|send|sending|give|giving|type|phrase|phrasing|craft) (a|an|the|my|that|this) (\\w+ ){0,2}no (to|for|thanks)
        (get|getting|wriggle|wriggling|back|backing|pull|pulling|bow|bowing) (myself )?out (of|without|gracefully|politely|before|nicely|again)
        (declin(e|es|ed|ing|in)?|decl(in|yn)(e|ing)?|deline|declne|delcine|decilne|declien)
        (turn|turning|turnin) (it |this |that |them |him |her |@the @offer |~2 )?down
        (turn|turning|turnin) down
        (say|saying|tell|telling|send|sending|give|giving|write|writing) (@me )?~3 (no|no thanks|no thank you|nope|a no|thanks but no thanks|thanks but no|not interested|i'?m not interested)( to)?
        (tell|telling|let|letting) ~4 (i'?m|i am|im|that i'?m|that i am|i|that i|i'?ve|we'?re) (not (taking|accepting|going to take|going to accept|coming|joining|interested|available|looking|going ahead|continuing)|won'?t|wont|can'?t|cant|cannot|don'?t want|pulling out|withdrawing|dropping out|out|no longer|passing|declining|staying|backing out)
        (polite|nice|gentle|kind|graceful|professional|friendly|short|quick|gracious) (no|no thanks|no thank you|refusal|decline|way to (decline|refuse|say no|turn))
        (say|saying) (no|no thanks|no thank you|nope)
        (reject|rejecting) (@the )?(@offer)
        (reject|rejecting) (their|an|the|this|that|my|his|her) (\\w+ ){0,3}(@offer)
        (refuse|refusing|refuses|refuzing|refusal)
        (pass|passing) (on|up) (@the|it|this|that|them)
        (pass|passing) on
        (withdraw|withdrawing|withdrawal|withdraws|withdrawl|widthdraw|pull|pulling) (my|from|out|an?|the|his|her|of)
        (pull|pulling|back|backing|drop|dropping|bow|bowing|step|stepping|get|getting|wriggle) out( of)?
        (cancel|cancelling|canceling|skip|skipping|call off) (@the )?(\\w+ )?(interview|interviews|application|second round|final round|next round|phone screen)
        (cancel|cancelling|canceling) (@the )?~2 (interview|application)
        (let|letting) ~4 down (gently|easy|easily|nicely|kindly|politely|gracefully|softly)
        (renege|reneging|reneg|rescind my|retract my|take back my|go back on|going back on|undo my acceptance|break my acceptance)
        (opt|opting) out of (@the )?(process|interview|interviews|offer|running)
        (take|taking) (my name|myself) out of
        no thanks to @the
        (remove|removing) (me|myself|my name) from (consideration|the process|the running)
        (how to|how do i|how can i|how should i|ways to|help me|need to|want to|have to|gotta|trying to|like to) (nicely |politely |gently |kindly |best |properly |gracefully |graciously )?(say no|refuse|decline|bail|bow out|back out|get out of|not take|not accept|not go|walk away)
        je (dois|veux|voudrais|souhaite|vais) (refuser|décliner)
        (refuser|décliner|refuse l'offre|decliner|refus|retirer ma candidature|me désister)
        (rechazar|declinar|rechazo|decir que no|retirar mi candidatura|renunciar a la oferta)
        (ablehnen|absagen|abzulehnen|abzusagen|ausschlagen|lehne|zurückziehen|angebot ablehnen|sage ab)
        (recusar|declinar|rejeitar|dizer não|desistir da vaga)
        (rifiutare|declinare|rifiuto|dire di no|ritirare la mia candidatura)
        (weigeren|afwijzen|afslaan|afzeggen|bedanken voor het aanbod|nee zeggen)
        (odrzucić|odmówić|zrezygnować z oferty|reddetmek|reddetmem|avböja|tacka nej|takke nei|afslå|kieltäytyä|odmítnout|отклонить|отказаться|відмовитися|refuza)
    """,
    "decline state": """
        happy (where i am|with what i have|in my (job|current|role)|with my (job|current|role))
        (can'?t|cant|cannot|won'?t|wont|couldn'?t) (make|attend|do|come to|go to|be at) (@the )?(\\w+ )?(interview|assessment|trial|round)
        (don'?t|dont|do not|didn'?t) wanna (\\w+)
        (can'?t|cant|cannot|won'?t|wont) (start|join|begin) (on|next|in|until|before|by|at)
        (lowballed|low-?balled|low-?ball offer|insulting offer|joke of an offer)
        not (doing|having) (it|this|that)
        (break it|break the news|break this) (gently |nicely |softly )?to
        (job|offer|role|it|deal|move|position|contract|gig) is (off|off the table|not happening|a no go)
        (not|isn'?t|aren'?t|am not) (\\w+ )?(intrested|interrested|intersted|intrestd|interseted|keen|fussed|tempted|up for it)
        (when|if|that|because|after|how) i (don'?t|dont|won'?t|wont|didn'?t|didnt) (take|accept|want) (the|this|that|it)
        (don'?t|dont|do not|never|didn'?t) (\\w+ )?(want|wanted|wanna|fancy|wish) (to |2 )?(be|become|being) (a |an |the |their )?(\\w+ ){0,2}(lead|leader|manager|supervisor|head|deputy|director|foreman|chair|captain|boss|in charge)
        (want|wanted|prefer|need|after|looking for|like) something (\\w+ )?(steadier|safer|closer|calmer|smaller|bigger|more|less|nearer|permanent|local|different|stable)
        (can'?t|cant|cannot|won'?t|wont|not able to) (start|join|begin|come|go) (there|any ?more|now|after all|with them|for them)
        (job|role|move|post|place|position|offer) (is|'s) (off(?! the table| site|-?site)|not happening|a no-?go|not for)
        (decided|deciding|agreed|choosing) (not|against) (to )?(move|moving|relocat\\w+|leave|leaving|change|changing|switch|switching)
        (i'?m|im|i am|we'?re) (\\w+ )?(perm|permanent|settled|employed|happy) and (\\w+)
        (recruiter|headhunter|agency|someone|somebody) ~4 (keeps|keep|kept) (\\w+ing) (me|us)
        (signed|accepted|said yes|agreed) ~14 (can'?t|cannot|cant|won'?t|wont|not|don'?t want to|dont want to) (start|join|go|do it|take it|be joining|work there)
        not (moving|going|proceeding|continuing) (forward|ahead|further|on) with (?!you|me|my|your|us|the (candidate|application))
        (it'?s|its|that'?s|is|be|was|answer is|answer'?s|my answer is) (a |going to be a |gonna be a |still a |definitely a |probably a )?(hard |firm |polite |clear |definite )?no
        (not|isn'?t|aren'?t|won'?t be|wont be|don'?t think i'?m|not going to be|never) (be )?(taking|accepting|joining|going for it|going to (take|accept|join|go|sign|be taking|be accepting|be joining)|gonna (take|accept|join|sign))
        (decided|choosing|chose|chosen|prefer|preferring|rather|going|plan|planning|want|inclined) (not|against) (to )?(accept|accepting|take|taking|join|joining|sign|signing|go|going|proceed|continue|it|this|that)
        (not to|won'?t|wont|can'?t|cant|cannot|couldn'?t|unable to|not able to|not gonna|am not|don'?t want to|dont want to|do not want to|don'?t plan to|never) (be able to )?(accept|accepting|take|taking|join|sign|go ahead with|move forward with|attend|make|go to|start at|work (for|at|with)|pursue|continue|proceed) (@the |it|this|that|up|with)?
        (not to|won'?t|wont|can'?t|cant|cannot|couldn'?t|unable to|not able to|don'?t want to|dont want to|do not want to) (be able to )?(accept|take the|take it|take this|join|sign)
        (don'?t|dont|do not|didn'?t|doesn'?t|doesnt|no longer|not) (really |actually |even |think (i |we )?)?(want|wants|need|needs|fancy) (it|this|that|@the @offer|to go|to do it|to work|to join|to be considered|to interview|to continue|to go further|to proceed|anymore|any more)
        (don'?t|dont|do not|doesn'?t|doesnt|not) (really |actually )?(want|wants|fancy|like) (@the )(\\w+ ){0,3}(@offer)
        (changed|changing|change|changes) (my|her|his|our|their) mind
        (got|have|having|getting|had|has) (cold feet|second thoughts)
        (not|no longer|isn'?t|not really) (interested|looking|available|on the market|for me|the right fit|a fit|what i want|right for me|a good fit|a match for me)
        (i'?d|i would|we'?d|would|i) rather (not|stay|keep|remain|wait|have)
        (i'?m|i am|im|decided on|decided to|going to|gonna|want to|prefer to|happy) (stay|staying|stick|sticking|remain|remaining) (put|here|with|where|at|in|a|as|on)
        (i'?m|i am|im) staying
        (accepted|took|taken|signed|taking|accepting|going with|chose|choosing|went with|picked|said yes to|said yes elsewhere|take|accept) (another|a different|a better|an other|the other|somewhere else|elsewhere|something else|one already|something closer|a counter|the counter|counter)
        (accepted|accepting|took|taking|taken|signed|sign|signing|choosing|chose|got|have|found|received|landed) (an?|another|one|a job|a role|some) ?(other|better|different|competing)? ?(offer|job|role|position|contract|internship) (at|from|with|elsewhere|somewhere|already|in|closer|that)
        (already|just) (accepted|signed|taken|took|committed|said yes) (another|elsewhere|somewhere|a|an|with|to)
        (found|got|have|took|landed|got offered|received|been offered|choosing|chose) (something|some-?thing|somthing|smth|a job|one|a place|somewhere|another (job|offer|role|one|position)|a (better|different|closer)|an offer) (better|closer|else|nearer|that|i|with|elsewhere|from|different)?
        (i |i've |ive |we )?(said|told|already said|gave|accepted) ~3 (yes|verbally|ok) ~4 (but|and now|haven'?t signed|havent signed|not signed|unsigned|before i|now)
        (haven'?t|havent|have not|not|didn'?t|hadn'?t) signed
        (signed|accepted|verbally accepted|agreed|committed) ~8 (back out|regret|renege|want out|get out|undo|changed my mind|but now|and now|can'?t start|not start|decline|take it back)
        (i )?(want|need|wants) out
        (don'?t|dont|do not) (want|wish|intend) to (go|work|join|move|relocate|continue|proceed|move forward|be considered|take)
        (stay|staying|staing|remain|remaining|stuck|stick) (put|where i am|in my current|at my current|with my current|in my present|at my job|in my job)
        without (burning|hurting|offending|upsetting|ruining|annoying)
        (they|my boss|my employer|my current employer|current employer|my company|my manager|work|current job|current company) (matched|countered|counter-?offered|gave me a counter|made a counter|offered me more|made me a counter|beat)
        (i'?m|im|i am) out
    """,
    "decline hint": """
        (offer|offered|offering|offers|offfer|ofer|counteroffer|counter-offer)
        (i'?d|i would|id) (prefer|like) not
        (too far|too little|too low|not enough)
        (want|wants|wanted|asking|asked|asks) (to promote|me to (move|relocate|transfer|become|be|lead|manage)|to make me)
        (lukewarm|not feeling it|not for me|not excited|bad feeling|red flags?|cold feet)
        (recruiter|headhunter|agency|someone|somebody) ~3 (keeps|keep|messaged|messaging|reached out|contacted|emailing|pestering|spamming|hounding|approached)
        (not looking|not on the market|no ill-?will|bridges|hard feelings)
        (oferta|offre|angebot|oferta de empleo|offerta|proposta|aanbod|oferty|teklif)
    """,
    "rejection goal": """
        (they|he|she|company|team|panel|client|firm) (\\w+ )?(chose|picked|hired|took|preferred|selected|promoted|went with|went for|go with) (the|another|an|someone|a) (other|different|internal|external|younger|second|else)? ?(candidate|person|applicant|one|guy|woman|man|bloke|girl|lad)
        (pas été|pas ete|non plus été) (retenu|retenue|sélectionné|sélectionnée|pris|prise|choisi|choisie)
        (no me (seleccionaron|cogieron|eligieron|contrataron)|no fui seleccionad\\w*|nicht genommen|nicht bekommen|não fui selecionad\\w*|non sono stat\\w* (scelt|selezionat)\\w*|niet aangenomen)
        (reply|respond|answer|write back|react|replying|responding|response|say) (back )?(to|after) (@the |that |a )?(\\w+ ){0,2}(rejection|rejections|refusal|no|turn-?down|bad news|rejecting)( email| mail| letter| message| call)?
        (ask|asking|request|requesting|get|getting|ask for|asking for|want|wanting) (@they |@the |them |him |her |for |some |any |@person |\\w+ ){0,5}(feedback)
        (ask|asking|asks|find out|know|understand|knowing) (\\w+ ){0,4}why (they |he |she |it |i |we |you )?(didn'?t|did not|wasn'?t|weren'?t|got|was|were|rejected|turned|passed|chose|went|not|said|picked)
        (feedback) (from|on|about|after|request)
        (why was|why wasn'?t|why did they|why didn'?t|why would they) (i|they|he|she|it)? ?~2 (rejected|turned down|picked|chosen|selected|hired|pick|choose|select|hire|reject|pass|say no|turn)
        (is|it|it'?s|be|would it be|was) ?(ok|okay|worth|rude|wise|appropriate|fine|weird|acceptable|possible) to (ask|reply|respond|answer|apply again|reapply|re-?apply)
        (reapply|re-?apply|reapplying|re-?applying|apply again|applying again|try again there|apply there again)
        (answer|respond to|reply to|handle|deal with|take|accept|respond|cope with|get over) ~2 (rejection|rejections|being rejected|getting rejected|this rejection)
        (thank) (them|him|her|@the @person|the company|everyone) (for (considering|their time|the opportunity|the chance|the process|letting me know|telling me)) (even though|although|anyway|after|despite|but)
        (répondre à un refus|refusé ma candidature|candidature refusée|me han rechazado|me rechazaron|rechazaron mi|absage bekommen|absage erhalten|abgelehnt worden|wurde abgelehnt|fui rejeitado|fui recusado|mi hanno rifiutato|hanno scartato|afgewezen|absage|odrzucili|reddedildim|отказали)
    """,
    "rejection state": """
        (got|get|given|gave me) the (chop|boot|push|elbow|axe|bad news|cold shoulder|brush-?off)
        silence (ever since|after|for|on)
        (decided|chosen|chose|choosing|opted) (not to|to not) (progress|shortlist|offer|interview|advance|move|hire|invite)
        (role|job|position|post|offer|vacancy|place) (at|with|in) (\\w+ ){1,3}(got|was|has been|is|been) (\\w+ )?(cancelled|canceled|pulled|scrapped|frozen|filled|withdrawn|closed|cut|axed)
        (said|told me|says) (\\w+ )?my (experience|cv|answers|english|grades|skills|portfolio|test|degree) (\\w+ ){0,2}(wasn'?t|wasnt|weren'?t|isn'?t|isnt|not|too)
        (waiting list|wait list|back-?up list)
        (no|nope) from (?!me\\b|us\\b|my\\b)\\w+
        (dreaded|bad news|usual|standard) (email|e-?mail|mail|letter|call|message)
        (i )?(got|was|been|were) (turned|knocked) (down|back) (for|by|at|again|after)
        turned down (for|by|at) (the|a|an|my)
        (another|one more|yet another|second|third|fourth|fifth|tenth|fresh) no(?=[.,!;]|$| (from|today|this|for|in|again|and|at))
        (said|promised|told me|swore) ~12 (and )?(nothing|silence|crickets|nada|zip|still waiting|no word|no sign)
        (email|e-?mail|mail|letter|call|message|portal|inbox|result|results|rang|phoned|called|decision|news|heard|opened|panel|they|board) ~8 (it'?s|its|was|it was|is|and|came|with) a (no|nope|hard no|flat no)(?! from me)
        (another|yet another|one more|a second|a third|the usual) no(?! ?(thanks|thank|one|reply|doubt|problem|-))
        (passed|passes) (on|over) (me|us|my)
        (nothing|zilch|nada|crickets|not a peep|still waiting|deafening silence)(?=[\\s.!?…]*$)
        still (nothing|no word|no news|no answer|waiting (for|on) (them|a|an|the))
        (not|wasn'?t|weren'?t|isn'?t|un-?)(be |been )? ?(suc\\w*ful\\w*|short-?listed|sucess\\w*|appointed)
        (job|role|post|position|promotion|place|contract|gig|it|they) (went|goes|has gone|was given|given|gave it) to (a|an|the|my|some|someone|somebody|her|him|another)
        (don'?t|dont|didn'?t|didnt|do not|doesn'?t) want (you|me|us)(?! to)
        (regret|refusal|sorry|unsuccessful|dear applicant|dear candidate) (letter|e-?mail|mail|message|call|note)
        many (strong|other|qualified|good|excellent|talented|great) (candidates|applicants|applications)
        (said|told|told me|says|feedback was|thought|reckon|think) ~3 (i was|i'?m|im|i am|that i) (\\w+ )?(over|under)-?qualified
        (took|taken|taking|takes|pulled|yanked|snatched) (the|my|their|it|that) (\\w+ ){0,2}(back|away|off me)
        (picked|chose|hired|took|went for|preferred|selected) (the|a|an|some|my) (other|younger|external|internal|local|cheaper|better|different|friend|cousin|nephew)
        (pas été|pas ete|pas) (retenue?s?|sélectionnée?s?|prise?s?|choisie?s?)
        no (me|nos) (han |ha )?(cogido|seleccionado|elegido|cogieron|seleccionaron|eligieron|eligió|dieron|escogieron)
        no (he|hemos) sido (seleccionad\\w+|elegid\\w+|escogid\\w+)
        nicht (genommen|ausgewählt|eingestellt|geklappt|berücksichtigt)
        não (fui|me) (\\w+ )?(selecionad\\w|escolhid\\w|aprovad\\w|escolheram)
        non (mi hanno|sono stat\\w) (pres\\w|scelt\\w|selezionat\\w|assunt\\w)
        niet (gekozen|geselecteerd|aangenomen|doorgegaan|geworden)
        (automated|automatic|auto|form|polite|flat|quick|standard|template|generic|cold|hard|short|instant|yet another|another|final|curt) (\\w+ )?no (from|at|in|after|email|letter|mail|this|yesterday|today|back|again)
        (a|the) no (from|at|in my inbox|by (email|mail|phone|text)|after|yesterday|today|this morning)
        (didn'?t|didnt|did not|never) get (?!back|to |the chance|a chance|around|any |much|enough|it to|on |off |used|along|why|what|how|your|you |this (to|one)|married)\\w+
        (put|putting|placed|is|was|got|went|gone|now) (the |this |that |it |everything )?(\\w+ )?on (hold|ice)
        (role|job|position|post|hiring|search|vacancy|req|headcount) (\\w+ ){0,2}(on hold|paused|frozen|cancelled|canceled|closed|pulled|scrapped|gone|filled)
        (retracted|revoked|pulled|rescinded|withdrew|withdrawn|took back) (the|their|my|its|his|her) (\\w+ )?offer
        (got|had|received|another|the|dreaded|an|classic) (the |an |another |my )?(dreaded |usual |famous |classic )?('|")?(unfortunately|we regret|thanks but no thanks)('|")? ?(e-?mail|mail|letter|from|today|again)?
        (rejected|rejecting|rejects|rejection|rejections|rejectd|rejcted|regected|rejeceted|rejectted|rejction)
        (turned|turnd) (me|us|him|her|my|my \\w+) ~2 down
        (turned|turning|turns|turn) (me|us|him|her) down
        (was|were|got|get|been|being|getting|is) (just |already |again |politely )?(turned down|passed over|knocked back|let down|declined|refused|ghosted|dropped|cut|ruled out|screened out|overlooked|unsuccessful|dinged|passed up|not selected|eliminated|waitlisted|wait-?listed|rescinded|rejected|bounced|axed|denied)
        (declined|dinged|denied|refused|nixed|knocked back) (me|my application|my candidacy|us)
        (ghosted|ghosting|ghosts|gosted)
        (said|says|gave me|got|get|received|was|came back with|sent) (a |me |another |the |us )?(no|a no|no thanks|nope|thanks but no)( again| this time| to me)?
        (they|@they|@person) (\\w+ )?(said|says) no
        (didn'?t|didnt|did not|haven'?t|havent|not|never|couldn'?t|won'?t) (get|got|gotten|getting|land|landed|make|made|win|pass|passed|get through|make it through|be getting|secure) (it|in|through|@the|there|an?|to the|past|picked|selected|chosen|hired|shortlisted|further|on|the cut|me|this)
        (didn'?t|didnt|did not|doesn'?t|don'?t|won'?t|wouldn'?t|not) (want|pick|choose|select|hire|take|chose|picked|shortlist|progress|offer|move forward with|go with|go ahead with|advance|proceed with|give) (me|us|him|her|my)
        (not|wasn'?t|weren'?t|isn'?t|aren'?t) (be |being |been )?(selected|successful|chosen|picked|shortlisted|hired|moving forward|going forward|proceeding|progressing|appointed|accepted|moving ahead|going ahead|considered|a fit|offered|considering)
        (went|gone|going|go|decided to go|chose to go|moving forward|moved forward|proceeding|chose|hired|picked|selected|appointed|choosing|preferred|took) (with )?(someone else|somebody else|another (candidate|person|applicant|one)|other candidates|an internal|an external|internal|a more|the other|others|a different|external|someone (more|with|internal|better|younger))
        (lost out|lost it|missed out|came second|runner-?up|runner up|second choice|close second|fell through|no luck|no dice|no joy|got the boot|strike out|struck out|came up short|narrowly missed|second place)
        (got|gets|gave|given|give|went to|getting|has|landed|took) (the|that|my|@the) (\\w+ ){0,3}(job|role|post|position|promotion|spot|place) (instead|over me|ahead of me|not me|to|and not)
        (lost|lose|losing) (the|that|@the|out) ~4 to (a|an|someone|somebody|another|my|her|him)
        (promoted|hired|chose|chosen|picked|selected|preferred) (\\w+ ){0,4}(instead|over me|ahead of me|not me|rather than me)
        (no|without|not a|still no|never|haven'?t|havent|hasn'?t|hasnt|not|don'?t|didn'?t|zero|never got|no) (\\w+ )?(word|reply|response|answer|replied|answered|responded|heard|hear|heard back|hear back|heard anything|got back|gotten back|news|sound|feedback|update|reply back|came back|come back) ?(from|since|back|at all|yet|after|to me|to my|for|in|of)?
        (radio silence|gone quiet|went quiet|gone silent|went silent|crickets|left me hanging|left hanging|silence since|silence from|total silence|complete silence|went dark|gone dark|not a word|not heard|ignoring my)
        (regret|sorry|unfortunately) (to )?(inform|to tell|tell|to say|to let|we|they|you|that|our)
        (we|they) (won'?t|will not|are not|aren'?t|have decided not|decided not|have chosen not|regret|are unable|were unable|cannot|have decided to) (be |to )?(moving|move|progress|progressing|proceed|proceeding|taking|take|continue|continuing|pursue|offer|go|advance|advancing|pursuing)
        (unsuccessful|unsuccesful|unsucessful|waitlist|waitlisted|wait-?list|reserve list|on file|talent pool|standby list)
        (pulled|rescinded|withdrew|withdrawn|revoked|cancelled|canceled|retracted|took back|took away|taken back|put on hold|paused|frozen|froze|closed|scrapped|axed) (my|the|our|their|it|this|that|his|her) (\\w+ ){0,3}(offer|job|role|position|hiring|requisition|search|vacancy|opening|recruitment)
        (offer|job|role|position|hiring|requisition|search|vacancy|opening|recruitment|post) (\\w+ )?(was|is|has been|got|been|is now|were) (\\w+ )?(pulled|rescinded|withdrawn|revoked|cancelled|canceled|retracted|on hold|put on hold|paused|frozen|closed|scrapped|filled)
        (hiring freeze|headcount freeze|position was filled|role was filled|filled internally)
        (told|tells|telling|said|asked|invited) (me |us |i )?(to |i should |i could |i can )?(apply|reapply|re-?apply|try) again
        (feedback|automated email|form letter|form email|canned response|no-?reply)
        (failed|flunked|bombed|flopped) (@the |my |at )?(\\w+ ){0,3}(interview|assessment|test|round|exam|screen|screening|trial|audition)
        (weeks|days|month|months|week|fortnight) (\\w+ ){0,2}(since|after) (@the )?(\\w+ ){0,3}(interview|application|applied|onsite|final|assessment|screen|round|call|audition)
        (another|other|an internal|internal|external|different|stronger) (candidate|candidates|applicant|applicants)
        (no longer (being )?considered|out of the running|end of the road)
        (gutted|devastated|disappointed|discouraged|crushed|heartbroken|demoralised|demoralized|bummed|upset) (about|after|by|that|over|with|i|not|to)
    """,
    **contacts.PHRASES,
    **reviews.PHRASES,
    **errands.PHRASES,
}
