"""What employers write: words that make a mail a rejection, an offer or neither, and what such mails tell besides."""

from core.understanding.lexicon import besides, hires, outcomes, refusals, tells

LISTS: dict[str, str] = tells.LISTS | {
    "on": "forward|ahead|further|on",
    "we": "we|i|they|the team|the panel|the committee|our team|the hiring manager|the board|our client|he|she",
    "nt": "not|won't|can't|cannot|don't|didn't|doesn't|isn't|aren't|wasn't|weren't|haven't|hasn't|couldn't|wouldn't|shan't",
    "not": "not|no longer|unable|n't|never",
    "be": "are|is|have been|has been|was|were|will be|won't be|be|been|being",
}

_OWN: dict[str, str] = {
    "keep on file": """
        (profile|application|details|resume|cv|name) (\\w+ )?(remain|remains|stay|stays|kept|is kept) (active|on file|live|visible|in our|in the|with us)
        (bookmark*|saved|flagged|tagged|starred|earmarked|noted) (your|you) (\\w+ )?(for|in|work|profile|details|portfolio|application|name|as)
        (keep|keeping|kept|hold|retain|leave|have) (your|you) (\\w+ ){0,3}(active|live|current|open|warm|on the books|on our books|on (a|our|the) (list|panel|books|radar))
        (details|application|name|cv|resume|résumé|profile|information) ~4 (kept|held|retained|stored|placed|put|remain|remains|stay|stays) ~2 (on|in|for|with) (?!mind that)
        (konserv*|conserv*|behalten|speichern|bewahren|guardaremos|mantendremos|bewaren) ~4 (cv|dossier|candidature|unterlagen|bewerbung*|currículum|gegevens|lebenslauf)
        (have|had|bear|bearing) you in mind
        (keep|hold|hang|have|kept|hang on) (on )?(to )?your (\\w+ )?(number|contact|contacts|email|portfolio|card|documents|papers)
        (placed|put|added|kept|remain|are|be|going|stay) ~4 (on|to|in) (a|an|our|the) (\\w+ )?(reserve|waiting|wait|stand ?by|bank|talent|applicant|candidate) ?(list|pool|bank)?
        (keep|kept|keeping|hold|holding|retain|retaining|retained|store|save|have|held|maintain) (on to |onto )?(your|you|their|his|her) (\\w+ ){0,3}(on file|in our|in mind|on record|active|details|application|info|information|resume|résumé|cv|profile|data)
        (keep|kept|keeping|retain|hold|remain|stay|held|retained) (?!an eye|in touch|checking|up|posted|looking|watching)~6 (on file|in our (talent|system|database|files|records|pool|candidate)|on record|in mind|talent pool|active in|candidate database|for future (opportunities|openings|roles|consideration|projects|vacancies))
        (on file) (for|and|with|in|should|so|until)
        (have|keep) your (information|details|resume|cv|application|profile) on file
        (mind if we (kept|keep)|kept your cv|keep your cv|keep your details|keep your résumé|keep your resume|keep your information|keep your profile)
        (add|added|adding|place|placed|put) (you|your (\\w+ )?(profile|details|resume|cv|application)) (to|in|into|on) (our|the) (\\w+ )?(talent|candidate|pool|database|file|community|network)
        (kept|keep) (you )?in mind (for|when|should|if)
        (remain|remains|stay|kept|placed) on (the|our|an|this) (\\w+ )?(eligibility|candidate|merit) list
    """,
    "will contact": """
        (reach out|get in touch|be in touch|contact you|let you know) (should|if|when) (a|an|the|something|another|we|anything)
        (will|i'll|we'll|be sure to|make sure to|love to|going to) (\\w+ )?(ping|shout|holler|buzz|drop you|give you a|write to you|be writing to you|email you|call you|ring you|tell you first|think of you|look you up|reconnect|get back in touch|circle back)
        (and|to|will|i'll|we'll) (call|ring|phone|telephone|email|text) you (monday|tuesday|wednesday|thursday|friday|next|soon|tomorrow|this|with|when|if|about|later|first)
        (may|might|could|will|would like to) contact you (about|if|for|when|regarding|with|should)
        (got|have|i've|we've) (a couple|a few|some|several|other|another|one) ~5 (roles?|briefs?|jobs?|things?|vacanc*|positions?|clients?|bits) ~6 (send|share|run|call|show|fancy|interested|chat|discuss|landing|might|could)
        (recruiters?|team|colleagues?|we) (may|might|will|could) (contact|reach out to|approach|get in touch with) you
        (second|next|another|new) ~4 (opens?|comes up|gets signed off|lands?|frees up) ~3 (you|your)
        (i'll|we'll|i will|we will|will|i'm going to) (\\w+ )?(call|ring|phone|text|message|email|write to|contact|ping) you
        (may|might|will|would) be (contacted|invited|considered for other|back in touch)
        (may|can|could|let|shall) (i|me|we|us) (call|ring|phone|write to|contact|get in touch|come back to)
        (come|coming) back to you (as soon|when|if|with|about|in)
        (get in touch|be in touch|let you know|come back to you|contact you|reach out) (as soon as(?! possible)|when|once|the moment|if)
        (we|i|our team|someone|a recruiter) (may|might|will|shall|would love to|hope to|would like to|plan to|'ll|would|can|would be happy to|definitely|certainly) ~5 (reach out|contact you|be in touch|get in touch|let you know|notify you|call you|ping you|reach back|give you a (ring|call|shout)|be contacting|reach you|keep you posted|come back to you|reconnect)
        (we'll|i'll|will|'ll|def|definitely|gladly) (\\w+ ){0,4}(reach out|contact you|be in touch|get in touch|let you know|notify you|call you|ping you|give you a (ring|call|shout)|keep you posted|reconnect)
        (would|'d) (love|like|be happy|be glad) to (reach out|contact you|be in touch|get in touch|call you|connect with you|reconnect)
        (contact|notify|inform|alert|call|email) you (if|should|when|about|in the future|once|regarding) ~6 (role|position|opening|vacancy|opportunity|match|future|something|suitable|become|arise|comes)
        (contact you|let you know|come back to you|reach out to you) (if|when|should|in the future|as soon as(?! possible)|for the next|about future|with future|regarding future|once)
    """,
    "reapply": """
        come back (to us )?(after|when|once) you
        (come|came) back to us (next|in|when|once|after|again|then)
        (re-?apply|apply again|try again|try us again|have another go|reapply) (in|next|after|once|when|from|then|for)
        (continue to|do|please) (monitor|follow|watch|check|visit) (our|the|us)
        (encourage|invite|welcome|urge|advise|suggest|recommend|love|hope|hoping|like|want|free|please|do|remember) (you |for you |that you |you'll |you to |do |that you'll |to |you will ){0,3}(to )?(\\w+ )?(continue to |also |please |still |do )?(apply|re-?apply|applying|consider (us|other|applying|future|joining|a career|\\w+ for)|review|check|explore|visit|look|browse|keep an eye|monitor|investigate|search|submit|see you|pursue|try again|keep us|keep applying|watch|continue)
        (apply|re-?apply|applying|try) (again|for (other|future|another|any|more|one of our|new)|to (other|future|another|any|one of our|new)|next (year|september|time|round|season|spring|autumn|cycle))
        (keep an eye|keeping an eye|check back|checking back|check our|check out our|visit our|visit|browse our|explore our|review our|see our|monitor our|watch our|follow our|look at our|looking at our|check the|view our|view open) (out |often |on |regularly |back )?~3 (careers?|jobs?|website|site|page|openings|opportunities|vacancies|positions|roles|portal|board|future|with us|<url>)
        (welcome|free|invited|eligible|encouraged) to (apply|re-?apply|submit|try|check|keep|contact|consider)
        (apply|applying) (to|for) (future|other|any|new|additional|our other|one) (roles?|positions?|openings?|opportunities|vacancies|jobs)
        (hope|trust|wish) (that )?(you|you'll|you will|to) (\\w+ )?(consider|apply|continue|keep (?!in touch|in contact)|have continued|find|see|re-?apply|look|check|hear from you again|try) (us|again|other|applying|\\w+ for|for|to|in|our|future|a|an|another|checking)
        (consider|considering) (us|our company|\\w+|\\w+ \\w+) (again |for |in )(again|future|other|the future|when|for other|other career|career)
        (look forward to) (receiving|seeing|hearing from you again|your future|another|your next|considering you|your application)
        (join our|joining our|sign up for|register for|subscribe to) (\\w+ )?(talent|job alerts?|candidate community|alerts|community|mailing)
        (other|future|new|additional) (opportunities|openings|roles|positions|vacancies) (\\w+ ){0,4}(apply|posted|may be a|that match|that may|that might|may fit|suit)
        (reach out|get in touch|contact us|stay in touch) (\\w+ ){0,4}(in the future if|if you see|again if)
        (may|can|could|welcome to|eligible to|free to|able to|allowed to|please) (then |also |still )?(re-?apply|apply again|re-?audition|re-?sit|re-?take|re-?test|audition again|try again|resubmit)
        (check in|check back|drop in|drop by|stop by|pop in|pop back|come by|come back|write to me|call me|call us|ring me|ring us|ping me|message me|email me) (with|to|on)? ?(us |me )?(after|when|once|if|next|again|in|as soon as)
        (give|drop|send) (us|me) (a )?(ring|call|shout|line|bell|message|note|text) ?(after|when|once|if|next|again|in|then)?
        (may|can|welcome to|free to|need to|have to|able to) (compete|sit|test|book|enter|audition|submit|send|make) (again|another|a new|a fresh|a further)
        (respond|apply|reply) to (future|other|new|further) (advert*|announcement*|posting*|vacanc*|call*)
        (door|doors) ?('s|is|are|stays|remains)? (always |still )?open
        (talk|speak|meet|chat|work together) again (when|if|once|next|one day)
        next time you (see|spot|notice) (one|a|an|something)
        (encourage|encourages|invite|invites|urge) (you|all|unsuccessful) ~2 (respond|compete|enter|audition)
        you (apply|applied|reapply|reapplied|re-?apply|tried|try|auditioned|audition|submit|submitted|resubmit) again
        (hesitate to|free to|can|may|please|welcome to|do) (resubmit|re-?submit|submit again|send (us )?(more|new|another))
        (if|when|once|as soon as) you (get|got|have|reach|pass|finish|complete|qualify|gain|turn|see|meet|want) ~8 (write to|call|ring|email|message|ping|tell|contact|come back to|let) (me|us)
        (want|like|love|hope|urge|encourage) (you|to see you) ~2 (go for|apply|try|throw|put in|in the next|back)
        (keep|continue) (checking|watching|following|looking at|applying|visiting|monitoring|browsing) ~3 (website|site|careers?|page|openings|jobs|us|roles|positions)
        (choose|pick|select|apply for|look at|apply to) (a |an |any )?(different|another|other) (shift|site|location|role|position|job|store|branch|one|vacancy)
        (set up|sign up|register|subscribe) ~3 (job )?(alerts?|notifications?|newsletter|talent community|talent network)
        (follow|following|connect with|find|watch) (us|our) (on|page|careers|linkedin|channels?|company|social|instagram|website|jobs)
        (glad|happy|pleased|delighted|love|keen) to (see|hear from|consider|welcome|have) (you|him|her|them|an application) ~3 (for|again|in|from|next|at)
        (tell|let) (me|us|know) (know )?(and|so) (i'll|we'll|i will|we will|we can|i can) (hold|keep|save|find|put)
        (if) ~10 (would interest you|interests you|appeals|might suit you|suit you),? ~4 (tell|let|call|write|ring|say|message|ping|i'll|we'll)
        (see another (job|role|position)|if you see|when they come up|there will be other)
        (spring|summer|autumn|winter|next|q1|q2|q3|q4|following|coming) (round|intake|cycle|season|opening|cohort)
        (put off) (\\w+ )?apply
        (future vacancies|future openings|future applications)
    """,
    "no reapply": """
        (@nt) (be able to |be eligible to )?(re-?apply|apply again|re-?sit|re-?audition|reapply) (for|within|until|before|at all|to)
        (not|no longer) (be )?(eligible|able|permitted|allowed) to (re-?apply|apply again|reapply)
        (re-?apply|reapply|re-?application|apply again) ~4 (not permitted|not allowed|not possible)
    """,
    "no reply": """
        (please |kindly )(do not|don't) (respond|reply|answer)
        (do not|don't|please do not|cannot|can't|not|unable to|please don't|never) (\\w+ )?(reply|respond|replied|responded|respond directly|reply directly|be answered|accept replies|receive replies|monitor) (to (this|the)|directly|here|to this|as this|because)?
        (no-?reply|noreply|donotreply|do-?not-?reply|unmonitored|not monitored|isn't monitored|not actively monitored|unattended)
        (automated|automatic|auto-?generated|system-?generated|automatically generated) (message|email|e-?mail|notification|response|mail|reply)
        (replies|responses) (to this|are not|aren't|will not|won't|cannot|can't|sent to)
        (this is|was sent from) an? (\\w+ )?(automated|notification-only|outgoing|unmonitored|send-only)
        (sent automatically|generated automatically|automatically sent|mailbox is not|address is not monitored|inbox is not)
    """,
    "feedback": """
        (our|my|some|the|one|their) feedback(:| -| –| is| was| from)
        (because|since|as|but|mainly|partly|so|sadly|however|though|although) ~9 (need|needs|needed|require|requires|wanted|want|looking for|after|missing) (someone|somebody|a person|people|a candidate|fluent|more|stronger|native|deep|a (\\w+ ){0,2}(licence|license|degree|ticket|background|certificate))
        (needs|requires|need|require) (fluent|native|business fluent|c1|c2|b2|proven|prior)
        (felt|feel|thought|think|noted|noticed|saw|worried|worry) (that )?(you|your|his|her|he|she|their) ~4 (missing|lacked|lack|needed|need|leaned|leans|thin|short|limited|light|still|not yet|too|more|haven't|hadn't|less)
        (missing|lacking|short of|light on|thin on|weak on|weaker on) (the|a|an|in|on|some|any|real|hands on)? ?\\w+
        (hasn't|haven't|hadn't|has not|have not|had not) (yet )?(had|led|run|done|managed|worked|got) (much|many|enough|a|any|yet|the)
        (applicants|applicant|candidates|candidate|someone|somebody|people|others) (with|who have|who has|who had) (more|greater|longer|deeper|broader|direct|recent) (\\w+ )?(experience|knowledge|exposure|practice|depth|background) (of|in|with|at|on)
        (the|main|only|real|one|biggest|board's|panel's) (difference|hesitation|concern|reservation|sticking point|deciding factor|doubt|worry) (was|is|came|were)
        whose (?!(skills|experience|qualifications|background|profile|skill|credentials|overall|professional|work|current|specific|qualities)\\b)\\w+ (\\w+ ){0,2}(background|experience|knowledge|record) (is|was|were|are)
        (because|as|since) (she|he|they) (can|could|has|had|have|is|was|already|speaks|lives|knows|brings)
        (as|because|since) you (haven't|have not|don't|do not|lack|are not|aren't|only|have held|hold|live|have no|have less|have only)
        (came|comes|come|was|is) down to (the|a|one|her|his|their|experience|your)
        (requirement|condition|criteria|criterion|standard) (was not|is not|were not|has not|have not|@nt) (been )?(met|satisfied|passed)
        (more|stronger|longer) (\\w+ ){1,3}in (his|her|their) (background|cv|experience|history)
        (comments|remarks|scores|feedback|notes) (are|is) (attached|enclosed|below|as follows)
        (limited|little|no|insufficient|weak) (evidence|examples?|proof|detail)(?! (is )?(needed|required))
        (confined|limited|restricted) (ourselves|the shortlist|it|interviews) to (those|people|candidates|applicants)
        (said|felt|thought) (the|your) \\w+ (was|were) ~3 but
        (there (was|were) no|without any|missing any) (tests?|examples?|sources?|evidence|references?|figures)
        (fell|scored|came|was|were|is|are) (\\w+ ){0,3}(below|short of|under) (the|our|what)
        (looking for|need|needed|want|wanted|after) (someone|somebody|a person|people) (based|local|living|able|available|closer|nearer|in|on site)
        (looking for|hoping for|wanted|hoped for|needed) (better|cleaner|stronger|deeper|sharper|clearer|bolder|tighter|more \\w+)
        your (style|approach|voice|rate|availability|location|notice period|salary|visa|schedule|accent|tone|portfolio|sample|code|solution) ~2 (isn't|is not|doesn't|wasn't|didn't|don't|outside|above|too|not)
        (felt|thought|feel|think) (that )?you (were|are|might be|would be|may be) (a (little|bit|touch|shade) |slightly |too |rather |somewhat )(\\w+)
        (focus|focusing|concentrat*|limited|restricted|prioritis*|prioritiz*) (on|to) (candidates|applicants|people|those) (based|living|located|with|who)
        (someone|somebody) who (can|could|has|had|is|knows|speaks|lives|already)
        (what) (swung|tipped|decided|settled) it
        (already) (got|has|have|had) (his|her|their|the|a|an)
        (whose) (availability|location|schedule|visa|salary|language\\w*|licence|license) ~4 (better|closer|more|match*|fit*|suit*|align*)
        (ran|went) (\\w+ )?(minutes?|pages?) (over|long|too long)
        (did not|didn't|do not|don't) (quite )?(meet|have|hold|reach|possess|satisfy) ~6 \\(
        (did not|didn't|failed to|not) (reach|attain|achieve|pass|meet) (the )?(\\w+ )?(standard|score|mark|level|threshold) (in|on|for)
        (someone|somebody|a candidate|an applicant|a person) with (more|stronger|deeper|longer|broader) \\w+
        (nice|great|lovely|good|strong|excellent|beautiful) ~2 (timing|work|eye|touch|technique|sense|line) (on|in|for|of)
        (@nt) (yet )?(quite )?(deep|broad|strong|senior|experienced|clear|fast|far|technical|fluent|specific|much) enough
        (you|your \\w+) (was|were|are|is) (a (bit|little) |rather |just |simply )?too (slow|fast|junior|senior|quiet|broad|narrow|short|long|general|vague)
        (did not|didn't) (quite )?(attain|reach|meet|achieve|pass) (the|our)
        (no|little|not enough|limited) (\\w+ )?(experience|knowledge|exposure|background)(?! (is )?(needed|required|necessary))
        impressed with your (?!background|experience|profile|application|resume|cv|qualifications|skills|credentials|interest)\\w+
        (needed|needs|need|wanted|missed|lacked) (a |an |some )?(clearer|closer|firmer|wider|longer|sharper|stronger|better)
        (who|whose) (has|had|have|'s|already|has already) (already )?(got|shipped|built|done|run|led|worked|held|made|sold|taught|managed|played|driven)
        (who's|who'd) (already )?(got|shipped|built|done|run|led|worked|held|made|sold|taught|managed|played|driven)
        (was|were|is) (the |one of the |among the )(best|strongest|finest|most \\w+) ~3 (we|i|they)
        (but|however),? ~5 (we|they) (need|needed|require|were looking for|are looking for|was looking for) (\\w+ )?(\\w+)
        (score|scores|result|results|mark|marks) ~7 (below|under|short of|too low|not (high|strong) enough)
        (need|needed|wanted|want|looking for|after|require) (somebody|someone|a person|a candidate|people) (with|who has|who had|whose)
        (somebody|someone|a candidate|an applicant|a person|another (candidate|applicant)|people) (with (a |an )?(more |stronger |deeper |direct |prior |hands on |\\w+ )?(experience|knowledge|background|degree|licence|license|qualification|certification|cfa|cpa|acca|phd|mba)|who('s| has| have| had) (\\w+ )?(worked|led|managed|run|taught|done|built))
        (too|so) (soon|early|junior|senior|recent|little|short) (after|for|to|since|in|experience)
        (liked|loved) you(r \\w+)? but
        (you have|you've got|your) (lovely|great|excellent|wonderful|strong|good|brilliant|a (lovely|great|good|real)) (\\w+ )?(hands|eye|voice|touch|instincts?|manner|feel|ear|way)
        (held you back|let you down|the edge|fell short|came up short|room (to|for) (grow|growth|improve)|to improve|work on)
        (lacked|lacking|lacks|missing|was missing|gaps?|weaker|weakness|weaknesses|stronger (on|in|at)|less (experience|experienced|strong)|more depth|deeper) ~4 (a|an|the|in|on|of|experience|view|example|examples|with|evidence|knowledge|than)?
        (wanted|wanting|needed|need|needs|looking for|would have liked|hoped|hoping|expected|missed|like to see|liked to see|love to see) (to see |for |someone with |somebody with |a candidate with )?(a (bit |little )?)?(more|deeper|stronger|broader|greater|further|less|better)
        (you|your) (scored|score|scored highest|did well|performed|showed|demonstrated|impressed|came across|stood out|struggled|seemed|answered|presented|tended|spoke)
        (your|the) (\\w+ )?(model|presentation|portfolio|sample|answers?|ideas?|code|solution|case|case study|test|task|design|writing|lesson|system design|record|energy|enthusiasm|knowledge|communication|coding|demo|references?|assignment) (\\w+ )?(was|were|is|are|showed|lacked|could|stood|did|needed|had|struck|impressed)
        (were|was|been|very|so|most|really|particularly|especially) (struck|impressed|taken|moved) by (your(?! (background|experience|profile|application|resume|cv|qualifications|skills|credentials|interest|skill set|accomplishments|achievements))|how|the way|what you)
        (we|panel|team|everyone|committee|they) (all )?(really |particularly |especially |so |very much |much )?(liked|loved|enjoyed|admired) (your|how|the way|meeting you and your|it)
        (your|the) ~4 (the best|the strongest) (we|of|part|but|answers|presentation)
        (requires?|require|requiring|must|condition|conditions|prerequisite|requirement|mandatory|needs) (an?|for|be|have|active|to be|hold|is|was|that) ~8 (clearance|degree|license|licence|visa|certificate|certification|student|citizen|citizenship|registration|language|fluent|fluency|years|based|permit|which your|eligible|authori[sz]ation|university|enrolled|resident|qualification)
        (only|currently only|can only|at the moment only|able only to) (hire|hiring|consider|considering|employ|accept|recruit) ~5 (based|in|from|with|who|candidates|people|students|residents|citizens)
        (because) (you|your|of your|we need|we needed|the role needs|they had)
        (went|go|gone|going) (for|with) (somebody|someone|a candidate|another candidate|an applicant) (with|who has|who had|whose) (more|stronger|deeper|direct|prior|\\w+ years)
        (who has|who had) (already )?(led|managed|worked|built|run|spent|taught|done)
        (experience (in|with|of)) ~4 (was|were|is) (stronger|deeper|closer|limited|not enough|less)
        (my |our |some |one |the |here is some |here's some |a bit of |piece of |following )(feedback|advice|suggestion|tip)( is| was| for you|:| from the panel| from the team)
        (feedback) (from the (team|panel|interviewers|manager)) (was|is)
        (whose experience with|experience with) (\\w+ ){1,3}(was|is) stronger
        (next time) (i|we|try|bring|would|you (might|could|should|try|bring|may))
    """,
    "no feedback": """
        (unable|not able|cannot|can't|not possible|won't be able|will not be able|do not|don't) (to )?(\\w+ ){0,3}(give|provide|offer|share) (\\w+ ){0,4}feedback
        (request|ask for|asking for|would like|further|contact us for|individual) (\\w+ )?feedback
    """,
    "stage offer": """
        (withdraw|withdrawing|withdrawn|withdrew|rescind|rescinding|rescinded|revoke|revoking|revoked|retract|retracting|retracted) ~4 offer
        (offer) ~14 (withdrawn|rescinded|revoked|retracted)
    """,
    "stage final": """
        (final|last) (round|interview|interviews|stage|panel|rounds|candidates|two|three)
        (another|other|two|three|four) finalists?
        (final|last) (conversations?|meetings?|talks?|discussions?|chats?)
        (one of|down to|reached|among|between) (the )?(last |final )?(two|three)(?! (weeks|days|months|years|rounds))
        (scored|placed|ranked|came) (the )?(highest|second|joint|next)
        (second choice|runner-?up|full board|onsite|on-site|in the final|finalist|finalists|close call)
        (three|four|five|six|several|multiple|all the|all our) (rounds|stages|interviews)
    """,
    "stage assessment": """
        (for|your|the|a|after|at) (\\w+ )?(audition|trial|trial (shift|day|lesson|session|task)|work trial|skills test|aptitude test|fitness test|driving test)
        (playing|singing|dancing|performing|auditioning|cooking|baking) for (us|the panel)
        (swim|driving|typing|language|written|skills|fitness|aptitude|coding|technical|practical) (test|examination|exam)
        (test|task|exercise|brief|assignment|chapter|piece|problem|case|question) (we|that we|which we) (set|gave) you
        (your|the) (score|mark|result|time) (on|in) (the|your)
        (attend|attended|attending|came to|come to|been to) ~3 (assessment (day|centre|center|event)|selection (day|centre|center|event))
        (thanks|thank you) (again )?for (the|your) (\\w+ )?(test|task|case study|take ?home|assessment|challenge|assignment)
        (your|the) (\\w+ ){1,3}(assessment|aptitude test|test) (with|at|on|for|last|for the)
        (assessment|selection) (day|centre|center|event)
        (completing|completed|complete|doing|taking|submitting|submitted|did|took|finishing|results? of|scores? (on|in)) (the|our|your|an?) (\\w+ ){0,3}(assessment|test|case study|challenge|assignment|task|exercise|take-?home|quiz|exam|trial|project)
        (your|the) (\\w+ )?(case study|coding test|test results?|take-?home|assessment results?|assessment scores?|work sample)
    """,
    "stage phone_screen": """
        (for|enjoyed|after|during|on|following) (the|our|your|a) (\\w+ )?call (on|last|about|yesterday|this|with|today|the|earlier|regarding|in)
        (on|over|our|the|your|a|recent|initial) (\\w+ )?(phone|telephone)( (screen|interview|call|conversation|chat))?
        (screening|introductory|intro) calls
        (screening call|introductory call|phone screen|phone interview)
        (initial) (call|chat|conversation|screening(?! of))
    """,
    "stage interview": """
        (the|interview|selection|hiring) panel (\\w+ )?(wanted|felt|scored|agreed|chose|was|were|enjoyed|liked|thought|met|heard)
        (time|chance|opportunity|pleasure|good|great|lovely|nice|patience) (to|of) (speak|speaking|talk|talking|chat|chatting|meet|meeting|interview|interviewing)( with| to)?
        (for|enjoyed|after|following|from) (\\w+ )?(meeting|speaking|talking|chatting|interviewing|sitting down)( with| to| us)?
        (coming|swinging|popping|stopping|dropping|calling|came|swung|popped|stopped|dropped) (in|by|over|round|along|down)
        (liked|loved|enjoyed) (chatting|talking|meeting|speaking|our (chat|talk|call|meeting))
        (time|effort|energy) (you've|you have|you) (\\w+ )?(put|invested|spent|given) (in|into|with) (the|our|us) ?(process|interviews?|team|rounds)?
        (loved|liked|enjoyed|admired) (you|your (?!interest|application|cv|resume|background|profile)\\w+)
        (system design|technical|design|culture|behavioural|behavioral|loop|coding|hr|management|second|first|third) (round|interview|loop)
        (your|the) presentation (ran|was|went|showed)
        (you|you'd|you had|you've) (nailed|aced|smashed|crushed|sailed through) (it|the)
        (your|the) (site visit|second interview|2nd interview|third interview)
        (you) (presented|interviewed) (superbly|well|strongly|beautifully|very)
        (our|the|those) (two|three|first|second|long|good|recent) (chats?|conversations?|talks?|meetings?|interviews?)
        (for|thanks for) (coming|visiting|travelling|traveling) (out |over |down |up |all the way )?(to|twice|again|and)
        (your|the) (video|recorded) interview
        (you|which you|that you) (recently |had )?(interviewed|met|came in|tried out|auditioned) (for|with|on)
        (having|had|have|see|seeing) you (in (the|our)|here|over|round|with us|at (the|our))
        (they|team|client|panel|everyone|we) (all |really )?(liked|loved|enjoyed) (you|meeting you|your (answers|interview))
        (feedback|word|news|heard) (back )?from (the client|them|the panel|the interview)
        your (answers|performance|presentation|trial|audition|demonstration|sample lesson|trial (shift|day|lesson))
        (interviewing|interviewed|interview|interviews) (with|you|process|on|at|last|this|yesterday|and)
        (your|the|our|an|recent|video|enjoyed your|attending the|for the) (\\w+ )?(interview|interviews)
        (speak|spoke|speaking|talk|talking|talked|chat|chatting|meet|meeting|met|sit down|sat down|visit) (to|with) (us|you|our|the|me|everyone)
        (coming|came|come) (in|to our|to the office|by|over)
        (getting|got|get) to know you
        (great|pleasure|lovely|nice|good|enjoyed|enjoyable) (to )?(meet|talk|speak|chat|meeting|speaking|talking|chatting)
        our (recent )?(conversation|conversations|meeting|discussion|discussions|chat|interview|talk)
    """,
    "not reached": """
        (@nt) be (asking|inviting|calling|bringing|having) you ~6 (in|interview*|meet|visit)
        (not|unable|no longer|never|n't|instead|rather than) ~5 (gaining|securing|obtaining|getting|receive|receiving|granted|proceed*|progress*|reach*|invit*|onto|through to) ~6 (interview*|assessment*|onsite|on site|final*|panel|stage)
        (not|unable|no longer|never|won't|aren't|can't|haven't|instead) ~4 (invit*|select*|shortlist*|offer*|progress*|advanc*|going|go|mov*|tak*|proceed*) ~8 (interview|interviews|assessment|assessments|centre|center|phone|call|final|round)
    """,
}

_PARTS = (refusals.PHRASES, outcomes.PHRASES, hires.PHRASES, besides.PHRASES, tells.PHRASES, _OWN)

PHRASES: dict[str, str] = {
    mark: "".join(part.get(mark, "") for part in _PARTS)
    for mark in dict.fromkeys(mark for part in _PARTS for mark in part)
}
