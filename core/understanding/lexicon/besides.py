"""What makes a mail neither an offer nor a no: a step to come, another matter, a promise of something smaller."""

PHRASES: dict[str, str] = {
    "neither": """
        (slot|time|times|date|day|dates|slots) (you|that you|which you) (suggested|proposed|offered|gave|picked|chose)
        (would|could|can|shall|how about|does) (you )?(do |we do |we say |make )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|another (day|time|slot)) ~8 (instead|work|suit|ok|okay|possible|for you)
        (can't|cannot|couldn't|can not|unable to|won't be able to|not able to) (make|attend|do|join|get to) (it|the (slot|time|call|meeting|interview|date|day)|your|our|monday|tuesday|wednesday|thursday|friday|tomorrow|today)
        (need|have|had|like|want|going) to (move|reschedule|postpone|push back|rearrange|shift|cancel) (your|our|the|my|this) (\\w+ ){0,2}(interview|call|meeting|chat|appointment|slot|panel|visit)
        (finalising|finalizing|making|weighing|still making|discussing) (our|the|a) (\\w+ )?(decision|choice|shortlist)
        (what|which) (are|is|would be) your (salary|pay|rate|notice|availability)
        (running|are|bit|little|slightly|currently) (a bit |a little )?(behind|delayed|backed up)( (on|with))?
        (only) (shortlisted|successful|selected|short listed) (candidates|applicants) (will|are|would|can)
        (haven't|have not|not) forgotten (about )?(you|your)
        (if|should) you (do not|don't|have not|haven't|are not) (\\w+ )?(hear|heard|contacted|receive|received) ~12 (assume|consider|unsuccessful|not been|please)
        (you'll|you will|will) (hear|get an answer|get a decision|receive) ~3 (from us |back )?(either way|within|by|in the next|whatever)
        (hope|aim|expect|plan|try|intend) to (get back|come back|reply|respond|be in touch|have (an|a) (answer|decision|update)|let (you|everyone) know)
        (received|receipt of|reviewing|review) (your|the) (application|resume|cv|submission|interest)
        (please|kindly) (upload|submit|provide|attach|complete|send (us|me)) (your|the|a|it|them|these|those|missing|any)
        (is|was) (still )?(incomplete|missing|not complete)
        (taking|takes|take) (a little |a bit |slightly |somewhat )?longer than
        (purchase order|po number|accounts payable|remittance|resend|refund|support (ticket|request)|your (ticket|booking|reservation|appointment|parcel|delivery))
        (application|email|resume|submission|message) (has been|was|is being|is now being|is) (received|submitted|under review|reviewed|being reviewed|now being)
        (thanks|thank you) for (applying|your application) ~6 (we|our team|someone|a member) (will|'ll) (review|be in touch|get back|look)
        (will|we'll|shall) (be reviewed|review your|be reviewing|be in touch (within|shortly|soon|if|with|once|upon)|get back to you|contact you (within|should|shortly|soon)|reach out to you upon|reach out (soon|shortly))
        (invite|inviting|invitation|schedule|scheduling|arrange|book) (you )?(to |for )?(an?|the|your|our|a short|a quick|a time|time)? ?(\\w+ )?(interview|call|chat|phone screen|screening|assessment|meeting|test|time|slot|video interview|conversation)
        (like|love|want) to (speak|chat|talk|schedule|invite|set up|learn more|connect|interview|meet)
        (next stage|next step|next steps|next round|online test|complete the|coding challenge|assessment link|take-home)
        (passed|cleared|completed|made it through|through to|invited to|advance you|advancing you|moving you|move you) (the|to|on|past|our) (\\w+ ){0,3}(screen|round|stage|interview|test|assessment|final|next)
        (have|love to have|like to have|having) you (in|come in|back|over|by|visit) (for|to|on|next|this)
        (come|coming|pop) (in|by|over|back) (for|to meet|next|on)
        (accepting|accepted|signing) our offer
        (move|reschedule|rescheduling|postpone|moving) (our|the|your) (\\w+ )?(interview|meeting|call|chat)
        (still|are still|currently) (interviewing|reviewing|considering|deciding|in the process)
        (came across|saw|found|noticed|reviewed) your (profile|resume|cv|linkedin|background)
        (great|exciting|immediate|new|perfect|urgent|amazing) (opportunity|opening|requirement|role) (with|for|as|at)
        (our client|client is looking|w2|c2c|corp to corp|unsubscribe|job alert|new jobs|jobs for you|apply now|view job|similar jobs)
        (would you be|are you|if you are|let me know if you are) (open|interested|available|comfortable)
        (verification code|verify your|reset your|log in to|password|confirm your email|one-time|delivered|your order|your package|invoice|payment|subscription|discount|special offer|promo|sale|use code|coupon)
        (finish|complete|incomplete|continue) your (application|profile)
        (started|begun) an application
        (reference|recommendation) for|named you as a reference
        (sellers|buyers|landlord|your offer on|your bid|card payment|registration for)
        (thank you for signing|thanks for signing|your laptop|onboarding|orientation)
        (advised|advise you|remind you|reminder) that (the|your) (application|deadline)
        (hear back|decision) (by|within|next week|soon|in the coming)
        (expect to|hope to|will) (decide|make a decision|have an update|let you know (by|next|within|soon))
        (still interested|remain very interested|look forward to hearing from you regarding)
    """,
    "other matter": """
        (return|refund|parcel|item|items|order|delivery|shipment|payment|purchase|package|booking) ~6 (accepted|declined|rejected|refused|cancelled|processed)
        (black friday|cyber monday|free trial|premium|save|shop now|limited time|your cart|checkout|flash sale|voucher|loyalty points) ~8 (offer|offers|sale|membership|today|now|deal|deals|subscription|off)
        (application|applications|apply|applied|applying|request|claim|appeal) (\\w+ ){0,5}(credit|card|loan|mortgage|account|overdraft|policy|tenancy|apartment|flat|permit|licence|license|passport|visa|membership|planning permission|planning|benefit|benefits|refund|parking|insurance|allotment|adoption|library)
        (loan|mortgage|credit card|overdraft|parking|parking permit|resident's permit|visa|planning|tenancy|flat|apartment|benefit|refund|insurance|library|allotment|licence|license|passport|warranty|travel) (\\w+ )?(application|request|claim|permission|appeal|costs|reservation)
        (timesheet|expenses?|expense claim|receipt|invoice|refund|reimbursement) ~8 (accepted|rejected|declined|refused|missing|returned|unsuccessful|paid)
        (tenancy|flat|apartment|room|hall|court|table|cottage|house) ~6 (gone to|booked|reserved|let to|taken by)
        (tender|bid|quote|quotation) (for|on) ~9 (unsuccessful|not successful|lost|declined|rejected|not accepted)
        (underwriters?|landlord|letting agent|council|planning committee|supplier|distributor|wholesaler) ~8 (declined|refused|rejected|decided|went|unable|cannot|gone)
        (abstract|poster) ~8 (accepted|declined|rejected|presentation)
        (nomination|nominated) ~6 award
        (places?|spaces?) (left |available )?(in|for) (year|reception|form|class|the nursery|nursery)
        (score|scored|mark|grade) ~6 (module|unit|paper) \\d
        (canteen|cafeteria|car park|parking|fridge|printer|kitchen|lift|elevator|gym|lobby|toilets?|building|office|shop|store|museum|pool|road|line) ~4 (closed|closing|out of order|not working|unavailable)
    """,
    "plainly work": """
        (role|roles|position|positions|vacancy|vacancies|interview|interviews|interviewed|interviewing|candidate|candidates|candidacy|hire|hired|hiring|recruit*|job|jobs|post of|internship|apprentice*|traineeship|cv|resume|résumé|shortlist*|audition|employment)
    """,
    "other offer": """
        (have|keep|add) you (in|to|on) (our|the) (\\w+ )?(talent|community|network|pool|list|database|circle)
        (offer|offering|offered) (you )?(a|an|some|the|any|more|further|our|your)? ?(\\w+ )?(slot|slots|interview|interviews|call|chat|meeting|feedback|discount|chance to|opportunity to (interview|meet|talk|speak)|visit|tour|trial|advice|apologies|condolences|help|support|refund|lift)
        (offer|offering) (you )?\\d+ ?(%|percent|off|days?)
        offer to (the|a|an|our) (successful|chosen|preferred|right|best|strongest|first) (\\w+ )?(candidate|applicant|person|one)
        (selected|chosen|invited|shortlisted|picked|progressed) (for|to) (the |an? |our |take part in |attend )?(\\w+ )?(next|second|final|further|interview|interviews|assessment|telephone|phone|video|first|stage|round|shortlist|test)
        (offer|offering|offered) (you )?(a|some|the following|these|two|three|several) times?
    """,
    "taken up": """
        (has|have) (\\w+ )?(accepted|received|been made|taken up) (our|an|the|my|your) (\\w+ )?offer
        (given|gave|named|listed|put) (your name|you) (as|for) (a |one of )?(\\w+ )?(referee|reference|referees|references)
        (letting|let|to|that|hear) (me |us |know |that |hear ){0,3}(you|you're|you've|you'll) (have |has |will |are )?(decided |chosen )?(won't|not|n't|decline|declined|declining) ~3 (accept*|tak* up|taking (it|the|our|this)|join*|our offer|the offer)
        (your|you) (decision|choice) (to|not to) (decline|withdraw|turn|accept another|stay|pass|take up|go)
        (you|you've|you have) (declined|turned down|withdrawn|withdrew|passed on)
    """,
    "fraud": """
        (bank|online banking|card) (login|log in|password|pin|credentials)
        (dear|hello) (beneficiary|lucky)
        (send|pay|transfer|deposit|remit) ~6 (fee|bitcoin|gift cards?|western union|moneygram|\\$\\d|usdt)
        (registration|processing|training|equipment|laptop|visa|security) (fee|deposit) (of|is|must|to be|before)
    """,
    "no offer": """
        (unable|not able|not possible|cannot|can't|couldn't|could not|won't|will not|regret|not in a position|sorry|not be|not) ~5 (offer|offering|extend|extending|make) ~3 (offer|place|position|role|post|job|interview|contract|you)
    """,
    "about work": """
        (appl*|candida*|interview*|role|roles|position*|job|jobs|vacanc*|opening*|recruit*|hire|hired|hiring|career*|cv|resume|
          résumé|offer*|employ*|post|promotion|internship*|apprentice*|traineeship|talent|shortlist*|placement|salary|
          contract as|essay|manuscript|submission|proposal|portfolio|audition|fellowship|scholarship|studentship|residency|
          volunteer*|freelanc*|programme|course|place|gig|brief|start date|team)
    """,
    "about business": """
        (renew*|invoice*|supplier*|maintenance|subscription*|quote|quotation|tender|purchase|order|refund|warranty|claim|
          policy|loan|mortgage|insurance|tenancy|rental|lease|warehouse stock|delivery|booking|membership|credit)
    """,
}
