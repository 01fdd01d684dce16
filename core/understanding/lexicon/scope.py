"""What people ask of a career companion that this one doesn't do, by the situation it is. `not` undoes a reading."""

LISTS: dict[str, str] = {
    "the": "the|this|that|their|a|an|my|his|her|our|its|both|all|these|some|any",
    "offer": "offer|job|role|position|post|contract|promotion|offers|it|this|that|one|internship|place|them",
    "ask": "write|draft|send|compose|prepare|help me write|help with|help me|need|want|an|a|my|the|give me",
    "hire": "candidate|candidates|applicant|applicants|interviewee|interviewees|job seeker|job seekers|finalists|shortlisted people",
}

PHRASES: dict[str, str] = {
    "not": """
        (should i|shall i|do i|i'?d like to|i want to|ought i) (take|choose|pick|go for|sign up for|join) (@the )?(\\w+ ){0,2}(course|courses|class|classes|training|certificate|break|call|feedback)
        (not|won'?t|wont|can'?t|cannot|cant|don'?t want to|do not want to|unable to|not able to|decided not to|never|couldn'?t|didn'?t|don'?t|rather not|not going to|not gonna|never gonna|not be) (be )?(accept|accepting|take|taking|say yes to|sign|signing|negotiate|negotiating|resign|resigning|quit|sue|take legal)( (@offer|the|an|any|their|this) (offer|job|role|position)?)?
        (already|just|have|'ve|i'?ve|ive|had|verbally|having|i|she|he|we|they|been|i'?d) (verbally |already |just |formally |since |both )?(accepted|signed|agreed|resigned|quit|negotiated)
        (accepted|took|signed|agreed) (another|a different|an offer|the offer|their offer|a job|verbally|with|elsewhere|something|one)
        (after|before|by|since|for|without|instead of|regret|regretting|undo|take back|retract|withdraw) (verbally |initially |having )?(accepting|my acceptance|acceptance|negotiating|negotiations?)
        (accepting|taking|accept) (another|a different|someone else'?s|the other|a better|somebody)
        (sign|signing) (off|letters?|it|as|my)
        (when|if|because|since) (@hire|a candidate)
    """,
    "accepting": """
        (accept|accepting|acceptance|say yes to|saying yes to|confirm|confirming) (an? |the |this |their |my |his |her |that |letter |email |of |mail |note |for |to |from |it)(\\w+ ){0,4}
        (accept|accepting|take|taking) (@the |an |this |it|that|their |my |up |\\w+ ){0,4}(offer|job|position|role)
        (how (do|to|can|should) (i )?(accept|say yes|sign|onboard))
        (should i|shall i|do i|would you|whether to|whether i should|if i should|ought i) (accept|take|say yes|sign|go with|choose|pick|stay or|leave or|i take|go for|join)
        (i'?d like|i want|we want|i would like|happy|ready|thrilled|excited|going|gonna|decided|i'?m) to (accept|say yes|sign|take the (job|offer|role|position))
        (which|what) (\\w+ )?(offer|job) (should|do|would|is better|to (take|accept|pick|choose))
        (compare|weigh|comparing|choose between|choosing between|decide between) (\\w+ ){0,4}(offers|jobs|two)
        (first day|onboarding|relocation package|new starter)
        (acceptance letter|acceptance email|acceptance note)
    """,
    "negotiating": """
        (negotiate|negotiating|negotiation|negotiations|renegotiate|haggle|haggling|negociate|negotate)
        (counter|counter-?offer|counteroffer|counteroffering) (their|the|with|at|by|for|email|letter|them|back)
        (ask|asking|asks|request|requesting|push|pushing|get|getting|want|demand|hold out) (\\w+ ){0,5}(for )?(more (money|pay|salary|vacation|holiday|equity|pto|stock|time off|than|base)|a (raise|pay rise|rise|higher (salary|base|offer|rate)|better (offer|salary|package|deal|rate)|signing bonus|sign-?on bonus|bonus|bigger)|higher (salary|pay|base|rate|offer)|better (pay|salary|offer|terms|package)|raise|equity|remote days|signing bonus)
        (raise|increase|up|bump|improve|match|beat|sweeten|lift|top) (\\w+ )?(the |their |my |our |his )?(salary|offer|pay|base|package|compensation|wage|rate)( \\w+| by)?
        (salary|pay|compensation|package|rate) (\\w+ ){0,2}(negotiation|expectations?|increase|counter|higher|too low how|request|bump|range should)
        (how much|what salary|what rate|what (should|do) i) (\\w+ ){0,3}(ask for|charge|earn|be paid|expect|be making|worth)
        (get|getting|make|squeeze|leverage) (\\w+ ){0,6}(to (raise|pay|increase|match|go up|improve|offer|throw in|give me more|up)|more money|more out of|higher|extra)
        (pay rise|pay raise|payrise|lowball|low-?ball)
    """,
    "deadline_extension": """
        (ask|asking|request|requesting|get|need|want|buy|buying|beg|can i (get|have)|have) (\\w+ ){0,5}(more time|extra time|extra days?|another (week|day|few days|couple|month|two|three)|additional time|an? (extension|extra|few (more|extra)|couple (more|extra|of more))|\\w+ more (days|weeks)|few more days|longer) ?(to (decide|think|answer|consider|respond|reply|sign|make)|before|on the|for)?
        (extend|extending|push|move|delay|postpone|prolong|shift|stretch) (@the |their |my )?(\\w+ )?(deadline|decision|due date|answer|response date|start date)
        (extension|more time) (to|on|for|until|before)
        (stall|stalling|buy (myself )?(some )?time|delay my answer|delay answering|keep them waiting)
    """,
    "resigning": """
        (resign|resigning|resignation|resigned letter|quit|quitting|two weeks'? notice|two-?week notice|hand in my|handing in my|give my notice|giving notice|give notice|my notice|notice period|leave my (current )?job|leaving my (current )?job|leave my company|exit interview|last day at work|farewell (email|message|mail|note)|goodbye email|tell my (boss|manager) (that )?i'?m leaving|tell my (boss|manager) i am leaving|tell my boss i quit)
    """,
    "legal": """
        (sue (them|him|her|my|the|a|an|this|over|that|our|his)|(want|going|threaten|how|right|able|allowed|like|plan|try) to sue|(can|could|should|may|shall) (i|we) (\\w+ )?sue|(record|recording|tape) (a|the|my|our|this) (\\w+ )?(call|meeting|conversation|interview)|suing|sued|lawsuit|legally|illegal|lawful|unlawful|in court|to court|tribunal|(a|an|my|need|get|ask|hire|talk to|call) (\\w+ )?(lawyer|attorney|solicitor)|legal (advice|question|trouble|action|issue|issues|rights|consequences|help|problem|problems|obligation|steps|risk|risks|claim|case)|litigation|breach of contract|break (my|the|a) contract|breaking (my|the|a) contract|breach|liable|liability|penalty|penalties|non-?compete|noncompete|non-?solicit|nda|garden leave|severance|wrongful|wrongfully|discriminated|discrimination|eeoc|acas|labor law|labour law|employment law|employment rights|my rights|visa (rules|status|application|sponsor)|work permit|clawback|claw back|pay back the (sign|signing|bonus|relocation)|enforceable|binding|allowed by law|grounds for|unfair dismissal|redundancy pay)
    """,
    "employer_side": """
        (reject|rejecting|decline|declining|turn down|turning down|let down|letting down|refuse|ghost|tell|telling|inform|informing|email|notify|reply to|write to|respond to|letting|let|interview|interviewing|hire|hiring|screen|screening|unsuccessful|rejected|shortlist|onboard|message|reject all|choose between|source|sourcing|assess) (@the |my |our |all |some |several |other |one |two |three |four |five |\\w+ ){0,4}(@hire)
        (reject|rejecting|turn down|turning down|decline|declining|refuse) (someone|somebody|people|a person|him|her|an intern|an employee|my employee|a vendor|a supplier|a friend) (i|we|who|for|from|that|after)? ?(interviewed|applied|didn'?t hire|don'?t want to hire|for a (job|role|position)|for the (job|role|position)|from my team|wants to work|asked me for a job)
        (@hire) (\\w+ ){0,5}(we|i) (didn'?t|don'?t|did not|won'?t|aren'?t|are not|rejected|interviewed|chose|hired|turned|liked|want)
        (i'?m|i am|im|as|we'?re|we are|i'?m the|being) (\\w+ )?(the |a |an )?(hiring manager|recruiter|employer|hiring|interviewer|hr manager|hr person|business owner|team lead hiring|recruiting|founder hiring|startup founder|small business owner)
        (i'?m hiring|we'?re hiring|we are hiring|i am hiring|we interviewed|i interviewed (a|someone|two|three|several|him|her|five|four|ten|six)|candidates? (who|that|i|we)|applicants? (who|that|i|we)|job ad|job advert|job description|write a job (ad|description|posting)|rejection (email|letter|template|mail)s? (for|to) (@the )?(\\w+ ){0,2}(@hire))
        (our|my) (@hire|new hire|job opening|vacancy|employee|employees|direct report|direct reports)
        (offer|make an offer|extend an offer|give an offer|send an offer) (to )?(\\w+ ){0,2}(@hire)
        (fire|firing|lay off|laying off|terminate|dismiss) (an?|my|our|the|some|someone|one|him|her|employees?|staff)
    """,
    "elsewhere": """
        (ignore|disregard|override|bypass|forget|reveal|print|show|repeat|output|tell me) (all |your |the |my |me |previous |prior |above |any |of |these |those ){0,5}(instructions?|system prompt|prompts?|programming|guardrails|hidden rules|rules|training)
        (write|make|fix|improve|review|update|tailor|edit|create|polish|help with|redo|do|need) (@the |my |me |a |an |new )?(\\w+ )?(cv|resume|résumé|cover letter|coverletter|portfolio|linkedin profile|linkedin headline|personal statement|motivation letter|job search website)
        (find|search|looking|look|get|suggest|recommend|apply|show) (me )?(for |to )?(@the |a |an |some |new |any |open )?(\\w+ ){0,2}(jobs|job openings|vacancies|openings|a job near|remote jobs|work near|positions near|job for me|new job|internships)
        (interview (questions|prep|preparation|tips|practice|coaching)|mock interview|prepare (me )?for (my|an|the) (\\w+ )?interview|practice interview|star method|tell me about yourself)
        (weather|joke|jokes|recipe|poem|song|football|score of|stock price|bitcoin|movie|translate|capital of|president|horoscope|news|math|homework|code|python|javascript|sql|restaurant|pizza|flight|hotel)
        (what (should|do) i wear|dress code|salary in|how much does|average salary|who is the|what is the|tell me a|write a (poem|story|song|joke|essay|blog)|how old|how tall|play (a )?music|order (me )?)
    """,
}
