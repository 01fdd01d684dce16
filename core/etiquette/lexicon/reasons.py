"""How people give a reason for a no: what each reason is about, and the turns of phrase that make it a reason.

A word like "salary" is a reason only in a turn of phrase: because of the salary, the salary is too low. TOPICS holds
the words, the rest the turns, as regular expressions for what stands before a topic and behind it.
"""

import re

TOPICS: dict[str, str] = {
    "pay": "salary, salaries, pay, package, compensation, comp, remuneration, money, wages?, day rate, hourly rate, "
    "rate, benefits, benefits package, bonus, pension, pay package, salary on offer, finances, figures, "
    "numbers, financial side, pay scale, pay band",
    "location": "commute, commuting, location, distance, journey, relocation, relocating, drive, moving house, "
    "moving home, move to \\w+, city, travel time, train journey, trip to the office, moving abroad, "
    "office location, house move, daily journey",
    "remote": "remote work, remote working, home working, homeworking, working from home, work from home, remote, "
    "fully remote, hybrid, hybrid working, office days, days in the office, office attendance, "
    "office presence, return to (the )?office, on site requirement, in office requirement, "
    "office based role, office policy, remote policy, flexible location, on site days, office time, "
    "being on site, being in the office, "
    "(two|three|four|five) days a week (on site|in the office|at the office|in)",
    "hours": "hours, working hours, evenings, nights(?! (in|away|at)), evening hours, late hours, late shifts?, night shifts?, "
    "shifts?(?! (lead|leader|manager|supervisor|foreman|coordinator|engineer)), shift pattern, shift work, weekends, weekend work, weekend shifts, on call, on call rota, "
    "rota, overtime, schedule, part time, full time, part time hours, full time hours, working pattern, "
    "early starts?, late finishes, four day week, working week, work life balance, workload, evening work, "
    "night work, unsocial hours, long days, timetable, flexible hours, flexibility, working days, "
    "early mornings",
    "travel": "travel, travelling, traveling, travel requirements?, business travel, overseas travel, "
    "international travel, amount of travel, business trips, trips, time on the road, time away, "
    "nights away, being away, foreign travel, travel schedule, site visits",
    "contract_type": "fixed term, fixed term contract, temporary contract, contract length, temporary, contract role, "
    "contract work, contract, contracting, freelance, freelance basis, permanent, permanent role, "
    "permanent job, permanent position, permanent post, permanent contract, something permanent, "
    "self employed basis, zero hours contract, maternity cover, short contract, agency contract, "
    "casual contract, contract type, six month contract, twelve month contract, one year contract, "
    "salaried role, employment status, contract basis, fixed term nature, terms of employment, "
    "temporary nature, permanence, seasonal work, seasonal contract",
    "start_date": "start date, starting date, notice period, timing, time ?line, timescale, start in \\w+, starting in \\w+, "
    "starting so soon, starting earlier, availability, beginning in \\w+, proposed start, start so soon, "
    "joining date, start time ?line, date",
    "duties": "duties, responsibilities, tasks, day to day, day to day work, day to day tasks, scope, "
    "scope of the (role|job|position), content of the (role|job), job content, nature of the work, "
    "work itself, mix of work, balance of work, admin, administration, paperwork, client work, cold calling, "
    "line management, people management, hands on work, hands on coding, coding, teaching load, "
    "on call duties, sales element, travel planning, job description, remit of the role, type of work, "
    "kind of work, fieldwork, lab work, trial work, patient contact, patient care, reporting, design work, "
    "research time, sales targets, clinical work, casework",
    "career_direction": "career goals?, career plans?, career path, career direction, career, long term goals?, "
    "long term plans?, goals, ambitions, direction, professional goals, different direction, field, "
    "different field, different area, specialism, speciali[sz]ation, different path, different sector, "
    "different industry, management track, technical track, career change, professional focus, next step, "
    "research career, management role, leadership role, technical role, specialist role, creative work, "
    "management, progression, growth, career growth, career development, room to grow, promotion prospects, "
    "professional growth, advancement",
    "culture": "culture, company culture, work culture, working culture, values, ethos, atmosphere, environment, "
    "work environment, working environment, working style, work style, way of working, ways of working, "
    "pace, slow pace, fast pace, office atmosphere, size of the company, bureaucracy, hierarchy, mission, "
    "ethics, politics, corporate culture, large organi[sz]ation",
    "manager_fit": "manager, line manager, boss, supervisor, director, management style, leadership style, reporting line, "
    "team lead, department head, head of department, hiring manager, founder, ceo, chemistry, leadership, "
    "owner, chef",
    "stability": "stability, security, job security, risk, risks, uncertainty, funding, funding situation, runway, "
    "financial position, financial stability, start ?up life, start ?up, early stage company, stable job, "
    "stable employer, stable company, secure job, long term security, something stable, "
    "something more stable, something secure, future of the company, restructuring, layoffs, early stage",
    "work_authorisation": "visa, visa situation, visa status, work visa, work permit, permit, sponsorship, visa sponsorship, "
    "work authori[sz]ation, right to work, immigration status, immigration, green card, residence permit, "
    "residency, work rights, working rights, visa rules, visa process, clearance, security clearance, "
    "permission to work",
    "study": "degree, master's, masters, master's degree, phd, doctorate, studies, study, studying, course, mba, "
    "law school, medical school, graduate school, grad school, training course, "
    "exams?, qualification, thesis, dissertation, diploma, apprenticeship, education, full time study, "
    "further study, bootcamp, degree course, nursing course, teacher training, residency training",
    "family": "family, family reasons, family commitments, family situation, family circumstances, family life, "
    "family needs, children, kids, child ?care, school run, baby, new baby, newborn, parents, "
    "elderly parents, parent, mother, father, mum, mom, dad, partner, partner's job, wife, wife's job, "
    "husband, husband's job, spouse, daughter, son, caring responsibilities, caring duties, parental leave, "
    "grandchildren, brother, sister, father in law, mother in law, family matter, family matters, "
    "family priorities, family obligations, twins, home life",
    "health": "health, my health, health reasons, medical reasons, illness, condition, surgery, operation, treatment, "
    "doctor's advice, medical advice, recovery, back injury, injury, burnout, stress, mental health, "
    "health issue, health issues, health problem, health problems, health concerns, pregnancy, diagnosis",
    "personal": "personal reasons, personal circumstances, personal, private reasons, personal situation, "
    "circumstances at home, change in circumstances, change in my circumstances, personal matters?, "
    "private matters?, personal commitments, personal grounds, personal life, my personal circumstances, "
    "changed circumstances, my circumstances, private circumstances",
}

# turns of phrase before a topic that make it the reason, and behind it
_LEADING = r"""
    \b(?:because(?: of)?|due to|owing to|down to|on account of|on (?:the )?grounds of|for reasons of|given|
      reasons? (?:is|was|are|were|being|for this is)
      |it's|it was|it is|was|is about|all about|to do with|mainly|purely|simply|largely|primarily|based on|
      (?:it )?(?:came|comes) to|considering|concern(?:s|ed)?(?: about)?
      |worried about|(?:issue|problem|sticking point|obstacle|factor|priority)(?: is| was| with| for me is|
       for me was|: )?|turned on|hinged on|for)
      (?:\s(?:my|the|your|its|our|a|an|this|that|such|purely|mainly|simply|largely|really|just|only|all|about|of|
      proposed|required|daily|long|late|current|offered|new|some
      |young|small|growing|elderly|ageing|aging))*+\s$
    |\b(?:too|so|not|isn't|wasn't) (?:much|many|long|far|little|few|late|early|low|heavy|high|short|often|
      demanding|small|hard|risky|tight|inflexible|close|soon|enough) (?:\w+ )?(?:of )?(?:a |the |my )?$
    |\b(?:less|lack of|no|without|little|insufficient|more|better|fewer|greater|higher|longer|shorter|steadier|
      closer|limited|regular|predictable|different|another|other) (?:of (?:a |an |the )?)?(?:\w+ )?$
    |\b(?:need|needs|needed|want|wanted|wanting|prefer|preferred|like|looking for|look for|seeking|after|require|
      hoping for|hoped for|wish for|matters most is|would have to|have to|prioriti[sz](?:e|ing)|put|putting|put my
      |choose|chosen|chose|pursu(?:e|ing)|focus(?:ing)?(?: more)? on|concentrat(?:e|ing) on|go(?:ing)? into|
      start(?:ing)?|return(?:ing)? to|finish(?:ing)?|complet(?:e|ing)|begin(?:ning)?|back to|time (?:for|with)|
      car(?:e|ing) for
      |look(?:ing)? after|be near|near|nearer|closer|support(?:ing)?|committed to|settled on|working towards?|
      work towards?|take|taking|want to take) (?:to )?(?:[\w'-]+ ){0,4}$
    |\b(?:can't|cannot|couldn't|won't|wouldn't|unable to|not able to|not (?:going to|in a position to|willing to|
      prepared to|keen to)|(?:don't|do not|didn't) want(?: to)?|difficult to|hard to|impossible to|rather not|
      not keen on|could not
      |struggle (?:with|to)|wary of|nervous about|uneasy about|put off by|way to|fit|match|suit|make|
      made) (?:[\w'-]+ ){0,4}$
    |\b(?:as|since|that|and|but) (?:my|our|the|your) $
"""
_TRAILING = r"""
    (?:\s(?!and|but|which|so)[\w'-]+){0,5}?\s(?:doesn't|don't|didn't|does not|do not|did not|isn't|is not|aren't|
      are not|wasn't|was not|weren't|won't|will not|wouldn't|would not|can't|cannot|couldn't|could not|not|too|
      below|lower|low|short|less|beyond|falls|outside|rules?|ruled
      |makes? (?:it|this)|made (?:it|this)|more than|further|longer|would mean|means|prevents?|fell short|
      comes? first|came first|has to come first|first|needs? (?:me|to)|requires?|clash(?:es|ed)?|conflicts?|
      unworkable|impossible|difficult|hard|harder|tricky|tough|awkward|a problem|a stretch
      |a concern|an issue|the (?:issue|problem|reason|sticking point|deal ?breaker|obstacle|main|deciding|only)|
      decided|decides|got in the way|get in the way|stands? in the way|take priority|takes priority|
      taking priority|matters? more|different from|points? away|leads? (?:me )?elsewhere|calls? for)\b
    |\s(?:reasons?|grounds|concerns|considerations|issues|commitments?|requirements?|is (?:short|moving|changing|
      important|paramount|everything|ill|needed|not)|was (?:not|too)|involved|offered|on offer)\b
    |\s(?:that|which) (?:comes?|goes?|go|come) with
"""
# a topic named only to set it aside, or to praise it
_SET_ASIDE_BEFORE = r"""
    \b(?:nothing to do with|not about|wasn't about|isn't about|not because of|rather than|regardless of|
      apart from|despite|in spite of|irrespective of|it's not|it isn't|it wasn't|not a question of|no issue with|
      no problem with|happy with|nothing against|never about
      |enjoyed|loved|liked|admired?|impressed (?:by|with)|respect|appreciate|love|praise|hear(?:ing|d)? about|
      learn(?:ing|ed|t)? (?:more )?about|know(?:ing)? about|best wishes to|time with) (?:the |your |my |any |
      (?:[\w'-]+ ){0,3})$
"""
_SET_ASIDE_BEHIND = r"""
    (?:\s\w+)?\s(?:was|is|were|are|seemed|looked) (?:\w+ )?(?:fine|good|great|generous|fair|ok|okay|excellent|
      attractive|more than (?:fair|generous)|right|perfect|competitive|lovely|no problem|brilliant|wonderful|
      strong|appealing)\b
    |\s(?:was|is|were|are)(?:n't| not| never) (?:the |an? )?(?:issue|problem|reason|factor)\b
"""

# later chances, thanks and good wishes give no reason, unless the sentence also decides
_HOPE = r"""
    \b(?:hope|wish|wishing|look forward|glad to|happy to|pleased to|delighted to|love to|welcome|feel free|please
      |should (?:another|a|any|you|our|something|anything)
      |if (?:another|a |any|something|anything|you ever|your|circumstances|things|it)
      |keep (?:me|in)|stay in touch|thank|thanks|grateful|appreciate|enjoyed|good luck|best of luck|all the best)\b
"""
_DECIDES = r"""
    \b(?:declin|decid|withdr|turn(?:ed|ing)? (?:it|this|the|your|you|down)|not (?:be )?(?:tak|join|accept|go|mov|com)
      |won't|can't|cannot|unable|not able|not going|say no|said no|pass on|because|reason|due to|owing to|instead|have to
      |must|not to|no longer|not the|isn't|step|chose)
"""
_BECAUSE = r"""
    \b(?:because|since (?:i|my|we|it|the)\b|due to|owing to|the reason)
    |, as (?:i|my|we|it|the|there)\b(?! (?:said|mentioned|discussed|told|promised|agreed|explained|understand|know))
"""
NOT = re.compile(r"(?:\bnot|n't|\bunable|\bcannot|\bnever)(?: \w+){0,4} $")


def _compiled(lines: str) -> "re.Pattern[str]":
    """One expression from lines that are broken for reading only."""
    return re.compile(re.sub(r"\n\s*", "", lines.strip()))


LEADING, TRAILING = _compiled(_LEADING), _compiled(_TRAILING)
SET_ASIDE_BEFORE, SET_ASIDE_BEHIND = _compiled(_SET_ASIDE_BEFORE), _compiled(_SET_ASIDE_BEHIND)
HOPE, DECIDES, BECAUSE = _compiled(_HOPE), _compiled(_DECIDES), _compiled(_BECAUSE)
