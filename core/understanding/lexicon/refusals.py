"""How employers say no, and what they wish those they say it to."""

PHRASES: dict[str, str] = {
    "rejection": """
        (position|role|job|vacancy|opening|post|requisition|req|place|internship) (is|are|has become|was) (no longer|not) (available|open|active|being filled|on offer)
        (you|name|application|proposal|entry|work) ~3 (aren't|isn't|are not|is not|was not|were not|wasn't|weren't|you're not) (in it|in this|among*|on the (list|shortlist)|on our|one of|on it)
        (not|won't|can't|cannot|doesn't|don't) ~3 (let us|allow us|permit us|able to) ~2 (take|employ|hire|offer|bring)
        (it's|its|it is|that's|they're|a) (unfortunately |sadly |regrettably )?a pass
        (@nt) be (asking|inviting|calling|seeing|meeting|requesting) you
        (we've|we have|i've|they've|have|end we|end they) (asked|picked|hired|taken|signed|found) (on )?(someone|somebody|another)
        (status|decision|outcome|result) (not|no|declined|unsuccessful|rejected|closed) ?(selected|proceeding|progressed|shortlisted|successful|progressing|moving|continued)?
        (@nt) (wish|want|intend|plan|propose) to (take|progress|move|proceed|continue|pursue|interview|go|consider|put) (your|you|with|ahead|forward|it|this|the)
        (just|narrowly|sadly|unfortunately|only just) missed out
        (could|can|can only|able to) only (invite|take|offer|choose|interview|progress|select|appoint|hire|accept)
        (regret|regrets|regretfully) ~6 (not|unable|unsuccessful|declin*|application|cannot|can't|no longer|another|withdraw*|offer you|could interview)
        (@nt) (be |been |being )?(taken|carried|moved|put|considered|progressed|brought|processed) (any )?(further|forward|through|ahead)
        (won't|will not|can't|cannot|aren't|not) (be )?(able to )?(offering|offer|giving|give|taking|take) (you|this|your|him|her) (the|a|an|this|it|application|forward|on|any further)
        (n't|not|weren't|wasn't|aren't) (be |been |being )?(picked|chosen|selected|appointed|shortlisted|successful|offered) (for|on|to|this)
        (end|ended|ending) up (hir*|appoint*|promot*|fill*|going|choos*|pick*|recruit*|giv*|offer*)
        (hir*|appoint*|promot*|fill*|recruit*|promoted) ~5 (internally|from within|in house|from (our|their) own|from the inside)
        (took|taken|taking|take) on (the|an|a) (other|another|different|second)
        (went|gone|going|go) (for|with) (the|an) (other|internal|external)
        (we're|we are|i'm|i am|we|they|they're) (\\w+ )?(going to |gonna |decided to |have to |had to |chosen to )?(pass|passing)(?= (this|for|at|on|now|right)|[.,!]|$)
        (@nt) (be )?(among|amongst|one of) (those|them|the) (\\w+ ){0,4}(shortlist*|select*|candidat*|applicant*|successful|qualified|invited|chosen)?
        (@nt) (been )?(referred|forwarded|put forward|recommended) (to|for) (the )?(selecting|hiring|next|interview|panel|manager)
        (chosen|decided|going|opted|need|needing|able) (to )?(only )?(focus|focusing|concentrate) on (candidates|applicants|people|those|profiles|applications)
        (rather|prefer) not (go|to go|take|to take|move|to move|proceed|to proceed|continue|to continue|progress) ~3 (further|forward|ahead|on|it|this|with)
        (application|clearance|vetting|offer|candidacy|check) ~4 (declined|rejected|cannot proceed|can't proceed|unsuccessful|refused|not upheld)
        (application|candidacy|we|it) (can not|could not|will not|does not|do not|@nt) (now )?(proceed|progress|go (any )?further|be progressed|continue)
        (accepted|taken|filled|claimed|snapped up) by (another|an internal|a different|someone|somebody|one of)
        (given|gave|giving|offering|offered|awarding|awarded|going|goes|gone|went) (the |it |this |that )?(\\w+ ){0,5}to (someone|somebody|another|a different|an internal|an external|one of|the other)
        (extended|made|making|extend) (an|the|our) offer to (another|someone|somebody|a different|the other|a)
        (a|it's a|it is a|we're a|we are a|be a|that's a) no (on|from|for|this time|at this|i'm afraid)
        (an|another|the) (appointment|hire|hiring decision) has (now |already )?been made
        (no|aren't any|are no|have no|haven't any|n't have (a|any)) (more |remaining |current |suitable |open |further )*(openings?|vacancies|vacancy|places?|positions?|match|roles?) (left|for (you|your)|at|in|on|available|remaining)
        (no longer|not|n't) (be )?(in the running|under consideration|in contention|being considered|on the shortlist)
        (@nt) (now )?(consider|shortlist|select|progress|place|accommodate|accept|offer) (you|your|him|her|his)
        (selected|chose|picked|hired|appointed|shortlisted|prioritised|prioritized|identified|advanced) (\\w+ )?(candidate|candidates|applicant|applicants|person|people) (who|whose|that|with|we|already)
        (other|another|stronger) (candidate|candidates|applicant|applicants) (was|were|has been|have been|will be|is) (\\w+ )?(appointed|chosen|selected|successful|preferred|offered|hired|better)
        (walked|came|come) back ~9 (job|role|place|seat)
        (concluded|completed|ended|closed|finished) (the |our )?(search|recruitment|hiring|selection|recruitment process|hiring process)
        (do|does|did) not (currently |yet )?(meet|have|hold|possess|satisfy|reach|attain|achieve) (the |our |all |all of |all the )*(minimum|essential|required|mandatory|basic|pass|necessary|entry|eligibility)
        (leider) ~12 (nicht|anderen|andere|anderweitig|absagen|absage|keine|mitteilen)
        (müssen|mussten|muss|moechten|möchten) (wir|ich) (ihnen|dir|euch) (leider )?(mitteilen|absagen|eine absage)
        (andere|anderen) (bewerber*|kandidat*) (entschieden|besetzt|den vorzug)
        (absage|absagen|nicht berücksichtig*|nicht beruecksichtig*|anderweitig besetzt)
        (malheureusement|regret|regrettons|désolés?) ~9 (pas|suite favorable|retenu*|retenir|autre|autres|négative|négativement)
        (n'avons pas|n'a pas|ne pouvons|ne pouvoir|ne sommes pas|n'est pas|pas été) ~7 (retenu*|retenir|suite favorable|favorable|sélectionné*|donner suite|correspond*)
        (lamentablemente|lamentamos|desafortunadamente|infelizmente|purtroppo|helaas|tyvärr|desværre|dessverre|niestety|valitettavasti) ~14 (no|não|non|niet|inte|ikke|nie|otro|otra|outro|outra|altro|altri|andere|annan|anden|ei|geen|kein*|wybra*|valda)
        (not|no longer|unable|never|won't|don't|didn't|aren't|isn't|can't|haven't|weren't|wasn't|doesn't) (be |to |been |to be |currently |quite |able to )?(moving|move|moved|progress|progressing|proceed|proceeding|going|go|advance|advancing|taking|take|continue|continuing) (you |your |this |it |him |her )?~3 (forward|ahead|further|application|candidacy|with|to the next)
        (won't|will not|aren't|are not|cannot|can't|unable|not able|decided not|not) (be |to be |to )?(progressing|proceeding|advancing|considering|inviting|taking|continuing|moving|going|offering|selecting|pursuing|extending|proceed|advance|invite|consider|take|continue|move|go|offer|progress|pursue|select|shortlist|hire)
        (decided|chosen|opted|elected|determined|chose) (not to|to not|against)
        (decided|chosen|opted|elected|going|gone|moving|moved|move|proceeding|proceed|pursuing|pursue|continue|continuing|progressing|progress|go|went) (to )?~4 (with |to |for |on )?(other|another|different|someone else|somebody else|somebody|someone|alternative|internal) (candidate|candidates|applicant|applicants|person|people|designer|individual|direction|with|who|for|profile|profiles|option|options|supplier|suppliers|internal|more)?
        (selected|picked|chosen|appointed|hired|offered|prefer|preferred|pursue|pursuing|advance|advancing|selecting) (an?|the |some |three |two )?(other|another|different|internal|someone|somebody|external|more|stronger)
        (have|has|have now|has now|'ve|was|were|been|has been|just|already) (recently |now |since |already )?(filled|been filled|gone to|appointed|hired|offered (the|it))
        (position|role|post|job|vacancy|opening|seat|spot|slot|search|requisition|req|place|places|positions|roles|one) ~5 (filled|closed|cancelled|canceled|frozen|taken|gone|withdrawn)(?! (on|by) (the )?\\d)
        (been|be|were|was|are|is|application was|you were|you are) (not|un)(\\w+ )?(selected|successful|shortlisted|chosen|considered|accepted|offered|suitable)
        (not|no longer|never|won't|don't|didn't|aren't|isn't|can't|haven't|weren't|wasn't|doesn't) (been |be |being |found |a |the |quite |currently )?(\\w+ )?(selected|successful|shortlisted|chosen|considered|accepted|suitable|picked|match|fit|right fit|good fit|strongest match|good match|strongest|under consideration|got through|been offered|select|choose|shortlist|the right)
        (unsuccessful|not successful|has not been successful|wasn't successful)
        (your application|your candidacy|your profile|your resume|your cv) ~5 (rejected|declined|unsuccessful|not been|was not|won't be|will not)
        (put|putting|placed|placing|paused|pausing|freeze|frozen|froze|cancelled|canceled|stopped) (hiring|this position|the position|this role|the role|all recruitment|recruitment|the search|this search|our search)
        (put|putting|placed|placing) ~4 on hold
        (role|position|hiring|recruitment|search|post|vacancy|headcount) ~4 on hold
        (hiring|recruitment|position|role|search) ~3 (paused|stopped|cancelled|canceled|frozen|on hold|freeze|been stopped)
        (withdraw|withdrawing|rescind|rescinding|revoke|revoking|retract|retracting|withdrawn|rescinded|revoked|retracted) (our|the|this|your|my|that|an) ~3 offer
        (offer|offer of employment) ~9 (withdrawn|rescinded|revoked|retracted|cancelled|canceled)
        (position|role|post|job|promotion) (has gone|went|is going|was given|goes|was offered) to
        (decided|going|chose|agreed) to (give|offer) (it|the \\w+|the (role|position|post|job)) to (someone|somebody|another|an|a|him|her|them|one)
        (decided|going|chose) to (give|offer) (it|the (role|position|post|job)) to \\w+ (this|instead|on this)
        (another|other|a different|an internal|stronger|an external|successful|other qualified) (candidate|candidates|applicant|applicants)
        (it's|it is|its) a no (this time|from|for now|i'm)
        (second choice|reserve list|runner-up|runner up)
        (close|close the door|end) (out )?your (application|candidacy)
        (went|gone|go|going) (for|with) (somebody|someone)
        (does not|do not|doesn't|don't|did not|didn't) ~3 (match|meet|fit|align|closely match|select your|have a|see a|feel)
        (unable|not able) to (offer|consider|progress|proceed|move|take|hire|accommodate|advance|continue|invite)
        (pursue|pursuing|advance|advancing|focus|focusing|progress|progressing|shortlist|shortlisted|selected|interviewing|interview|considering) (on |with )?(\\w+ ){0,2}(candidates|applicants|people|profiles) (whose|who|with|that|more)
        (role|this|it|things|timing) (did not|didn't|hasn't|has not) work out
        (offer|offers) (out )?to (a|another|the|one) (\\w+ )?(candidate|applicant|person)
        (filled|have filled|'ve filled) (the|this|our|that) (\\w+ ){0,5}(position|role|post|job|vacancy|opening|spot)
        (haven't|have not|hasn't|didn't|did not|not|couldn't|won't be) (\\w+ )?(made it|make it|got|get|gotten|going|moving|making it) (it )?(to|through|past|into|on to|onto)
        (not be|won't be|will not be|not|aren't|are not) (extending|making|able to extend|able to make|able to offer)
        (passing|pass|passed) on (your|this|you)
        (isn't|is not|wasn't|was not|not) (the|a|quite the|quite a) (right |good |strong |great |best |close |strongest )?(fit|match)
        (no longer) (hiring|recruiting|accepting|moving|considering|looking|being|under)
        (chose|choosing|chosen|picked|preferred) (a|another|someone|somebody|other|an)
        (turned|turning) (you|your application) down
        (did not|didn't|have not|haven't) (quite )?(attain|reach|meet|achieve|pass|reached|met|passed) (the|our)
        (no longer|not) (be )?(able to |in a position to |going to )(recruit|fill|hire|appoint|employ)
        (opted|plumped|settled) for (a|an|another|someone|somebody)
        (need|needed) (someone|somebody|a person) (who|with|whose)
        (we|they|client|i)('ll| will|'re going to| are going to|'d like to| have decided to)? pass on
        (take|taking|taken|put|putting|carry|bring|invite|inviting) (forward|through|on) (the )?(applicants?|candidates?|people|those|others) (whose|who|with|that)
        (go|going|went|gone|gone ahead) with (a|an|the) \\w+ (\\w+ )?(who|who's|whose|with|from)
        (go|going|went|gone) with (somebody|someone|another|our internal|the internal)
        (isn't|is not|wasn't|was not|aren't|not) (quite |really |exactly )*(right|suitable|suited|what we|the thing|one) (for|to|we)
        (but|however|sadly|unfortunately),? ~5 (we|they) (need(?! to)|needed(?! to)|require|were looking for|are looking for|was looking for|are after)
        (gone|went|going|goes|given|awarded) to (a|an|another|one of|our) (\\w+ )?(colleague|candidate|applicant|person|insider|internal)
        (@nt) (be )?(continuing|continue|proceeding|going ahead|going further|taking) (with|forward|on) ~3 (application|candidacy|process|interest)
        (too far apart|not meant to be|wasn't to be|not to be this time|bad news)
        (recruitment|selection|application|hiring) process has (now |since )?(been )?(concluded|completed|closed|ended)
        (proceed|proceeding|move|moving|go|going|went|gone|progress|continue|continuing) (ahead |forward |on )?with (the )?(applicants?|candidates?|people|individuals?|those|somebody|someone|others|profiles?) (whose|who|with|that|we|more)
        (they've|we've|i've|have|has|they|we|i|just) (already |just |now )?(offered|given|gave|awarded) (it|the \\w+|this|that) ~5 to (somebody|someone|another|a |an |the other|him|her|them|one of)
        (offer|award|give|offering|awarding|giving|offered|awarded|given) (the |it |this |that )~9 to (another|someone|somebody|a different|one of|the other|an internal|an external)
        (go|going|decided to go|gone|went) (in )?(another|a different|a new) direction
        (score|scores|result|results|mark|marks) ~7 (below|under|short of|too low|not (high|strong) enough)
        (below|under|short of) (the|our) (level|threshold|standard|pass mark|cut off|cut|minimum|benchmark)
        (don't|do not) (think|feel|believe) (that )?(it|this|you|the|we|you're|it's) ~5 (right|fit|match|suitable|ready|work|best|suit)
        (we've|we have|i've|i have|panel|they've|they have|board) (now |already |since )?(appointed|gone with|gone for|picked|promoted|gone ahead with|chosen) (?!you|to|a date|your|the following|not|an? (date|time|venue))\\w+
        (feel|felt|think|believe|decided|realised|realized) (that )?(we|they|i) (need|needed|want|wanted|are after|require) (somebody|someone|a person|a candidate|people) (with|who|whose)
        (it's|it is|its|that's) (a )?no (from|this|for|i'm|i am)
        (thought|thinking) ~5 (and|but) ~6 (give|offer|offering|giving) ~4 to (someone|somebody|another)
        (no|not any) (suitable |current |open )?(vacancy|vacancies|opening|openings|position) (for you|that (suits?|matches|fits?)|at (the )?(moment|present))
        (will|have|has|had|may) not be(en)? (in a position|able) to (offer|progress|take|consider|proceed|move|shortlist|invite)
        (withdraw|withdrawing|withdrawn|cancel|cancelling|cancelled) (the|our|this|your|my|that) (\\w+ )?offer
        (other|stronger|better|more) (\\w+ )?(suited|qualified|experienced|aligned|matched|closely matched) (candidates?|applicants?|people|profiles?)
    """,
    "rejection softly": """
        (sorry|afraid|sad|sadly|regret|unfortunately|disappointing) ~5 (not|no|unable|unsuccessful|somebody|someone|another|other|declin*|rejected|regret)
        (unfortunately|sadly|regretfully|alas) ~9 (not|unable|unsuccessful|other|another|no longer|somebody|someone|declin*|cannot|can only|closed|filled|hold|only appoint)
        (had|have|received|so) many (strong|qualified|excellent|talented|great|good|impressive) (applicants|applications|candidates)
        (large|high|huge|overwhelming) (number|volume) of (\\w+ )?(applicants|applications|candidates|responses)
        (disappointing|bad|sad) news
        (regret|regrets|regretfully|regrettably) (to|that|we|i|it|your|you|our)
    """,
    "wish": """
        (wish|wishing) (you|you all) (all|the|every|much|well|continued|great|good|lots|nothing|a|success|luck)
        (best of luck|good luck|best wishes|all the best|every success|success) (in|with|for|on|to) ~3 (search|career|future|endeavors|endeavours|job|hunt|efforts|pursuits)
        (future|job|career|professional) (endeavors|endeavours|search|efforts|pursuits|success)
    """,
}
