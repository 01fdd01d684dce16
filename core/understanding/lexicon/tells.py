"""What a mail that says no tells besides: what is kept, who will be in touch, what went well or badly, how far it came."""

LISTS: dict[str, str] = {
    "papers": "cv|cvs|resume|resumes|résumé|details|application|applications|profile|information|data|papers|documents|dossier|particulars|"
    "record|candidature|submission|letter|form|name|book|portfolio|number",
    "stock": "application|applications|applying|interest|time|details|cv|resume|résumé|profile|candidacy|candidature|submission|"
    "background|skills|experience|qualifications|credentials|effort|efforts|patience|future|search|career|data|information|name|"
    "email|consent|privacy|rights|message|account|documents|materials|papers|expression|record|form|bid|journey|process|interview|"
    "place|number|inbox|understanding|support|involvement|participation|enthusiasm|result|results|score|scores|test|visit|"
    "conversation|discussion|contact|personal|professional|job|chosen|attention|questions|reply|response|response|contribution|"
    "interviews|commitment to the process|performance|hard|expectations|assessment|offer|start|contract|appointment|references",
}

PHRASES: dict[str, str] = {
    "keep on file": """
        (keep|keeping|kept|hold|holding|retain*|store|stored|storing|save|saved|preserv*|archiv*|filed|tucking|tuck*|popped|put|file) (on to |onto |all |hold of )?(your|you|the|these|received)? ?(\\w+ ){0,2}@papers (away|in|on|for|at hand|with|live|warm|active|securely|safe|as)
        @papers (\\w+ ){0,2}(sit|sits|stay|stays|remain|remains|goes|go|live|lives|kept|held|retained|stored|preserved|archived|filed|put|added) (\\w+ )?(in our|in my|in the|on file|on record|on our|onto our|onto the|with us|with the|live|on the books|at hand|as part of|for (possible|later|future|reference|eighteen|twelve|six|two|other|\\d))
        (are|is|be|been|being|will be) (kept|held|retained|stored|archived|preserved|filed) (live|for|with|as|securely|on|at|in) (?!confiden)
        (hold on|hang on|holding on|keep hold|hanging on) (to|of) (all |your )?(\\w+ )?@papers
        (your|the) (name|candidature|record|papers|folder) (goes|go|stays|stay|remains|remain|is preserved|will sit) (on|onto|in|with)
        (list|pool|folder|drawer|book|database|file) (of|for) (good|strong|reserve|future|spring|later|people|names|joiners)
        (you're|you are|your name is) (now )?on (it|our list|my list|the list|our books)
        (may|might|can|shall|could) (we|i) (keep|hold|retain|store|hang on to) (on to )?(your|you)
        (would|will|we|we'd|to) (store|retain|archive) your (\\w+ )?(documents|papers|data|details|information)
        (don't|never|do not) throw (\\w+ ){0,3}away
        (database|system) will remember you
        (asked|told) \\w+ to keep your
    """,
    "will contact": """
        (you'll|you will|you would|you'd|you shall) (then )?(hear|get (an |a )?(alert|email|mail|call|message|note|word)|be (contacted|rung|called|hearing))(?! (by|within|either|no later))
        (expect|don't be surprised|watch your phone|wait for) (a |an |if i |if we |to )?(message|call|mail|email|word|hear|ring|at|phone)
        (you're|you are|you'd be|you will be|you'll be) (the |my |our )?first (person|one|name|call|i|we)
        (if|should|when|once|as soon as|in case|next time|whenever|were) ~14 (i'll|we'll|i will|we will|we come|i come|i would|we would|we'd|i'd|i'm|we're) (\\w+ ){0,2}(ring|text|call|phone|write|message|email|contact|come|be calling|be in touch|be in contact|get|let you know|coming|revert)
        (i'll|i will|we'll|we will|we'd|i'd|we would|i would|i plan on|i plan to|let me|allow me to|hope to|love to|like to|want to|going to) (\\w+ )?(come knocking|circle back|revert|come back|coming back|coming straight back|approach you|call you again|talk to you again|get hold of you|be in contact|be back in touch|shoot them|send them|put other|get back to you|mention you|bring you back|look you up|tap you)
        (colleague|consultant|recruiter|someone|somebody|partner|team) (\\w+ ){0,3}(might|may|will|would|'ll|is going to) (\\w+ )?(call|give you|ring|reach|contact|phone|get|be in touch|drop)
        (happy|delighted|glad|pleased) to (let you know|inform you|tell you|notify you|alert you) (about|of|when|if) (any |all |the |our )?(future|new|other|next|upcoming|further)
        (reach out|come back|revert|get back|turn) to (reserve|you|reserves|candidates) (\\w+ ){0,4}(when|in order|in the event|if|should|as)
        (revert|come back|get back|reach out|write) to you (first|in|when|if|should|as|before|once|straight)
        (more|other|further|similar|two|three|new) (roles|briefs|jobs|shifts|vacancies|positions|openings|posts) ~8 (i'll|we'll|i will|we will|and will|will) (send|shoot|put|share|pass|bring|let|show)
        (rung|called|contacted|phoned|texted|emailed) when
    """,
    "reapply": """
        (put|throw|putting|throwing|put yourself|putting yourself) (in for|forward again|forward for|your (hat|name) in)
        (another|further|fresh|new|second|different) (application|form|shot|bash|go|attempt|try|submission|try at it) (from you|from your|when|next|in|after|at|would|will|is|once|for|\\.|,)
        (send|sending|submit|submitting|fill out|filling out|fill in|complete|hand in) (us |me |in )?(your |the |another |a |an )?(\\w+ )?(form|book|application|cv|papers|portfolio)? ?again
        (see|spot|find|notice|fancy|come across) (something|another|a|an|anything|any) (\\w+ ){0,6}(apply|submit|go for it|send|put in|try|application|form)
        (don't|do not|not|never) (\\w+ ){0,3}(put you off|discourage you|deter you|stop you|be a stranger|hesitate to (compete|apply|try|send|submit|bid))
        (not|nothing) (\\w+ )?(barred|prevents you|stops you|excluded|precluded|debarred) (you )?from
        (other|more|current|upcoming|further|all|any|our) (vacancies|roles|openings|posts|positions|jobs|competitions) (\\w+ ){0,6}(can be found|are on|on our|could suit|you are encouraged|may suit|might suit|you may like|listed|advertised on|posted)
        (encourage|encouraged|urge|recommend|invite|welcome) (\\w+ ){0,2}(further|new|fresh|future|another|unsuccessful) (application|applications|applicants|candidates|attempts?)
        (welcome|free|glad|thrilled|pleased|happy|delighted) (if you |to see you |to have you |to see |for you to |to )?(\\w+ ){0,2}(put yourself|put in|considered us|consider us|looked at our|applied|apply|try again|tried|come back|compete|bid|sit|resit|send|knock|see your name)
        (hope|hopeful|trust|hoping) (that )?(you'll|you will|you'd|to see|you) (\\w+ )?(be back|apply|give us another|think of us|throw|see your name|your name|persist|compete|bid|put in|come back|look our way|return)
        (knock|try|call|look|come|swing) (on my door|on our door|us|by|back|in) (again |in a |in the |next |around )(\\w+)?
        (next|second|another|further|autumn|spring|summer|winter|fall|september|january|june|february) (campaign|intake|round|cohort|programme|program|camp|competition|recruitment|call|year's) (\\w+ ){0,3}(opens?|starts?|begins?|takes|runs|comes|is|in)
        (go|going) for (as many|it|other|another|different)(?= |\\.|,|!)
        (may|can|could|might|should) (\\w+ )?(sit|take|attempt) (the |it |this )?(exam|test|assessment)? ?again
        (apply|try|compete|bid) (for|to|in|at) (the |our |your |a |any |an )?(\\w+ )?(next|other|upcoming|another|permanent|senior|different|sister)
        (previous|unsuccessful|past) (applicants|candidates) (\\w+ ){0,3}(welcome|hired|encouraged|invited|may|can|do get)
        (look|looking|looked) kindly on
        (warmly|gladly) (received|welcomed|considered)
        (give it|take|have) another (bash|go|shot|try|crack|stab)
        (chance|another chance|second chance) in (the )?future
        no limit to how many
        (natural|strong|good|serious) (applicant|candidate|contender) (for|next|in) (the |a |an |our )?(\\w+ ){0,2}(post|role|next|round|time|year|senior|future)
        (have|take) a look at (what|our|other|the)
        try us (again|in|next|another|later)
    """,
    "no reply": """
        (nobody|no one|no-one|none of us|not) (\\w+ )?(monitors|reads|looks at|checks|looked at|checked|on the other end)
        (inbox|mailbox|address|account|sender|email|e-mail) (\\w+ ){0,6}(isn't|is not|not|never|only|alone|nowhere|cannot|can't|doesn't|does not) (\\w+ ){0,3}(looked at|read|sends?|monitored|checked|accept|processed|receive|take|answered|reach|goes|go|forwarded)?
        (mail|emails|email|messages|replies|responses|reply|answers|response|anything) (\\w+ ){0,8}(goes nowhere|go nowhere|bounce|discarded|deleted|undeliverable|not reach|not be read|unread|not forwarded|not processed|won't get|returned)
        (no|any) (reply|response|answer) (is |to it )?(needed|required|necessary|expected|will)
        (system|automatically|auto|computer|machine)[- ]?(generated|message|notice|notification)
        (outgoing|sends?|send-only|notifications?) (messages|mail|only|notifications|alone)
        (do not|don't|please don't|refrain from|unable to|cannot|can't|please do not) (\\w+ )?(reply|respond|replying|responding|use the reply|answer replies|answering|receive email|take replies|receive mail)
        (automated|automatic) (service|advice|mailing|system|sender|account)
        (sent|written|generated) by (a )?(robot|machine|system|computer)
        correspondence to this
    """,
    "feedback": """
        your (?!@stock)\\w+ (\\w+ ){0,2}(was|were|is|are|isn't|wasn't|weren't|aren't|ran|came|went|did|didn't|does|doesn't|did not|does not|needs?|needed|lacked|missed|ignored|passed|struck|sat|showed|stood|fell|named|read|felt|sounded|suffered|impressed)(?! (received|reviewed|assessed|considered|welcome|appreciated|important))
        (in|for|on|of|about|from|by) your (?!@stock)\\w+(?= and|,|\\.|;) ~12 (but|though|less|yet)
        you (lacked|lack|missed|rushed|undersold|oversold|skipped|struggled|interrupted|kept \\w+ing|lost|solved|answered|explained|described|came across|seemed|sounded|looked|told us|poured|turned up|arrived|spoke|talked|handled|managed|showed|gave (short|long|thin|good|strong|very|a)|scored|rambled|hesitated|impressed)(?! (into|on to|us know|for applying))
        you (didn't|did not|couldn't|could not|can't|don't|haven't|hadn't|weren't|were unable to|were not able to|never) (\\w+ )?(seem|show|mention|say|tell|explain|describe|name|give|hold|worked|work|had|have|read|answer|prepare|know|speak|drive|ask|address|cover|bring|quite|include)(?! (been|to apply|heard|received|any questions|hesitate|further))
        you (had|haven't got|need|needed|would need|still need|'d need) (the|a|an|to|too|too much|more|another|real|lovely|all the) ~8 (but|yet|not|before|though|rather than|for what)
        you (were|are|'re|came|seemed|looked|had been) (\\w+ ){0,2}(slow|late|quiet|nervous|vague|unsure|honest|handy|fast|clear|bored|harsh|strong on|weak|early|good with|thin|light|short|the only|new to|hesitant|unprepared|calm)
        (we|i|they|he|she|panel|interviewers?|assessors?|manager|partner|foreman|team|judges?|markers?|readers|head|mrs \\w+|mr \\w+|chef|partners?|referees?) (\\w+ ){0,2}(thought|felt|found|reckoned|noticed|commented|remarked|worried|marked|missed|noted|was unable|were unable|would have liked) (\\w+ ){0,3}(you(?! (for|to|well|all|know))|your (?!@stock)\\w+)
        (we'd|i'd|we would|i would|would) (suggest|advise|recommend) (working|you work|practising|practicing|more|looking at|that you|brushing|building|taking|getting)
        (where|what) (you )?(lost|let you down|held you back|counted against|cost you|was missing|went wrong|told against)
        (wasn't|isn't|not|n't) (\\w+ )?(at|to) the (level|standard)
        (above|below|outside|over|under|beyond) (our|the) (band|budget|range|grade|scale|threshold|limit|ceiling)
        (as|since|because) you('d|'re| would| are| have| don't| haven't|'ve) (\\w+ ){0,2}(have to|not|relocate|need|live|work|speak|hold|hold a|had|no)
        (numbers|figures|code|answers|slides|examples|drawings|sums) (\\w+ ){0,2}(right|good|clean|strong|fine) (\\w+ )?but
        (take-home|exercise|case|task|test|solution|essay|sample|presentation|pitch|portfolio) (had|has|was|were|ran|stopped|lacked|missed|showed|read) (no|too|rather|a|an|half|over|long|short|slightly|very|not)
        (other|successful|chosen) (person|candidate|one|applicant) (simply |just |already )?(had|has|speaks|knew|knows|brought|brings) (?!been|accepted|a better|more relevant)
        (firmer|clearer|better|stronger|closer|fuller) (example|examples|grasp|answer|evidence|case|picture|idea) of
    """,
    "stage assessment": """
        (online|reasoning|aptitude|psychometric|situational|judgement|judgment|in-tray|entrance|group|technical|data|design|coding|hackerrank|codility|video|numerical|verbal|cbt|role play|written|practical|sample) ~2 (test|tests|paper|exercise|exercises|scores?|answers|part|brief|submission|challenge|day|results?|questionnaire|interview recording|task|assessment|chapter)
        (task|test|exercise|brief|challenge|sample|solution|piece|chapter) (\\w+ ){0,3}(you|that you) (\\w+ )?(handed in|sent|submitted|edited|wrote|did|finished|completed|recorded|built|uploaded|returned)
        (record|recorded|recording) the video
        (results?|scores?) of (the|your) (cbt|test|exam|assessment|paper|exercise|screening test)
        (marked|scored|evaluated|marking|graded) (your|the) (\\w+ ){0,2}(test|exercise|paper|submission|task|answers|exam|script)
        your (\\w+ )?(test|exam|paper|answers|script|scores|submission|solution|exercise) (\\w+ ){0,3}(marked|evaluated|graded|come back|scored|been read|was read)
        (sat|took|taking|sitting) (the|our|your) (\\w+ )?(paper|exam|test|examination|assessment)
        (solution|answer|response) to the (\\w+ )?(exercise|challenge|problem|task|case)
        (put|spent|gave) (into|on) the (\\w+ )?(brief|task|exercise|challenge|assignment)
    """,
    "stage phone_screen": """
        (speak|spoke|speaking|chat|chatting|chatted|talk|talked|talking) (\\w+ ){0,3}(by|on|over) (the )?(telephone|phone|zoom|teams|video)
        (intro|introductory|first|initial|preliminary|recruiter|pre|pre-|exploratory|discovery|telephonic|short|quick) ?-?(call|chat|screen|screening(?! of)|phone|conversation|discussion|video call)(?! centre)
        (taking|took|take|returning|picking up) (my|our|the) call
        (picked up|answered) (when|the phone)
        (telephonic|telephone|phone) (\\w+ )?(discussion|conversation|interview|round|chat|screen)
        (talent partner|recruiter|sourcer|talent team|talent acquisition) (spoke|talked|chatted|screen|call|had a call)
        pre-?screen
    """,
    "stage interview": """
        (met|meet|meeting|interviewed|interviewing|saw|seen|see) (you|the team|us|me|all candidates|the panel|everyone|with the|with us|pat and me|\\w+ and me|my colleagues?)(?! (again|at some|one day))
        (you were|were|been|having been|having) interviewed
        interviewers (have|met|compared|felt|were|thought|commented|agreed|noted)
        (gave|give|given) (a|an|us a|us an) (\\w+ )?interview
        (discussion|conversation|talk|chat|session|meeting|day) (you had|we had|with (our|the|my) (developers|team|manager|director|head|staff|engineers|partners|owner|owners|board|colleagues))
        face[- ]to[- ]face
        (driving|travelling|traveling|coming|came|drove|travelled) (all the way )?(out |up |down |over |in )?(to|from) (the|our|see|meet)
    """,
    "stage final": """
        (third|fourth|fifth|3rd|4th) (time|visit|interview|meeting|round|conversation)
        (between|down to) (you|two|the two|a pair) (and|of|people|candidates|names|applicants)
        (coming|came|returning|returned|invited) back (\\w+ )?(to|and) (present|meet|presented|the)
        (superday|super day|closing round|final hurdle|last hurdle|last step|very end|last pair|last two|final two|final three|final four|last four|final pair|toss-?up)
        (within a whisker|photo finish|neck and neck|second place|came second|a close second|runner up|hair's breadth)
        (every|all|each) (stage|stages|round|rounds) (of|right|up)
        (was|were) the (last|final) (step|stage|round|hurdle)
        (among|one of) the (final|last) (two|three|four|five|few|handful)
        (ceo|chairman|chair|managing director|board|founder|trustees|partners) (round|interview|was the last|as the last)
    """,
    "stage offer": """
        (offer|contract|appointment letter|letter of appointment|offer letter|appointment) (\\w+ ){0,8}(can no longer stand|revoked|revoke|lapses|lapsed|cancelled|canceled|void|overruled|reversed|blocked|expired|withdrawn|falls|fallen|rescinded|null|retracted|no longer (valid|stands|open)|is off)
        (pull|pulling|take back|taking back|reverse|cancel|honour|honor|stand by|go through with|overrule) (the|our|your|that|this|an) (\\w+ )?(offer|contract|appointment)
        (job|post|role|position|place) (we|i|you) (\\w+ )?(offered|promised|accepted|were offered) (\\w+ ){0,3}(no longer|has gone|is gone|cannot|can't)
        (accepted|signed|promised you|start we had agreed|due to begin|due to start|agreed with you) ~12 (go back|can't start|cannot start|blocked|won't be happening|revoked|cancelled|not be able|take it back|withdrawn)
        (as|since|because) you (didn't|did not|haven't) (sign|accept|reply|confirm) (in time|by)
        (had our offer|our offer to you|offer in hand) ~14 (take it back|cut|can't|withdraw|back)
        (pre-?employment|background|medical|references|clearance|vetting|checks?) (\\w+ ){0,6}(refused|failed|not satisfactory|weren't satisfactory|did not clear|not clear|unsatisfactory|did not go through|void)
        (is|are|was|been|now|hereby) (hereby )?(rescinded|revoked|retracted)
        onboarding ~4 (stopped|halted|cancelled|off)
    """,
}
