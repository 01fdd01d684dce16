"""What a first message says that shows what is wanted. Written in the phrase language of core.phrases.

A mark is an intent and how much it shows: `goal` is asked for outright, `state` tells what has happened,
`hint` only leans that way. Of phrases that overlap, the one that begins first counts, and of those the longest.
"""

from core.understanding.lexicon import errands

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
        (rude|ok|okay|weird|fine|bad|unprofessional|acceptable|wrong|normal|late) to (decline|say no|turn|refuse|withdraw|reject|back out|pull out|cancel)
        (nope|nah|hard no|no go|no thanks|no thank you) to (?!(be|do|get|have|the point|why|that)\\b)\\w+
        (nein danke|no gracias|non merci|nee bedankt|não obrigado|não obrigada|nej tack|nei takk|nej tak|nie dziękuję|no grazie)
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
        (break it|break the news|break this) (gently |nicely |softly )?to
        (job|offer|role|it|deal|move|position|contract|gig) is (off|off the table|not happening|a no go)
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
        (another|one more|yet another|second|third|fourth|fifth|tenth|fresh) no(?=[.,!;]|$| (from|today|this|for|in|again|and|at))
        (said|promised|told me|swore) ~12 (and )?(nothing|silence|crickets|nada|zip|still waiting|no word|no sign)
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
    "follow_up goal": """
        (write|say|send|sending|writing|text|message) (to )?(\\w+ ){1,3}for (the holidays|christmas|new year|the new year|easter|eid|diwali|hanukkah|ramadan|thanksgiving|(his|her|their) birthday)
        (message|messaging|dm|write|writing|email|emailing|contact|contacting|approach|approaching|connect|reach out|text|cold email|cold message) (with |to )?(a stranger|a (man|woman|person|guy|lady) (who|at|from|in)|(someone|somebody) (at|from|in|who|i)|strangers)
        (put|pencil|pop|stick|jot|book|slot) (\\w+ ){1,3}(down|in) (for|on|at)
        (min|mins|minute|minutes|quick|short|brief) (chat|call|coffee)
        (informational|exploratory) (interview|chat|call|talk|coffee)
        (note|card|greeting|greetings|message|wishes|line|hello|email) (to|for) (all )?(my |an |some )?(old|former|ex|past|previous) (\\w+ )?(colleagues?|boss|bosses|team|clients?|mentor|manager|classmates?|coworkers?|friends?)
        (remind|reminder|reminders|remember|remindme|remnd|remid|rember)
        (nudge|nudging|poke|prod|buzz|alert|notify|ping) (me)
        (nudge|nudging|chase|chasing|ping|pinging|bump|poke|prod)
        (follow|following|folow|follwo|folowing) ?-?(up|ups|upp)
        (followup|followups|follow-?up|folowup)
        (snooze|snoozing|postpone|reschedule|push back|pushing back|push|move|delay|put off) (@the |that |it |my |about )?(\\w+ ){0,4}(reminder|reminders|one|it|till|until|to|by|follow-?up|nudge|check-?in)
        (snooze|postpone|reschedule|unsnooze)
        (stop|cancel|delete|remove|drop|pause|end|turn off|mute) (@the |my |all )?(\\w+ ){0,3}(reminder|reminders|nudges|nudge|nudging|reminding|follow-?ups?|check-?ins?|cadence)
        (mark|set|log|record|note) (\\w+ ){0,5}(as )?(done|talked|contacted|replied|spoken)
        (check|checking|touch|touching|circle|circling|loop|looping|reach|reaching|get|getting) (in|base|back|out|in touch|back in touch) (with|to|about|on|@soon|again|every)
        (checkin|check-?ins?|touchpoint|catch-?up|catchup|keep warm|keep-?warm)
        (keep|keeping|stay|staying|stayin|get|getting|be|being|remain) (\\w+ )?(in touch|in contact|connected|on (their|his|her) radar|back in touch|in the loop|top of mind|warm)
        (keep|keeping|stay) (up )?(the |that |this |my )?(\\w+ )?(connection|relationship|contact|network) (warm|alive|going)
        (reconnect|reconnecting|re-?connect|rekindle|reconect)
        (connect|connecting|link up) (with|on linkedin)
        (linkedin|connection|connect) (invite|invitation|request|note|message|req)
        (introduce|introducing|intro|introduction|connect|connecting|put) (me|myself|them|him|her|us|\\w+) (to|with|in touch|and)
        (ask|asking|request|get|getting|want|need|approach|approaching) (\\w+ ){0,5}(for )?(an? |some |the |for )?(intro|introduction|referral|referrals|coffee|informational|informational interview|chat|call|catch-?up)
        (refer me|recommend me) (to|for|at|in)
        (ask|asking) ~4 (to refer|to recommend|to introduce|for a referral|for an introduction|to put in a (good )?word|to meet|to connect|to pass)
        (intro|introduction|referral) (to|for|request|email)
        (congratulate|congratulating|congratulations to|congrats to|congratulatory|congratulation|happy birthday|wish ~3 (merry|happy|well|luck|good luck))
        (send|write|say|sending|wish|wishing) ~4 (holiday|christmas|new year|birthday|eid|diwali|season'?s|thanksgiving) (card|greeting|greetings|wishes|message|note|message|mail|cards)
        (schedule|set up|set|setup|plan|book|create|add|arrange|start) (a |an |the |my |some |me a |another )?(\\w+ ){0,4}(reminder|reminders|check-?in|check-?ins|follow-?up|follow-?ups|nudge|cadence|catch-?up|touchpoint|coffee|call)
        (coffee|lunch|dinner|drinks|chat|call|breakfast|tea|beer|zoom|meeting|catch-?up) with
        (thanks for meeting|nice meeting|great meeting|good to meet|was nice to meet|nice to have met)
        (recontact|relancer|recordarme|recuérdame|recuerdame|rappelle|erinnere|erinner|lembre|lembra|ricordami|herinner|напомни|przypomnij|hatırlat)
        (every|each) (\\w+ )?(week|month|quarter|year|monday|friday|other|fortnight|two|three|six|few|couple)
        (any news|status of my application|update on my application|timeline|check on my application|status update|where my application)
        (call|email|message|text|write to|write|ping|contact) (\\w+ ){1,4}(back )?(in (a|two|three|four|five|six|ten|one|\\d+) |next |on |tomorrow|every |after |again |by )
    """,
    "follow_up state": """
        (met|meet|meeting|bumped into|ran into|sat next to|sat beside|introduced to|got talking to|got chatting)
        (talked|spoke|spoken|chatted|caught up|speaking|talking) (to|with)
        (had|grabbed|having|did|just had|enjoyed) (a |an |some |my |the )?(\\w+ )?(lunch|coffee|drinks|dinner|breakfast|call|chat|beer|tea|zoom|catch-?up|informational|meeting|conversation)
        (got promoted|was promoted|new job|started at|joined|moved to|work anniversary|new role|started a new|had a baby|got married)
        (replied|wrote back|got back to me|answered|has answered|has replied|responded|they wrote)
        (he'?ll|she'?ll|they'?ll|he will|she will|promised|will|said (he|she|they|i)('?d| would|'?ll)) (to )?(send|share|forward|introduce|connect|put me|call|email|get back|look into)
        (i owe|owes me|owe (him|her|them)|promised (him|her|them|to|an?))
        (old|former|ex-?|previous|long-?lost) (boss|colleague|coworker|co-?worker|manager|classmate|teammate|professor|contact|friend|mentor|client)
        (haven'?t|havent|not) (talked|spoken|spoke|been in touch|seen|met|contacted|written) (\\w+ ){0,3}(in|for|since)
        (conference|meetup|expo|networking|trade show|career fair|job fair|trade fair|webinar|summit|alumni|hackathon|workshop|seminar|congress|event|mixer|symposium)
        (mentor|mentors|mentee)
        (application|applied) (\\w+ ){0,3}(ago|last week|last month|status|weeks)
        (has|have|had)?n'?t (answered|replied|responded|gotten back|got back|written back|called back)
        (has|have|had) not (answered|replied|responded)
    """,
    "thank_you goal": """
        (get|buy|give|send|bring|bake) (\\w+ ){1,3}for (recommending|referring|introducing|helping|interviewing|mentoring|vouching|coaching|putting)
        (chocolates?|flowers|wine|gift card|gift|present|card|voucher|bottle) (\\w+ ){0,2}(for|to) (the|my|a|who)
        (who|whom) (all )?(do|should|must|can|shall) i (\\w+ ){0,3}(thank|say thanks|say thank you|send thanks)
        (thank|thanking|thankyou|thank-?you|thanx|thx|thanks|ty) (note|notes|email|mail|letter|message|card|gift|emails|letters|messages|to|you note)
        (thank|thanking|thankyou|thak|thnak|thanl) (?!you |u |you$|u$|you\\W|(god|goodness|heavens)\\b)(@the|my|both|all|each|every|everyone|them|him|her|\\w+)
        (thanking|thank-?yous|thanking you)
        (say|saying) (thanks|thank you)
        (thank you|thank-?you|thankyou|thanks) (after|following) (@the |my |an |today'?s |yesterday'?s )?(\\w+ )?(interview|interviews|onsite|panel)
        thanks to (my|the|\\w+) (for|who|from|at|and|$)
        thanks for (my|\\w+) who
        (say|saying|send|sending|give|giving|express|expressing|show|showing|write|writing) (\\w+ ){0,5}(thanks|thank you|thank-?you|gratitude|appreciation|my thanks|cheers)
        (show|showing|express) (my |our |some )?(gratitude|appreciation)
        (gift|present|bottle|flowers|chocolates|gift card|card|box of) (for|to) (@the|my|\\w+)
        (give|buy|send|get|bring|buying|giving|sending|bringing) ~4 (gift|present|bottle|wine|flowers|chocolates|gift card|a card|cake|treat|something nice)
        (appreciate|grateful|appreciation) (for|to|note|message)
        (remercier|remerciement|merci à|agradecer|agradecimiento|danken|bedanken|dankschreiben|dankesbrief|agradecer|ringraziare|ringraziamento|podziękować|teşekkür)
    """,
    "thank_you hint": """
        (thank|thanks|thx|thankyou)( you)?
        (referred|recommended) me
    """,
    "thank_you state": """
        (references?|referees?|referrers?|mentors?|panel|interviewers?) (were|was|are|is|has been|have been) (all )?(\\w+ )?(amazing|great|brilliant|wonderful|fantastic|lovely|awesome|incredible|so kind|so helpful|superb|excellent)
        (interviewed (me|with)|after (my|the|an|yesterday'?s|today'?s) (\\w+ )?interview|panel|interviewers|the people who interviewed)
        (was|were|been) (so |very |really |super |incredibly )?(helpful|kind|generous|supportive)
        (put|putting) (in |my )?(a |in a )?(good word|name forward|word in)
    """,
    "reflect goal": """
        (write|writing|jot|jotting|note|noting|get|getting|put) (it |this |that |things )?down (what|how|why|where) (\\w+ )?(happened|went|i|worked|they|we)
        (think|thinking|talk|talking|work|working|go|going) (it|this|that|things|everything) (through|over)
        (what|which|any|see|spot|find|is there a|are there|show me) (\\w+ )?(patterns?|trends?|themes?) (do|can|are|is|in|across|come|comes|have)
        (is it|was it|could it be|maybe it'?s) (just )?(me|my (cv|resume|résumé|age|accent|answers|experience|portfolio|salary|name|attitude|cover letter))
        (which|what|what kind of|how often do|how many) (\\w+ ){0,4}(reject|rejects|rejected|rejecting) me
        how (am|are|have|did|do) (i|we) (doing|done|going|do|get on|been doing|compare|measure up)
        (reflect|reflecting|reflection|reflections|retrospective|debrief|post-?mortem|postmortem|self-?review|lessons learned|lessons learnt)
        (what|where|how|why) (am|was|did|do|have|could|should|can|might|are) (i|we) (\\w+ ){0,2}(doing wrong|done wrong|do wrong|did wrong|go wrong|going wrong|gone wrong|failing|improve|getting wrong|do better|done better|did well|do well|do differently|done differently|have done|have improved|change|learn|learned|learnt|mess up|be doing|keep|always|never|not getting|struggling|screw up|fix|grow)
        (what|where) (went|goes|is going|did) (wrong|well|badly|it go wrong|right)
        why (do|am|does|can'?t|don'?t|didn'?t|won'?t|is it) (i|my|nobody|no one|everyone|they|it) (\\w+ ){0,2}(keep|always|never|getting|rejected|get|failing|fail|not|even|seem|turned|interviews|hear|stuck)
        (review|reviewing|look back|looking back|go over|going over|take stock|step back|analyse|analyze|assess|evaluate|rethink|think through|talk through|debrief) (at |on |of |over )?(my|the|this|last|how|what|our|past|all) (\\w+ ){0,3}(search|month|week|quarter|year|strategy|applications|progress|interview|interviews|approach|rejections|process|performance|went|months|job hunt|hunt)
        (review|monthly review|weekly review|job search review)
        (what|which) (skill|skills|tech|technology|technologies|courses?|training|certificates?|certifications?|tools|trends?|gaps?|qualifications?) (\\w+ ){0,4}(should|do|are|is|come|coming|keep|need|am|would|to|in|could|might|matter)
        (what|where) (should|could|can|do) i (\\w+ )?(learn|study|train|improve|work on|focus|practise|practice|develop|upskill|get better)
        (improve|improving|work on|get better at|getting better at|strengthen|develop|build|sharpen|upskill|level up) (my |in |at |on )?(\\w+ ){0,3}(interview|interviews|interviewing|skill|skills|search|strategy|odds|chances|cv|application|applications|approach|presentation|confidence|game)
        (patterns?|themes?|trends?|common thread|stats|statistics|insights?|numbers|success rate|hit rate|conversion|percentage|ratio) (in|of|across|about|on|for|from) (my|the|all)
        (my|show my|show me my) (stats|statistics|patterns|success rate|progress|insights|strengths|weaknesses|numbers)
        (am i|are these|are they|is my|was i|were these) (\\w+ ){0,4}(applying|aiming|good enough|qualified|reaching|too|right|wrong|any good|tailoring|over-?qualified|under-?qualified|realistic|the problem|working|overreaching|shooting|networking)
        (learn|learning|lesson|lessons|learnings|takeaway|takeaways|learned|learnt) (from|out of)
        (journal|log|write down|note down|jot) (how|what|my|about|that|the) (\\w+ ){0,3}(interview|went|feel|felt|thoughts|lesson|day|reflection|learned|entry)
        (how (many|often|long) (\\w+ ){0,5}(rejected|rejections|applied|interviews|applications|get|got|offers|on average))
        (career plan|growth plan|development plan|learning plan|plan my learning|action plan|skill gap|skills gap|skill gaps)
        (make|making) (sense|something) of (\\w+ ){0,3}(rejection|rejections|feedback)
        (feedback) (says|said|was that|mentions|mentioned|keeps|i keep|pattern)
    """,
    "check goal": """
        (please|pls|can you|could you|would you|kindly) (review|check|proofread|proof-?read|edit|critique|look over|look at|go over)
        (review|edit) (this|my (\\w+ )?(draft|letter|email|reply|note|message|text)|the following|below)
        (check|checking|proofread|proof-?read|proof|review|critique|lint|double-?check|doublecheck|vet|edit|polish|look over|look at|read over|read through|go over|sanity check|spell-?check|chek|assess) (if |whether |that )?(@the|my|over|through|what|below|it|tone|grammar|spelling|wording|for)
        (check) (this|tone|it|these|that|spelling|grammar)
        (is|are|does|do|did|was|would|will|am|sounds?|sound|reads?|come|comes) (this|these|it|that|my (\\w+ )?(letter|email|mail|note|reply|message|draft|tone|wording|answer|text)|the (\\w+ )?(letter|email|note|reply|message|draft|tone|wording)|i) (\\w+ ){0,4}(ok|okay|okey|fine|polite|rude|good|alright|appropriate|professional|too|sound|read|come across|enough|cold|harsh|blunt|formal|clear|sendable|right|consistent|seem|work|weird|passive|aggressive|desperate|needy|offend|acceptable|good to go|honest)
        (too (cold|harsh|blunt|long|short|formal|informal|casual|desperate|needy|pushy|direct|abrupt|stiff|wordy|much|emotional|apologetic))
        (how does (this|it|that) (sound|read|look|come across))
        (what do you think (of|about) (this|my|the))
        (any (thing|problems?|issues?|mistakes?|errors?|red flags?|typos?) (\\w+ ){0,3}(with|in|wrong|before|should))
        (anything (wrong|missing|off|rude|i should) (with|in|from|here|change|about))
        (before i (send|hit send|press send|submit)|can i send (this|it)|safe to send|ready to send|ok to send|good to send|ok to say)
        (did|do|have) i (\\w+ )?(tell|told|said|say|saying|given|give|telling) (\\w+ ){0,8}(the same|same thing|different|consistent|contradict)
        (same (story|reason|explanation|thing) (to|as|for|everywhere|in both)|consistent|contradict|contradicts|contradiction|contradictory|consistency)
        (make|rewrite|reword|rephrase|tone|soften|shorten|tighten|improve|fix|clean) (this|it|my|down|up|the) (\\w+ ){0,3}(sound|more|less|warmer|shorter|softer|polite|professional|better|draft|email|letter|message|reply|note|down|up|nicer|kinder)
        (rewrite|reword|rephrase|proofreading|typo|typos)
        (here'?s|here is|this is) (my|what i|the) (draft|wrote|reply|letter|email|message|note|answer|have|plan to send|want to send|came up with)
        (i wrote|i'?ve written|i drafted|ive written|my draft|draft:|my reply:|my text:)
    """,
    "reflect state": """
        (froze|blanked|rambled|panicked|choked|bombed|stumbled|waffled|messed up|fluffed|botched|blew|fumbled) (when|on|at|in|during|the|it|my|badly|completely)
        (interview|call|presentation|panel|screen|round|chat|audition|trial) ~6 (went|gone) (\\w+ )?(sideways|badly|wrong|south|terribly|pear shaped|awfully|horribly|poorly)
    """,
    **errands.PHRASES,
}
