"""How people give a reason for a no: what each reason is about, and the turns of phrase that make it a reason.

A word like "salary" is a reason only in a frame: because of the salary, the salary is too low. TOPICS holds the words,
FRAMES the turns, SAID what is a reason by itself.
"""

TOPICS: dict[str, str] = {
    "pay": "salary, salaries, pay, package, compensation, comp, remuneration, money, wages?, day rate, hourly rate, rate, benefits, "
    "benefits package, bonus, pension, pay package, salary on offer, finances, figures, numbers, financial side, pay scale, pay band",
    "location": "commute, commuting, location, distance, journey, relocation, relocating, drive, moving house, moving home, move to "
    "\\w+, city, travel time, train journey, trip to the office, moving abroad, office location, house move, daily journey",
    "remote": "remote work, remote working, home working, homeworking, working from home, work from home, remote, fully remote, hybrid, "
    "hybrid working, office days, days in the office, office attendance, office presence, return to (the )?office, on site "
    "requirement, in office requirement, office based role, office policy, remote policy, flexible location, on site days, office time, "
    "being on site, being in the office, (two|three|four|five) days a week (on site|in the office|at the office|in)",
    "hours": "hours, working hours, evenings, nights, evening hours, late hours, late shifts?, night shifts?, shifts?, shift pattern, "
    "shift work, weekends, weekend work, weekend shifts, on call, on call rota, rota, overtime, schedule, part time, full time, part time "
    "hours, full time hours, working pattern, early starts?, late finishes, four day week, working week, work life balance, workload, "
    "evening work, night work, unsocial hours, long days, timetable, flexible hours, flexibility, working days, early mornings",
    "travel": "travel, travelling, traveling, travel requirements?, business travel, overseas travel, international travel, amount of "
    "travel, business trips, trips, time on the road, time away, nights away, being away, foreign travel, travel schedule, site visits",
    "contract_type": "fixed term, fixed term contract, temporary contract, contract length, temporary, contract role, contract work, "
    "contract, contracting, freelance, freelance basis, permanent, permanent role, permanent job, permanent position, permanent post, "
    "permanent contract, something permanent, self employed basis, zero hours contract, maternity cover, short contract, agency contract, "
    "casual contract, contract type, six month contract, twelve month contract, one year contract, salaried role, employment status, "
    "contract basis, fixed term nature, terms of employment, temporary nature, permanence, seasonal work, seasonal contract",
    "start_date": "start date, starting date, notice period, timing, time ?line, timescale, start in \\w+, starting in \\w+, starting so soon, "
    "starting earlier, availability, beginning in \\w+, proposed start, start so soon, joining date, start time ?line, date",
    "duties": "duties, responsibilities, tasks, day to day, day to day work, day to day tasks, scope, scope of the (role|job|position), content of "
    "the (role|job), job content, nature of the work, work itself, mix of work, balance of work, admin, administration, paperwork, "
    "client work, cold calling, line management, people management, hands on work, hands on coding, coding, teaching load, on call "
    "duties, sales element, travel planning, job description, remit of the role, type of work, kind of work, fieldwork, lab work, "
    "trial work, patient contact, patient care, reporting, design work, research time, sales targets, clinical work, casework",
    "career_direction": "career goals?, career plans?, career path, career direction, career, long term goals?, long term plans?, goals, ambitions, "
    "direction, professional goals, different direction, field, different field, different area, specialism, speciali[sz]ation, different "
    "path, different sector, different industry, management track, technical track, career change, professional focus, next step, "
    "research career, management role, leadership role, technical role, specialist role, creative work, management, progression, growth, "
    "career growth, career development, room to grow, promotion prospects, professional growth, advancement",
    "culture": "culture, company culture, work culture, working culture, values, ethos, atmosphere, environment, work environment, working "
    "environment, working style, work style, way of working, ways of working, pace, slow pace, fast pace, office atmosphere, size of the company, bureaucracy, hierarchy, mission, ethics, politics, corporate culture, large organi[sz]ation",
    "manager_fit": "manager, line manager, boss, supervisor, director, management style, leadership style, reporting line, team lead, "
    "department head, head of department, hiring manager, founder, ceo, chemistry, leadership, owner, chef",
    "stability": "stability, security, job security, risk, risks, uncertainty, funding, funding situation, runway, financial position, "
    "financial stability, start ?up life, start ?up, early stage company, stable job, stable employer, stable company, secure job, long term "
    "security, something stable, something more stable, something secure, future of the company, restructuring, layoffs, early stage",
    "work_authorisation": "visa, visa situation, visa status, work visa, work permit, permit, sponsorship, visa sponsorship, work authori[sz]ation, "
    "right to work, immigration status, immigration, green card, residence permit, residency, work rights, working rights, visa rules, "
    "visa process, clearance, security clearance, permission to work",
    "study": "degree, master's, masters, master's degree, phd, doctorate, studies, study, studying, course, mba, university, college, law school, medical "
    "school, graduate school, grad school, school, training course, exams?, qualification, thesis, dissertation, diploma, apprenticeship, "
    "education, full time study, further study, bootcamp, degree course, nursing course, teacher training, residency training",
    "family": "family, family reasons, family commitments, family situation, family circumstances, family life, family needs, children, kids, "
    "child ?care, school run, baby, new baby, newborn, parents, elderly parents, parent, mother, father, mum, mom, dad, partner, partner's "
    "job, wife, wife's job, husband, husband's job, spouse, daughter, son, caring responsibilities, caring duties, parental leave, grandchildren, "
    "brother, sister, father in law, mother in law, family matter, family matters, family priorities, family obligations, twins, home life",
    "health": "health, my health, health reasons, medical reasons, illness, condition, surgery, operation, treatment, doctor's advice, medical advice, "
    "recovery, back injury, injury, burnout, stress, mental health, health issue, health issues, health problem, health problems, health concerns, pregnancy, diagnosis",
    "personal": "personal reasons, personal circumstances, personal, private reasons, personal situation, circumstances at home, "
    "change in circumstances, change in my circumstances, personal matters?, private matters?, personal commitments, personal grounds, personal life, my personal circumstances, changed circumstances, my circumstances, private circumstances",
}

# turns of phrase before a topic that make it the reason, and behind it
LEADING = r"""
    \b(?:because(?: of)?|due to|owing to|down to|on account of|on (?:the )?grounds of|for reasons of|given|reasons? (?:is|was|are|were|being|for this is)
      |it's|it was|it is|was|is about|all about|to do with|mainly|purely|simply|largely|primarily|based on|(?:it )?(?:came|comes) to|considering|concern(?:s|ed)?(?: about)?
      |worried about|(?:issue|problem|sticking point|obstacle|factor|priority)(?: is| was| with| for me is| for me was|: )?|turned on|hinged on|on|for)
      (?:\s(?:my|the|your|its|our|a|an|this|that|such|purely|mainly|simply|largely|really|just|only|all|about|of|proposed|required|daily|long|late|current|offered|new|some
      |young|small|growing|elderly|ageing|aging))*+\s$
    |\b(?:too|so|not|isn't|wasn't) (?:much|many|long|far|little|few|late|early|low|heavy|high|short|often|demanding|small|hard|risky|tight|inflexible|close|soon|enough) (?:\w+ )?(?:of )?(?:a |the |my )?$
    |\b(?:less|lack of|no|without|little|insufficient|more|better|fewer|greater|higher|longer|shorter|steadier|closer|limited|regular|predictable|different|another|other) (?:of (?:a |an |the )?)?(?:\w+ )?$
    |\b(?:need|needs|needed|want|wanted|wanting|prefer|preferred|like|looking for|look for|seeking|after|require|hoping for|hoped for|wish for|matters most is|would have to|have to|prioriti[sz](?:e|ing)|put|putting|put my
      |choose|chosen|chose|pursu(?:e|ing)|focus(?:ing)?(?: more)? on|concentrat(?:e|ing) on|go(?:ing)? into|start(?:ing)?|return(?:ing)? to|finish(?:ing)?|complet(?:e|ing)|begin(?:ning)?|back to|time (?:for|with)|car(?:e|ing) for
      |look(?:ing)? after|be near|near|nearer|closer|support(?:ing)?|committed to|settled on|working towards?|work towards?|take|taking|want to take) (?:to )?(?:[\w'-]+ ){0,4}$
    |\b(?:can't|cannot|couldn't|won't|wouldn't|unable to|not able to|not (?:going to|in a position to|willing to|prepared to|keen to)|(?:don't|do not|didn't) want(?: to)?|difficult to|hard to|impossible to|rather not|not keen on|could not
      |struggle (?:with|to)|wary of|nervous about|uneasy about|put off by|way to|fit|match|suit|make|made) (?:[\w'-]+ ){0,4}$
    |\b(?:as|since|that|and|but) (?:my|our|the|your) $
"""
TRAILING = r"""
    (?:\s(?!and|but|which|so)[\w'-]+){0,5}?\s(?:doesn't|don't|didn't|does not|do not|did not|isn't|is not|aren't|are not|wasn't|was not|weren't|won't|will not|wouldn't|would not|can't|cannot|couldn't|could not|not|too|below|lower|low|short|less|beyond|falls|outside|rules?|ruled
      |makes? (?:it|this)|made (?:it|this)|more than|further|longer|would mean|means|prevents?|fell short|comes? first|came first|has to come first|first|needs? (?:me|to)|requires?|clash(?:es|ed)?|conflicts?|unworkable|impossible|difficult|hard|harder|tricky|tough|awkward|a problem|a stretch
      |a concern|an issue|the (?:issue|problem|reason|sticking point|deal ?breaker|obstacle|main|deciding|only)|decided|decides|got in the way|get in the way|stands? in the way|take priority|takes priority|taking priority|matters? more|different from|points? away|leads? (?:me )?elsewhere|calls? for)\b
    |\s(?:reasons?|grounds|concerns|considerations|issues|commitments?|requirements?|is (?:short|moving|changing|important|paramount|everything|ill|needed|not)|was (?:not|too)|involved|offered|on offer)\b
    |\s(?:that|which) (?:comes?|goes?|go|come) with
"""
# a topic named only to set it aside, or to praise it
SET_ASIDE_BEFORE = r"""
    \b(?:nothing to do with|not about|wasn't about|isn't about|not because of|rather than|regardless of|apart from|despite|in spite of|irrespective of|it's not|it isn't|it wasn't|not a question of|no issue with|no problem with|happy with|nothing against|never about
      |enjoyed|loved|liked|admired?|impressed (?:by|with)|respect|appreciate|love|praise|hear(?:ing|d)? about|learn(?:ing|ed|t)? (?:more )?about|know(?:ing)? about|best wishes to|time with) (?:the |your |my |any |(?:[\w'-]+ ){0,3})$
"""
SET_ASIDE_BEHIND = r"""
    (?:\s\w+)?\s(?:was|is|were|are|seemed|looked) (?:\w+ )?(?:fine|good|great|generous|fair|ok|okay|excellent|attractive|more than (?:fair|generous)|right|perfect|competitive|lovely|no problem|brilliant|wonderful|strong|appealing)\b
    |\s(?:was|is|were|are)(?:n't| not| never) (?:the |an? )?(?:issue|problem|reason|factor)\b
"""

SAID: dict[str, str] = {
    "other_offer": """
        (accept(ed|ing)?|taken|taking|took|chosen|choosing|chose|signed|signing|go|going|gone|went|pursue|pursuing|picked|join|joining|joined|
        got|start|starting|landed|secured|found|received|have|had|decided on|opted|preferred) (up |with |for |on |to |accept |take |go |join |pursue )*(an?|the|one|my|some)? ?(\\w+ )?(other|another|
        different|competing|second|rival|elsewhere|something else) ?(offer|job|role|opportunity|position|post|company|employer|firm|one|place|school|hospital|team|organi[sz]ation)?
        (another|a different|different|a second|competing|rival) (\\w+ )?(offer|job|role|opportunity|position|post|company|employer|firm|organi[sz]ation|school|hospital|practice|agency|studio)
        (accept(ed|ing)?|taken|taking|took|signed|signing|got|landed|secured) (up )?(an?|one of the) (\\w+ ){0,3}(offer|job|role|opportunity|position|post|place|contract|residency|fellowship|placement|internship)
        (accepted|signed|taken|gone|go|going|went|committed|commit|committing) (to |with |for )?(something|somewhere|someplace) (else|nearer|closer)
        (one|with one|with some|for one) of your competitors
        (with|for|to|joining|join|by) (a|an|another|one of your|your) (\\w+ )?(competitors?|rivals?)
        (offer|role|job|position|post) (from|with|at) (another|a different|elsewhere|a competitor|one of|a larger|a smaller|an? other)
        (joining|join|joined|moving to|going to|off to|heading to|gone with|signed with|go with|going with) (a|an|another|one of your) (\\w+ ){0,3}(company|firm|competitor|employer|team|organi[sz]ation|start ?up|agency|studio|practice|school|hospital|charity|bank|rival)
        (had|have|received|got|weighing|choose between|between) (\\w+ ){0,2}(two|three|several|multiple|competing|other) offers
        (offer|one) i (couldn't|could not) (refuse|turn down|pass)
        (going|gone|go|working|signed|starting|committed) elsewhere
        (job|role|post|position|place|offer) elsewhere
        (promised|given|committed|said yes to) (\\w+ )?(someone|somebody|another|elsewhere)
    """,
    "counter_offer": """
        counter ?-?offer(ed|s)?
        (current|present|existing|my|own) (employer|company|firm|boss|manager|team|organi[sz]ation|place|school|hospital|director|practice|workplace|chief|head) (\\w+ ){0,3}(given|gave|offered|matched|improved|raised|promoted|come back|came back|made|increased|countered|asked me to stay|persuaded|convinced|put together|found|created|agreed|gives|offering|has new|sweetened|stepped up|wants me to stay|upped|doubled|responded|bettered)
        (promoted|promotion|a raise|pay rise|new remit|wider remit|bigger role|larger role|new role|new title|better terms|improved terms|improved offer|expanded role|new responsibilities|new position|step up|seniority) (\\w+ ){0,2}(where i am|in my (current|present)|at my (current|present)|with my (current|present)|from my (current|present|employer|boss|manager|company)|here|internally|at work|by my (current|present|employer|boss|company|manager))
        (offered|given|got|get|received|accepted|been offered|been given) (me )?(an? |the )?(\\w+ )?(promotion|raise|rise|pay rise|retention|remit|internal move)
        (persuaded|convinced|talked|asked|tempted) (me )?(\\w+ )?to stay
        (match(ed|es)?|beat|beaten|bettered) (your|the) (offer|salary|package|terms)
        (retention|stay) (bonus|package|offer)
        promoted (me|to|in|at|here)
        been promoted
    """,
    "staying_put": """
        (stay|staying|remain|remaining) (\\w+ ){0,4}(with|in|at) (my|our) (current|present|existing) (team|employer|job|role|company|post|firm|school|practice)
        (stay|staying|stayed|remain|remaining|stick|sticking|continue|continuing|carry on|carrying on) (\\w+ )?(with|at|in|on|within) (my |our |the )?(\\w+ )?(current|present|existing|own) (\\w+ )?(employer|job|role|company|team|position|post|firm|organi[sz]ation|place|work|school|hospital|department|desk|seat|practice|workplace|lab|studio|group|ward|project)
        (stay|staying|stayed|remain|remaining) (put|where i am|here|right here|where i'm|on here|on where|loyal|in place|with the company i|with my (team|employer|company|firm|colleagues|people)|at my (company|firm|school|job)|in my (job|role|post|team)|in the (job|role|post) i)
        (happy|content|settled|comfortable|fulfilled|well looked after|valued) (\\w+ )?(where i am|in my (current|present|job|role|post|team)|with my (current|present|job|role|team|employer)|at my (current|present|job)|here)
        (not|n't) (\\w+ )?(ready to leave|looking to (leave|move|change)|want to (leave|move on|change)|the (right )?time to (leave|move|change)|leave (my (current|present|team|job|employer|company)|where|here|them|yet|now)|leaving (my|yet|now|here)|a good time to leave|planning to (leave|move))
        (keep|keeping|hold on to) (to )?my (current|present|existing) (job|role|post|position|employer)
        (best|right|better) (to |thing to |move is to |choice is to |for me to )(stay|remain)
        (more|much|lots|plenty|still a lot|unfinished|things) (left )?to (do|achieve|learn|contribute|finish|give) (here|where i am|in my current)
        staying put
    """,
    "current_project": """
        (finish|finishing|complete|completing|see|seeing|wrap|wrapping|deliver|delivering|conclude|concluding|stay for|committed to|commitment to|commitments to|bound to|tied to|tied up with|finalise|finalize|through|end of|leave|leaving|abandon|abandoning|walk away from|walking away from|honou?r|middle of|halfway through|midway through|part way through|in the thick of|close to finishing|responsib\\w+ for|obligations? to|dedicated to|left on|months of|further term on) (\\w+ ){0,4}(project|programme|program|grant|launch|release|roll ?-?out|build|product|migration|work i|that work|what i started|what i've started|what i have started|campaign|trial|study i|production|season|school year|academic year|implementation|construction|audit|excavation|research|obligations?|commitments?|contract i|my (current|present) (work|contract|team))
        (current|present|ongoing|existing|my) (\\w+ )?(project|projects|programme|grant|commitments|obligations) (\\w+ ){0,3}(runs?|ends?|until|needs?|isn't|is not|won't|keeps?|finish\\w*|comes|lasts?|through|has|have|first|to|still|requires?)
        (see|seeing) (it|this|that|them|things|the \\w+|my \\w+|our \\w+) (\\w+ )?(through|to (the end|completion|launch))
        (team|project|launch|colleagues) (\\w+ )?(needs me|relies on me|depends on me|counting on me|can't spare|would suffer|in the lurch)
        (in the lurch|mid project|mid launch|mid season)
    """,
    "pay": """
        (pay cut|cut in (pay|salary|income)|drop in (pay|salary|income)|step down in (pay|salary)|cost of living|financially|afford (to|it|the)|make (the )?(numbers|ends|sums|it) (work|meet|add up)|(salary|pay|income) (expectations|requirements|needs|floor|minimum)|below (what i|my|market|the market)|less than (i (earn|make|need|was|get|am)|my current|what i (earn|make|need|get))|more than (you|the role) (can|could) (pay|offer)|(couldn't|could not|can't|cannot) (meet|agree on|match|reach|come to|make) (\\w+ )?(numbers|salary|pay|terms|figure|agreement on (pay|salary)|on (pay|salary|money|compensation))|agree on (pay|salary|money|terms|compensation|the numbers)|mortgage to pay|earn more|higher paid|better paid|better paying|paid more|pays? (too )?(more|less|little|too)|lower than (i|my|what)|(under|below|beneath) (my|the) (range|minimum|expectations|budget))
    """,
    "location": """
        (nearer|closer) (to )?(home|where i live|my (home|family|house)|family|town)
        (too far|so far|further than|far (away )?from|long way|hours? (each way|away|from|there|a day|by|in the car|drive|on the|door to door)|miles (away|from|each)|minutes each way|other side of|wrong side of)
        (relocat*|commut*|uproot*|up sticks)
        (move|moving|moved) (\\w+ )?(to|from|abroad|away|out of|across|house|home|cities|overseas|city|country|back to) (?!into|forward|on|you|other|another)[a-z]+
        (stay|staying|remain|remaining|live|living|settled|based|keep living|need to be|want to be) (in|near|around|close to) (?!touch|contact|my|our|the|your|this|a|full|mind|education|school|post|place|role|current|university|college|business|teaching|nursing|research|town|control|charge|line|work|it|that|one|its|their|contention)[a-z]+
        (stay|staying|remain|remaining|live|living|settled|based) (\\w+ )?(in|near|around|close to) the (same |local )?(area|city|region|town|country|north|south|east|west|uk|us|village|county)
        (can't|cannot|couldn't|not able to|unable to|not in a position to|not ready to|don't want to|not going to|won't|wouldn't|didn't want to|not willing to) (\\w+ )?(relocate|move|leave (the )?(area|city|town|country|home|my home|this))
        (travel|travelling|driving|drive|train|bus|getting|get) (\\w+ )?(to the office|to work|there every day|every day|each day|in every day|in and back|that far|across)
    """,
    "remote": """
        (do|done|doing|worked|work|working) (\\w+ ){0,2}(from|at) home
        (work|working|works|be|role) (\\w+ )?(from home|remotely|remote|from anywhere|from my home|at home|at a distance)
        (fully|mostly|more|entirely|partly|purely|100%) (remote|office ?-?based|on ?-?site|in (the )?office|in ?-?person)
        (in|at|into|to) the office (\\w+ )?(every|all|five|four|three|two|each|full time|most|days|so|that|more)
        (days?) (\\w+ ){0,2}(in (the|your) office|on ?-?site|from home|at home|in person)
        (office ?-?based|on ?-?site|in ?-?person|in ?-?office|on ?-?premises) (role|job|work|position|days?|only|policy|requirement|full|five|four|three|every|isn't|doesn't|won't|and|,)?
        (return|back|come|coming|go|going) (back )?(in )?to (an|the) office
        (remote|hybrid) (arrangement|option|job|role|position|set ?-?up|work|one|basis|pattern|model|policy)
    """,
    "hours": """
        (work|working|do|doing) (\\w+ ){0,2}(weekends?|evenings?|nights?|saturdays?|sundays?|shifts?|late|overtime|full time|part time)
        (can't|cannot|couldn't|won't|not able to|unable to|don't want to|not) (\\w+ )?(do|work|manage|cover|commit to) (\\w+ )?(evenings?|nights?|weekends?|saturdays?|sundays?|shifts?|full time|part time|those hours|the hours|long hours|overtime|late|early|more than|five days)
        (evenings?|nights?|weekends?|saturdays?|sundays?|mornings|shifts?|late finishes|hours) (\\w+ )?(won't|don't|doesn't|wouldn't|can't|aren't|isn't) (\\w+ )?(work|suit|fit|possible|an option|manageable|compatible)
        (need|want|looking for|prefer|after|require) (\\w+ ){0,2}(part ?-?time|full ?-?time|fewer hours|more hours|daytime|day shift|regular hours|flexible hours|school hours|term ?-?time|four ?-?day|three ?-?day|work ?-?life)
        (work ?-?life|work and life) balance
        (40|45|50|60|70|forty|fifty|sixty) ?-?hours?
    """,
    "travel": """
        (away from home|on the road|on planes|in airports|living out of a suitcase|overseas trips?|nights away|time away|travel(l)?ing (\\w+ )?(so much|that much|every|each|most|all|for work|abroad|overseas|weekly|two|three|50|half)|(amount|level|degree) of travel|much (\\w+ )?travel|travel (\\w+ )?(so much|that much|every|each|most|all|for work|abroad|overseas|weekly|half|two|three|50)|fly(ing)? (every|each|so|out|weekly)|weeks? away|frequent (travel|trips))
    """,
    "contract_type": """
        (fixed ?-?term|temporary|permanent|freelance|self ?-?employed|zero ?-?hours?|maternity cover|casual|seasonal|(six|three|twelve|nine|12|6|3|18|24|one|two) ?-?(month|year)) (\\w+ )?(contract|contracts|post|role|job|position|basis|cover|work|nature|term|employment)
        (contractor|contracting|freelance|freelancing|temp|temping|employee|permanent|salaried|staff) (\\w+ )?(status|basis|employment|role|position|instead|rather)
        (on|only|just) a (contract|temporary|fixed|freelance|casual) (basis|contract|term|role)
        (something|anything|a role|a job|a post|work) (more )?permanent
        (not|n't|isn't|wasn't) (a )?permanent
    """,
    "start_date": """
        (start|begin|join|free|available) (\\w+ )?(early|soon|quickly) enough
        (months?|weeks?)('s?)? notice
        (start|starting|begin|beginning|join|joining|free|available|leave|leaving|released) (\\w+ )?(by|before|until|till|in time|so soon|that soon|that early|any earlier|earlier|sooner|that quickly|as soon as|on the date|on your date|when you need|in (january|february|march|april|may|june|july|august|september|october|november|december)|next (week|month)|this (month|year)|straight away|immediately|on (\\d+|the))
        (can't|cannot|couldn't|unable to|not able to|not free to|not be able to|won't be able to) (\\w+ )?(start|begin) (\\w+ )?(until|before|in|till|earlier|sooner|so|that|as|on|by|straight|immediately|when|next|yet|work)
        (notice period|garden(ing)? leave|too soon|timing (isn't|is not|wasn't|doesn't|didn't|of the|is|was|won't|just|with)|wrong time|bad time|start dates?|dates (don't|didn't|clash|do not)|time ?-?line (doesn't|didn't|isn't|won't|is))
        (need|needed|want|wanted) (someone|me|somebody) (\\w+ )?(by|before|in|to start|sooner|earlier|from|straight|immediately|right away)
    """,
    "duties": """
        (more|less|too much|mostly|mainly|largely|rather|fewer|enough) (\\w+ ){0,4}(than (i|advisory|hands|\\w+ing|\\w+ work|coding|design|research|strategy|practice|theory)|hands ?-?on|admin|administration|paperwork|management|sales|reporting|coding|meetings|cold calling|support work|trial work|advisory|clinical|policy|teaching|research|operational|technical work|design work|client work|fieldwork|maintenance)
        (duties|responsibilities|tasks|day ?-?to ?-?day|job description|scope|remit) (\\w+ ){0,4}(isn't|aren't|wasn't|weren't|don't|doesn't|not|different|changed|more|less|than|narrower|wider|broader|too|differ)
        (not|n't|isn't|wasn't) (the|what) (kind of|type of|sort of|work|i|sort) (\\w+ ){0,2}(work|job|tasks|role|do|want|enjoy|expected|do best|day)
        (work|role|job|position) (itself )?(is|was|would be|turned out|has|involves|seems|looks) (\\w+ ){0,2}(more|less|mostly|mainly|different|narrower|broader|largely|too (narrow|broad|junior|senior|much|technical|operational|hands))
        (hands ?-?on|technical|creative|strategic|practical|clinical|front ?-?line|operational|people|field) (work|side|part|role|element|tasks|duties) (\\w+ )?(i|that i|is|was|would|less|more|in)?
        (looking for|want|wanted|need|prefer|after|hoped for|enjoy) (\\w+ ){0,4}(more|less) (\\w+ )?(work|coding|design|research|teaching|time with|contact|variety|responsibility|hands|writing|strategy|fieldwork|autonomy|scope)
    """,
    "career_direction": """
        (next|future|first) (job|role|step|move|post|position) (\\w+ ){0,2}(to be|in|into|towards?) (\\w+ )?(research|teaching|management|industry|academia|policy|design|data|product|sales|operations|education|practice|government|consulting|engineering|nursing|publishing|the (public|private|charity))
        (go|going|move|moving|get|getting|went|back|return|returning|train|retrain) (\\w+ )?(into|to|in|as) (\\w+ )?(research|teaching|management|academia|policy|consulting|product management|operations|journalism|law|medicine|nursing|politics|publishing|freelancing|farming|development|engineering)
        (career|professional|long ?-?term|personal) (goals?|plans?|path|direction|aims?|objectives?|ambitions?|focus|aspirations?|interests?|priorities|trajectory|step|move)
        (want|wanted|wish|hope|hoping|plan|planning|like|prefer|aim|aiming|intend|decided|looking|chosen|going) (\\w+ )?(to )?(be|become|becoming|move|moving|go|switch|switching|specialise|specialize|specialising|specializing|focus|focusing|concentrate|stay|remain|work|train|retrain|pursue|get|head|build|grow|lead|manage) (\\w+ ){0,3}(a manager|manager|an? (specialist|consultant|leader|generalist|teacher|researcher|developer|designer|engineer|director|architect|partner|head|expert|individual contributor|founder|freelancer)|into|towards?|in a different|in another|technical|research|management|leadership|in (academia|industry|policy|research|consulting|clinical|product|design|data|the public|the private|the charity|the field|hands|sales|operations|strategy|education|healthcare)|direction|path|field|area|side|people|my own (business|company|practice|firm))
        (different|another|new|other) (direction|path|field|area|sector|industry|route|line of work|discipline|speciality|specialty|track|profession)
        (towards?|into|back into|out of|away from) (management|leadership|research|academia|industry|policy|consulting|product|design|teaching|data|operations|strategy|the (public|private|charity|voluntary) sector|a (different|more|management|leadership|technical|research|senior|specialist|hands|people|policy)|people management|clinical|hands|freelance|field ?work)
        (not|n't|isn't|wasn't) (a |an )?(\\w+ )?(management|leadership|step up|step forward|technical|research|senior enough|the next step|the (direction|path|step|move|way i|route|career))
        (start|starting|set up|setting up|launch|launching|run|running|build|building|founding|found) (my|our) own (business|company|firm|practice|studio|thing|start ?-?up|shop|consultancy|agency)
        (field|area|work|direction|subject|discipline) (i|that i) (trained|studied|want|love|see myself|would like|hope|care|really|am|specialised|specialized)
        (room|scope|opportunity|chance|space) (to|for) (grow|progress|advance|develop|growth|progression|advancement)
    """,
    "not_fit": """
        (not|n't|isn't|wasn't|aren't|never) (\\w+ ){0,4}(fit|match|right (one|role|job|move|place|step|thing|choice|opportunity|position)|for me|suited|suit|my (thing|cup)|what i('m| am| was)? (looking|want|need|after)|quite right|right for (me|us)|see myself|picture myself|imagine myself|click|me$)
        (fit|match) (isn't|is not|wasn't|was not|didn't|doesn't|just|never|between)
        (better|closer|good|best|right|perfect|natural) (fit|match|suited) (for|elsewhere|to|with|somewhere|,)
        (better suited|suits? someone|suit someone|different (kind|type|sort) of (role|job|place|company|organi[sz]ation|environment)|(couldn't|could not|can't|cannot|don't|do not|didn't|did not) (quite |really )?(see|picture|imagine) (myself|me)|(don't|didn't|doesn't|do not|did not|does not) (quite |really )?(fit|suit|match)( me| my| what| with| how|,|\\.)?|my (strengths|skills|working style|experience) (lie|are better|would be better|wouldn't|don't|doesn't|aren't|isn't|point))
        (match|fit|suit) for (me|how i|the way|what i|my)
        (how|the way) i (like to |best |do my best |want to )?(work|do my best)
    """,
    "not_ready": """
        (not|n't|don't|haven't|lack|without|isn't|yet to) (\\w+ ){0,5}(enough|sufficient|the) experience (yet|for|to|in|at|before)?
        enough experience yet
        (year|years|months) (\\w+ ){0,5}before (i|taking|leading|managing|moving|stepping|becoming)
        (not|n't|not yet|isn't|never|don't feel|do not feel) (\\w+ ){0,3}(ready|experienced enough|prepared) (for|to take|to step|to lead|to manage|yet|,|\\.|to|enough)?
        (another|one more|two more|a few more|few more|a bit more|some more|more|extra|further) (\\w+ )?(year|years|months|experience|practice|training|seasoning|exposure|grounding) (\\w+ ){0,3}(on|in|as|at|first|before|with|under my belt|doing|to|of)
        more time (\\w+ )?(in|at) (my|this) (\\w+ )?(role|level|post|job|position)
        more time before (i|taking|leading|managing|stepping)
        (too (early|soon)) (for me|in my|to (step|take|lead|manage|move up|become))
        (more|build|gain|get|deepen|develop|broaden|strengthen|grow) (\\w+ ){0,3}(experience|skills|foundation|grounding|expertise|confidence) (\\w+ )?(first|before|yet)
        (step|jump|leap|stretch) (\\w+ )?(too (far|big|much|soon)|i'm not ready|beyond)
        (consolidate|still learning|still finding my feet|find my feet|before i (lead|manage|step|take on|move up|become))
        (first|before) (i )?(taking on|stepping up|leading|managing|moving up|becoming)
    """,
    "culture": """
        (smaller|larger|bigger|faster|slower|flatter|less formal|more formal|quieter|more collaborative|more relaxed|structured|faster ?-?moving|fast ?-?paced|corporate|informal|hierarchical|traditional) (\\w+ )?(set ?-?up|company|team|organi[sz]ation|environment|place|firm|atmosphere|pace|setting|structure|one|culture|workplace)
        (values|ethics|principles|politics|beliefs|mission) (\\w+ )?(don't|didn't|doesn't|differ|clash|weren't|aren't|conflict|of|and mine)
        (culture|atmosphere|environment|vibe|pace|ethos) (\\w+ ){0,3}(is|was|seems?|felt|feels|isn't|wasn't|doesn't|didn't|won't|toxic|not)
        (toxic|cutthroat|bureaucratic|too corporate|too formal|hierarchical|macho|old ?-?fashioned)
        (company|your|their|work) culture
    """,
    "manager_fit": """
        (work|working|report|reporting|get on|getting on|get along|click|clicked|gel|gelled|answer|clash|clashed|see eye to eye) (\\w+ )?(for|under|to|with) (\\w+ )?(the |my |your |that |his |her )?(future |prospective |would be |new |line )*(manager|boss|supervisor|director|him|her|them|head|chef|founder|owner|ceo|lead|[a-z]+$)
        (manager|boss|supervisor|director|founder|ceo|owner|head of \\w+) (\\w+ ){0,2}(and i|style|is|was|seems?|seemed|isn't|wasn't|didn't|doesn't|would be|micromanag\\w*|interrupted|came across|struck|put me off|rude|arrogant)
        (management|leadership) style
        (didn't|did not|don't|do not) (warm to|take to|get on with|click with|gel with|trust|like|see eye to eye|hit it off) (\\w+ )?(manager|boss|supervisor|director|him|her|them|founder|\\w+)?
    """,
    "stability": """
        (too|more|much|quite|bit|big a|less|so|rather) (\\w+ )?(risky|risk|stable|secure|stability|security|uncertain|uncertainty|precarious|volatile|established)
        (stable|secure|established|steady|steadier|stability|job security|financial security|predictable|safer|certainty)
        (risk|risks|risky|precarious|uncertain future|uncertainty)
        (early ?-?stage|start ?-?ups?|scale ?-?ups?|seed ?-?stage|pre ?-?seed|young company) (\\w+ ){0,3}(can|is|are|too|risk|risky|life|isn't|not|feels|right|company|at|for|when|with|world|environment|right now|would)
        (runway|funding|series [abc]|cash ?-?flow|financial (position|situation|future)) (\\w+ )?(of|is|was|isn't|concerns?|situation|worries|uncertain|for|not|left|runs|looks|at)?
    """,
    "work_authorisation": """
        (visa|visas|work permit|permit|sponsor|sponsored|sponsorship|green card|work authori[sz]ation|right to work|immigration|residence permit|h-?1b|skilled worker|leave to remain|settled status|citizenship|eligible to work|permission to work|work rights|security clearance)
    """,
    "study": """
        (go|going|went|gone|return|returning|back|start|starting|started|begin|beginning|enrol|enrol(l)?ed|enrol(l)?ing|accepted|place|offered a place|finish|finishing|complete|completing|full ?-?time|apply|applying|take|taking|took|pursue|pursuing|doing|do|continue|continuing|focus on|focusing on|concentrate on|admitted|stay in|staying in|remain in|got into|get into|year|reading for|study|studying) (\\w+ ){0,4}(study|studies|studying|university|uni|college|school|grad school|graduate school|law school|med school|medical school|master's|masters|msc|ma|mba|phd|ph\\.d|doctorate|doctoral|degree|education|course|diploma|bootcamp|training course|qualification|academia|thesis|dissertation|exams|postgraduate|programme at|program at|semester|apprenticeship|teacher training|nursing)
        (master's|masters|mba|phd|doctorate|doctoral|postgraduate|degree|dissertation|thesis) (\\w+ )?(programme|program|degree|course|in|at|from|starts|begins|this|next|place|first)
        (studying|study) (for|full|in|at|medicine|law|towards|next|this|again)
        (full ?-?time|further) (study|studies|education)
        my (studies|degree|course|thesis|dissertation|phd|master's|masters|mba|exams|finals)
    """,
    "family": """
        (family|childcare|child care|parental) (reasons?|commitments?|situation|circumstances|needs?|matters?|responsibilit\\w+|obligations?|life|priorities|grounds|considerations|change|changes|come first|comes first|plans?|ties|duties|emergency|home)
        (my|our) (\\w+ )?(partner|wife|husband|children|kids|family|mother|father|mum|mom|dad|parents|daughter|son|baby|grandmother|grandfather|in ?-?laws|father ?-?in ?-?law|mother ?-?in ?-?law|sister|brother|twins|spouse|fianc[ée]e?|grandchildren|youngest|eldest|toddler|newborn|aunt|uncle|parent)('s)? (\\w+ ){0,4}(job|work|is|are|was|needs?|needed|has|have|lives?|comes?|first|who|can't|cannot|get|got|moving|settled|school|care|and|at|in|so|starts?|started|expecting|being|health|relocat\\w*|career|would|won't|wants?|to|through|more)
        (close|closer|near|nearer|be there|care|caring|carer|look|looking|support|supporting|provide|time|more time|years|home|here|responsibilities|juggle|juggling|balance|balancing|around|put|fit) (\\w+ )?(to|for|after|with|as|at home with|of|at|around)? ?(my|our|the|an?|two|three|a) (\\w+ )?(partner|wife|husband|children|kids|family|mother|father|mum|mom|dad|parents?|daughter|son|baby|grandmother|grandfather|in ?-?laws|relatives?|spouse|little ones?|newborn|twins|toddler|school run|sister|brother)
        (childcare|school run|school pick ?-?ups?|paternity leave|maternity leave|parental leave|new baby|newborn|expecting (a|our)|having a baby|growing family|young family|young children|elderly (parents?|mother|father|relatives?)|at home with (my|the|our))
    """,
    "health": """
        (health|medical) (reasons?|grounds|issues?|problems?|situation|condition|circumstances|matters?|concerns?|advice|treatment|leave|procedure|appointments|first)
        (my|own) (physical |mental )?(health|wellbeing|recovery|illness|condition|doctor|doctors|surgery|operation|treatment|diagnosis|back|pregnancy)
        (diagnosed|surgery|chemotherapy|hospital treatment|recovering|recover|depression|anxiety|burnout|burn(t|ed) out|operation|ill|unwell|cancer|mental health|pregnant|illness)
    """,
    "personal": """
        (personal|private) (reasons?|circumstances|situation|matters?|grounds|commitments?|considerations?|life|issues?|things|front|affairs?|plans|change)
        (change|changes|changed) (in|to|of) (my |our )?(\\w+ )?(circumstances|situation|life|plans)
        (circumstances|situation|life|things|plans) (\\w+ )?(have|has|had|at home) (\\w+ )?(changed|shifted|moved|come up|altered)
        (my|our) (personal )?(circumstances|situation)
        for reasons of my own
        (something|things|matters) (\\w+ )?(come up|came up|at home)
    """,
}

CUES: dict[str, str] = {
    "because": """
        (because|since|due|owing|given|therefore|so|hence|reason|reasons|why|seeing|considering|on account|on grounds)
        as (i|i'm|i've|i'd|my|we|the|it|this|there|your|our|that|you|a|with)
    """,
    "praise": """
        (enjoyed|enjoying|impressed|admire|admired|loved|liked|learned|learnt|learning about|valued|inspired|delighted|pleasure|excited|exciting|brilliant|wonderful|hope|wish|wishing|look forward|appreciate|appreciated|respect|glad|pleased|best of luck|good luck|fascinating|generous)
    """,
    "vague_reason": """
        (various|several|a number of|a few|some|many|certain|different|multiple|all sorts of|a variety of|numerous|a host of|lots of) (\\w+ )?(reasons|factors|issues|things|considerations|concerns|circumstances)
        (reasons|reason) (i|i'd|that i|which i|i'll|best|too|not|beyond|outside) (\\w+ ){0,3}(go into|say|explain|disclose|discuss|share|name|mention|get into|keep to myself|left unsaid|can't|cannot|won't|numerous|complicated|to list|my control)
        (one reason or another|one thing and another|this and that|one thing or another|for whatever reason|reasons and all|you know why|you know how it is|you can (probably |surely )?guess (why|the reason)|i'm sure you (can guess|know why|understand why)|it's complicated|it is complicated|long story|don't ask|just because|because reasons|no (particular|real|specific) reason|not sure why|can't really explain|hard to explain|difficult to explain|can't put my finger on|gut feeling|just (a feeling|not feeling it|didn't feel|doesn't feel|don't feel)|not feeling it|the vibe|vibes|something (felt|feels|just|didn't|about it|is|was) (\\w+ )?(off|wrong|feel right|missing)|stuff (came|has come|comes) up|things (came|have come) up|something (came|has come) up|life (happened|happens|got in the way)|other (factors|things|considerations|stuff)|what not|and so on|and stuff|etc|et cetera|unforeseen (circumstances|events)|circumstances beyond my control|things being what they are|for now let's say|let's just say|due to circumstances|owing to circumstances|because of circumstances)
    """,
}
