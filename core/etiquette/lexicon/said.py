"""Turns of phrase that are a reason for a no by themselves: reasons that lie in the job or in another one."""

SAID: dict[str, str] = {
    "other_offer": """
        said yes to (an?|another|the other|something|somewhere) (?!visit|call|coffee|second)
        (chosen|chose|picked|taken|took|accepted|gone for|going for|decided on|opted for) an? (\\w+ ){0,2}(position|
          post|role|job|place|offer|opportunity) (that|that's|which|closer|nearer|with|
          where|in|at)
        (accept(ed|ing)?|taken|taking|took|chosen|choosing|chose|signed|signing|go|going|gone|went|pursue|
          pursuing|picked|join|joining|joined|got|start|starting|landed|secured|found|received|have|had|
          decided on|opted|preferred) (up |with |for |on |to |accept |take |go |join |pursue )*(an?|the|one|my|
          some)? ?(\\w+ )?(other|another|different|competing|second|rival|elsewhere|something else) ?(offer|job|
          role|opportunity|position|post|company|employer|firm|one|place|school|hospital|team|organi[sz]ation)?
        (another|a different|different|a second|competing|rival) (\\w+ )?(offer|job|role|opportunity|position|
          post|company|employer|firm|organi[sz]ation|school|hospital|practice|agency|studio)
        (accept(ed|ing)?|taken|taking|took|signed|signing|got|landed|secured) (up )?(an?|
          one of the) (\\w+ ){0,3}(offer|job|role|opportunity|position|post|place|contract|residency|fellowship|
          placement|internship)
        (been|was) (offered|given|awarded|promised) (an?|the|my) (\\w+ ){0,3}(appointment|post|position|place|job|
          role|
          contract|fellowship|scholarship|film|part|commission)
        (accepted|signed|taken|gone|go|going|went|committed|commit|committing) (to |with |for )?(something|
          somewhere|someplace) (else|nearer|closer)
        (one|with one|with some|for one) of your competitors
        (with|for|to|joining|join|by) (a|an|another|one of your|your) (\\w+ )?(competitors?|rivals?)
        (offer|role|job|position|post) (from|with|at) (another|a different|elsewhere|a competitor|one of|
          a larger|a smaller|an? other)
        (joining|join|joined|moving to|going to|off to|heading to|gone with|signed with|go with|going with) (a|
          an|another|one of your) (\\w+ ){0,3}(company|firm|competitor|employer|team|organi[sz]ation|start ?up|
          agency|studio|practice|school|hospital|charity|bank|rival)
        (had|have|received|got|weighing|choose between|between) (\\w+ ){0,2}(two|three|several|multiple|
          competing|other) offers
        (offer|one) i (couldn't|could not) (refuse|turn down|pass)
        (going|gone|go|working|signed|starting|committed) elsewhere
        (job|role|post|position|place|offer) elsewhere
        (promised|given|committed|said yes to) (\\w+ )?(someone|somebody|another|elsewhere)
    """,
    "counter_offer": """
        (they've|they have|they|has|have|boss|employer|company|firm|he's|she's) countered
        (current|present|my|own) (employer|company|firm|boss|manager|school|hospital|
          practice) (\\w+ ){0,5}(made me an offer|asked me to stay|to stay)
        counter ?-?offer(ed|s)?
        (current|present|existing|my|own) (employer|company|firm|boss|manager|team|organi[sz]ation|place|school|
          hospital|director|practice|workplace|chief|head) (\\w+ ){0,3}(given|gave|offered|matched|improved|
          raised|promoted|come back|came back|made|increased|countered|asked me to stay|persuaded|convinced|
          put together|found|created|agreed|gives|offering|has new|sweetened|stepped up|wants me to stay|upped|
          doubled|responded|bettered)
        (promoted|promotion|a raise|pay rise|new remit|wider remit|bigger role|larger role|new role|new title|
          better terms|improved terms|improved offer|expanded role|new responsibilities|new position|step up|
          seniority) (\\w+ ){0,2}(where i am|in my (current|present)|at my (current|present)|with my (current|
          present)|from my (current|present|employer|boss|manager|company)|here|internally|at work|
          by my (current|present|employer|boss|company|manager))
        (offered|given|got|get|received|accepted|been offered|been given) (me )?(an? |the )?(\\w+ )?(promotion|
          raise|rise|pay rise|retention|remit|internal move)
        (persuaded|convinced|talked|asked|tempted) (me )?(\\w+ )?to stay
        (match(ed|es)?|beat|beaten|bettered) (your|the) (offer|salary|package|terms)
        (retention|stay) (bonus|package|offer)
        promoted (me|to|in|at|here)
        been promoted
    """,
    "staying_put": """
        (decided|going|want|wanted|chosen|prefer|preferred|like) to (stay|remain) (with|at) (the|my|our)
        (bring|brought) myself to leave
        (couldn't|can't|could not|not going to) leave (here|them|my (team|colleagues|job|company|employer))
        (stay|staying|remain|remaining) (\\w+ ){0,4}(with|in|at) (my|our) (current|present|existing) (team|
          employer|job|role|company|post|firm|school|practice)
        (stay|staying|stayed|remain|remaining|stick|sticking|continue|continuing|carry on|
          carrying on) (\\w+ )?(with|at|in|on|within) (my |our |the )?(\\w+ )?(current|present|existing|
          own) (\\w+ )?(employer|job|role|company|team|position|post|firm|organi[sz]ation|place|work|school|
          hospital|department|desk|seat|practice|workplace|lab|studio|group|ward|project)
        (stay|staying|stayed|remain|remaining) (put|where i am|here|right here|where i'm|on here|on where|loyal|
          in place|with the company i|with my (team|employer|company|firm|colleagues|people)|at my (company|
          firm|school|job)|in my (job|role|post|team)|in the (job|role|post) i)
        (happy|content|settled|comfortable|fulfilled|well looked after|valued) (\\w+ )?(where i am|
          in my (current|present|job|role|post|team)|with my (current|present|job|role|team|employer)|
          at my (current|present|job)|here)
        (not|n't) (\\w+ )?(ready to leave|looking to (leave|move|change)|want to (leave|move on|change)|
          the (right )?time to (leave|move|change)|leave (my (current|present|team|job|employer|company)|where|
          here|them|yet|now)|leaving (my|yet|now|here)|a good time to leave|planning to (leave|move))
        (keep|keeping|hold on to) (to )?my (current|present|existing) (job|role|post|position|employer)
        (best|right|better) (to |thing to |move is to |choice is to |for me to )(stay|remain)
        (more|much|lots|plenty|still a lot|unfinished|things) (left )?to (do|achieve|learn|contribute|finish|
          give) (here|where i am|in my current)
        staying put
    """,
    "current_project": """
        (finish|finishing|complete|completing|see|seeing|wrap|wrapping|deliver|delivering|conclude|concluding|
          stay for|committed to|commitment to|commitments to|bound to|tied to|tied up with|finalise|finalize|
          through|end of|leave|leaving|abandon|abandoning|walk away from|walking away from|honou?r|middle of|
          halfway through|midway through|part way through|in the thick of|close to finishing|responsib\\w+ for|
          obligations? to|dedicated to|left on|months of|further term on) (\\w+ ){0,4}(project|programme|
          program|grant|launch|release|roll ?-?out|build|product|migration|work i|that work|what i started|
          what i've started|what i have started|campaign|trial|study i|production|season|school year|
          academic year|implementation|construction|audit|excavation|research|obligations?|commitments?|
          contract i|my (current|present) (work|contract|team))
        (current|present|ongoing|existing|my) (\\w+ )?(project|projects|programme|grant|commitments|
          obligations) (\\w+ ){0,3}(runs?|ends?|until|needs?|isn't|is not|won't|keeps?|finish\\w*|comes|lasts?|
          through|has|have|first|to|still|requires?)
        (see|seeing) (it|this|that|them|things|the \\w+|my \\w+|our \\w+) (\\w+ )?(through|to (the end|
          completion|launch))
        (team|project|launch|colleagues) (\\w+ )?(needs me|relies on me|depends on me|counting on me|
          can't spare|would suffer|in the lurch)
        (in the lurch|mid project|mid launch|mid season)
    """,
    "pay": """
        (money|pay|salary|rate|wage|wages|package|figure|offer|numbers) (\\w+ ){0,3}(isn't|is not|wasn't|aren't|
          weren't|doesn't|does not|don't|won't|is|was|were|are|falls?|fell|comes?|came) (\\w+ ){0,3}(enough|low|
          short|below|under|stretch|sufficient|what i need|little|there yet)
        (money's|pay's|salary's|rate's|wage's|package's) (\\w+ )?(low|short|enough|little|below|poor)
        (couldn't|can't|could not|didn't|wouldn't|cannot) (go|get|stretch|reach|come) (\\w+ )?(high|higher|closer|
          far) ?(enough)?
        (live|get by|manage|survive) on (that|it|what)
        (pay cut|cut in (pay|salary|income)|drop in (pay|salary|income)|step down in (pay|salary)|
          cost of living|financially|afford (to|it|the)|make (the )?(numbers|ends|sums|it) (work|meet|add up)|
          (salary|pay|income) (expectations|requirements|needs|floor|minimum)|below (what i|my|market|
          the market)|less than (i (earn|make|need|was|get|am)|my current|what i (earn|make|need|get))|
          more than (you|the role) (can|could) (pay|offer)|(couldn't|could not|can't|cannot) (meet|agree on|
          match|reach|come to|make) (\\w+ )?(numbers|salary|pay|terms|figure|agreement on (pay|salary)|on (pay|
          salary|money|compensation))|agree on (pay|salary|money|terms|compensation|the numbers)|
          mortgage to pay|earn more|higher paid|better paid|better paying|paid more|pays? (too )?(more|less|
          little|too)|lower than (i|my|what)|(under|below|beneath) (my|the) (range|minimum|expectations|budget))
    """,
    "remote": """
        (desk|office|study|table) at home
        (in|there|on site) (two|three|four|five|2|3|4|5) days (a|per|each|every) week
        (people|everyone|everybody|staff|you|me) (back )?in (two|three|four|five|2|3|4|5) days
        (do|done|doing|worked|work|working) (\\w+ ){0,2}(from|at) home
        (work|working|works|be|role) (\\w+ )?(from home|remotely|remote|from anywhere|from my home|at home|
          at a distance)
        (fully|mostly|more|entirely|partly|purely|100%) (remote|office ?-?based|on ?-?site|in (the )?office|
          in ?-?person)
        (in|at|into|to) the office (\\w+ )?(every|all|five|four|three|two|each|full time|most|days|so|that|more)
        (days?) (\\w+ ){0,2}(in (the|your) office|on ?-?site|from home|at home|in person)
        (office ?-?based|on ?-?site|in ?-?person|in ?-?office|on ?-?premises) (role|job|work|position|days?|
          only|policy|requirement|full|five|four|three|every|isn't|doesn't|won't|and|,)?
        (return|back|come|coming|go|going) (back )?(in )?to (an|the) office
        (remote|hybrid) (arrangement|option|job|role|position|set ?-?up|work|one|basis|pattern|model|policy)
    """,
    "hours": """
        (work|working|do|doing) (\\w+ ){0,2}(weekends?|evenings?|nights?|saturdays?|sundays?|shifts?|late|
          overtime|full time|part time)
        (can't|cannot|couldn't|won't|not able to|unable to|don't want to|not) (\\w+ )?(do|work|manage|cover|
          commit to) (\\w+ )?(evenings?|nights?|weekends?|saturdays?|sundays?|shifts?|full time|part time|
          those hours|the hours|long hours|overtime|late|early|more than|five days)
        (evenings?|nights?|weekends?|saturdays?|sundays?|mornings|shifts?|late finishes|hours) (\\w+ )?(won't|
          don't|doesn't|wouldn't|can't|aren't|isn't) (\\w+ )?(work|suit|fit|possible|an option|manageable|
          compatible)
        (need|want|looking for|prefer|after|require) (\\w+ ){0,2}(part ?-?time|full ?-?time|fewer hours|
          more hours|daytime|day shift|regular hours|flexible hours|school hours|term ?-?time|four ?-?day|
          three ?-?day|work ?-?life)
        (work ?-?life|work and life) balance
        (40|45|50|60|70|forty|fifty|sixty) ?-?hours?
    """,
    "travel": """
        nights (in|at) hotels?
        hotel rooms?
        me travel(l)?ing
        away (two|three|four|five|half|most|every|several) (\\w+ )?(weeks?|days?|nights?|months?)?
        (on|catching) (an?|the) (plane|flight)s?
        on planes
        (away from home|on the road|on planes|in airports|living out of a suitcase|overseas trips?|nights away|
          time away|travel(l)?ing (\\w+ )?(so much|that much|every|each|most|all|for work|abroad|overseas|
          weekly|two|three|50|half)|(amount|level|degree) of travel|much (\\w+ )?travel|travel (\\w+ )?(so much|
          that much|every|each|most|all|for work|abroad|overseas|weekly|half|two|three|50)|fly(ing)? (every|
          each|so|out|weekly)|weeks? away|frequent (travel|trips))
    """,
    "contract_type": """
        (only|just) (do|offer|give|have|for) (me )?(a year|twelve months|six months|nine months|three months|
          12 months|6 months)
        for (a|one|two|\\w+) (year|months|years) only
        (fixed ?-?term|temporary|permanent|freelance|self ?-?employed|zero ?-?hours?|maternity cover|casual|
          seasonal|(six|three|twelve|nine|12|6|3|18|24|one|two) ?-?(month|year)) (\\w+ )?(contract|contracts|
          post|role|job|position|basis|cover|work|nature|term|employment)
        (contractor|contracting|freelance|freelancing|temp|temping|employee|permanent|salaried|
          staff) (\\w+ )?(status|basis|employment|role|position|instead|rather)
        (on|only|just) a (contract|temporary|fixed|freelance|casual) (basis|contract|term|role)
        (something|anything|a role|a job|a post|work) (more )?permanent
        (not|n't|isn't|wasn't) (a )?permanent
    """,
    "start_date": """
        (out of|work|serve) (my|the) notice
        notice in time
        (start|date) (\\w+ ){0,2}(is|was) too (early|soon|late)
        (start|begin|join|free|available) (\\w+ )?(early|soon|quickly) enough
        (months?|weeks?)('s?)? notice
        (start|starting|begin|beginning|join|joining|free|available|leave|leaving|released) (\\w+ )?(by|before|
          until|till|in time|so soon|that soon|that early|any earlier|earlier|sooner|that quickly|as soon as|
          on the date|on your date|when you need|in (january|february|march|april|may|june|july|august|
          september|october|november|december)|next (week|month)|this (month|year)|straight away|immediately|
          on (\\d+|the))
        (can't|cannot|couldn't|unable to|not able to|not free to|not be able to|
          won't be able to) (\\w+ )?(start|begin) (\\w+ )?(until|before|in|till|earlier|sooner|so|that|as|on|by|
          straight|immediately|when|next|yet|work)
        (notice period|garden(ing)? leave|too soon|timing (isn't|is not|wasn't|doesn't|didn't|of the|is|was|
          won't|just|with)|wrong time|bad time|start dates?|dates (don't|didn't|clash|do not)|
          time ?-?line (doesn't|didn't|isn't|won't|is))
        (need|needed|want|wanted) (someone|me|somebody) (\\w+ )?(by|before|in|to start|sooner|earlier|from|
          straight|immediately|right away)
    """,
    "duties": """
        (almost |mostly |mainly |wholly |largely |purely |entirely |too )+(administrative|managerial|clerical|
          repetitive|theoretical|technical)
        (more|less|too much|mostly|mainly|largely|rather|fewer|enough) (\\w+ ){0,4}(than (i|advisory|hands|
          \\w+ing|\\w+ work|coding|design|research|strategy|practice|theory)|hands ?-?on|admin|administration|
          paperwork|management|sales|reporting|coding|meetings|cold calling|support work|trial work|advisory|
          clinical|policy|teaching|research|operational|technical work|design work|client work|fieldwork|
          maintenance)
        (duties|responsibilities|tasks|day ?-?to ?-?day|job description|scope|remit) (\\w+ ){0,4}(isn't|aren't|
          wasn't|weren't|don't|doesn't|not|different|changed|more|less|than|narrower|wider|broader|too|differ)
        (not|n't|isn't|wasn't) (the|what) (kind of|type of|sort of|work|i|sort) (\\w+ ){0,2}(work|job|tasks|
          role|do|want|enjoy|expected|do best|day)
        (work|role|job|position) (itself )?(is|was|would be|turned out|has|involves|seems|
          looks) (\\w+ ){0,2}(more|less|mostly|mainly|different|narrower|broader|largely|too (narrow|broad|
          junior|senior|much|technical|operational|hands))
        (hands ?-?on|technical|creative|strategic|practical|clinical|front ?-?line|operational|people|
          field) (work|side|part|role|element|tasks|duties) (\\w+ )?(i|that i|is|was|would|less|more|in)?
        (looking for|want|wanted|need|prefer|after|hoped for|enjoy) (\\w+ ){0,4}(more|less) (\\w+ )?(work|
          coding|design|research|teaching|time with|contact|variety|responsibility|hands|writing|strategy|
          fieldwork|autonomy|scope)
    """,
    "career_direction": """
        (want|wanted|going|decided|prefer|hope|hoping|plan|planning|like) to (specialise|specialize|retrain)
        (next|future|first) (job|role|step|move|post|position) (\\w+ ){0,2}(to be|in|into|
          towards?) (\\w+ )?(research|teaching|management|industry|academia|policy|design|data|product|sales|
          operations|education|practice|government|consulting|engineering|nursing|publishing|the (public|
          private|charity))
        (go|going|move|moving|get|getting|went|back|return|returning|train|retrain) (\\w+ )?(into|to|in|
          as) (\\w+ )?(research|teaching|management|academia|policy|consulting|product management|operations|
          journalism|law|medicine|nursing|politics|publishing|freelancing|farming|development|engineering)
        (career|professional|long ?-?term|personal) (goals?|plans?|path|direction|aims?|objectives?|ambitions?|
          focus|aspirations?|interests?|priorities|trajectory|step|move)
        (want|wanted|wish|hope|hoping|plan|planning|like|prefer|aim|aiming|intend|decided|looking|chosen|
          going) (\\w+ )?(to )?(be|become|becoming|move|moving|go|switch|switching|specialise|specialize|
          specialising|specializing|focus|focusing|concentrate|stay|remain|work|train|retrain|pursue|get|head|
          build|grow|lead|manage) (\\w+ ){0,3}(a manager|manager|an? (specialist|consultant|leader|generalist|
          teacher|researcher|developer|designer|engineer|director|architect|partner|head|expert|
          individual contributor|founder|freelancer)|into|towards?|in a different|in another|technical|research|
          management|leadership|in (academia|industry|policy|research|consulting|clinical|product|design|data|
          the public|the private|the charity|the field|hands|sales|operations|strategy|education|healthcare)|
          direction|path|field|area|side|people|my own (business|company|practice|firm))
        (different|another|new|other) (direction|path|field|area|sector|industry|route|line of work|discipline|
          speciality|specialty|track|profession)
        (towards?|into|back into|out of|away from) (management|leadership|research|academia|industry|policy|
          consulting|product|design|teaching|data|operations|strategy|the (public|private|charity|
          voluntary) sector|a (different|more|management|leadership|technical|research|senior|specialist|hands|
          people|policy)|people management|clinical|hands|freelance|field ?work)
        (not|n't|isn't|wasn't) (a |an )?(\\w+ )?(management|leadership|step up|step forward|technical|research|
          senior enough|the next step|the (direction|path|step|move|way i|route|career))
        (start|starting|set up|setting up|launch|launching|run|running|build|building|founding|found) (my|
          our) own (business|company|firm|practice|studio|thing|start ?-?up|shop|consultancy|agency)
        (field|area|work|direction|subject|discipline) (i|that i) (trained|studied|want|love|see myself|
          would like|hope|care|really|am|specialised|specialized)
        (room|scope|opportunity|chance|space) (to|for) (grow|progress|advance|develop|growth|progression|
          advancement)
    """,
}
