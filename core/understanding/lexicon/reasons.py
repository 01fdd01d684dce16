"""Words for why somebody says no, by reason code. Only what people plainly say: a reason is never guessed."""

LISTS: dict[str, str] = {}

PHRASES: dict[str, str] = {
    "other_offer": """
        (accepted|accepting|took|taking|taken|signed|choosing|chose|going with|gone with|went with|got|have|found|received|landed|picked|decided on|prefer|said yes to) (an |a |the |for |with )?(another|other|better|different|competing|second|rival) (offer|job|role|position|company|one|place|opportunity|internship|firm|school|hospital)
        (another|other|better|different|competing) (offer|job|role|position)
        (accepted|took|found|got|signed|have|going with|chose|landed) (something|somewhere|one|a job|a place|a role|a position) (else|better|elsewhere|closer|nearer|that)
        (accepted|signed|committed|going|said yes) (\\w+ )?(elsewhere|somewhere else)
        (accepted|signed|took|accepting|taking) (an? )?(offer|job|role|position) (at|from|with|elsewhere)
        (got|have) (an? )?(offer|job|role|position) elsewhere
        (got|have) (an? )?(offer|job|role|position) (at|from|with)(?= (\\w+ ){1,3}(so|and) (\\w+ ){0,5}(decline|declining|turn down|turning down|say no to) (?!it |them |this |that |because |the |their )\\w)
    """,
    "counter_offer": """
        (counter-?offer|counteroffer|countered|counter-?offered|matched (it|the offer|their offer|the salary|my salary)|(boss|employer|company|manager|work) matched|offered me more to stay|gave me a raise|raise to stay|promotion to stay|matched)
    """,
    "staying_put": """
        (stay|staying|staing|remain|remaining|stick|sticking|stuck) (put|where i am|with my (current|present)|at my (current|present)|in my (current|present)|at my (job|company)|in my job|with my (job|company|employer|team)|here|a \\w+$)
        (happy|content|settled|comfortable|love|loving) (where i am|in my (current|present)|at my (current|present)|with my (current|present)|here|my (current|present) (job|role|team))
        (rather|prefer to|want to|decided to|going to|like to) (stay|keep my (job|current)|remain)
        (not leaving|not ready to leave|keep my (current )?job)
        (i'?m|im|i am) staying
    """,
    "current_project": """
        (current project|in the middle of (a|my|an|this)|finish (my|the|this|a) (\\w+ )?(project|launch|product|build|release)|project (isn'?t|not|is) (finished|done|ending)|big project|launch coming|see (my|this|the) project through|unfinished (work|project)|project deadline|ongoing project)
    """,
    "pay": """
        (pay|salary|money|compensation|comp|wage|rate|package|wages|pays) (\\w+ ){0,3}(too low|low|lower|lousy|bad|not enough|isn'?t enough|less|below|cut|short|terrible|isn'?t good|doesn'?t|does not|poor|peanuts|under)
        (pay cut|paycut|low pay|low salary|lower pay|less pay|less money|underpaid|lowball|low-?ball|lowballed|underpays|not enough money|can'?t afford|too little money|pays? too little|because of (the )?(pay|money|salary)|salary|more money|pay reasons|the pay|money reasons)
        (pay|pays|paying|paid) (too little|less|peanuts|badly|poorly|not enough|so little)
    """,
    "location": """
        (moving (abroad|away|house|cities)|commute|commuting|commutes|too far|far away|distance|relocate|relocating|relocation|moving to|move to another|too long a drive|closer to home|nearer home|nearer to home|location|hours? away|far from|miles away|can'?t move|won'?t move|not moving|long drive|travel time)
    """,
    "remote": """
        (remote|remotely|wfh|work from home|working from home|home office|hybrid|on-?site|in-?office|five days in|days in the office|office days|return to office|rto|in the office|fully in person)
    """,
    "hours": """
        (hours|night shifts?|nights|shift work|shifts|shift pattern|weekend work|work weekends|weekends|long days|overtime|on-?call|part-?time|full-?time|work-?life balance|schedule|rota|early starts|late shifts|workload)
    """,
    "travel": """
        (too much travel|travel (requirement|requirements|load|percentage)|(50|60|70|80|30|40|25) ?(%|percent) travel|travelling|traveling|business trips|on the road|lots of travel|constant travel|so much travel|away from home|travel too much|heavy travel)
    """,
    "contract_type": """
        (fixed-?term|temporary|temp contract|temp job|contract role|contract position|contract only|freelance|zero-?hours?|contractor|short-?term contract|only a contract|not permanent|permanent|w2|c2c|1099|b2b contract|self-?employed|contract type|maternity cover|six-?month contract|agency contract)
    """,
    "start_date": """
        (start date|starts too (soon|early|late)|start too (soon|early|late)|can'?t start|cannot start|too soon to start|notice period is|need me to start|start (in|on|by|so) (soon|time|january|february|march|monday)|starting date|start so soon)
    """,
    "duties": """
        (duties|responsibilities|tasks|day-?to-?day|the work itself|scope of (the )?(role|job)|not the work|job description|too much (admin|paperwork|sales|management|coding)|more (management|admin) than|kind of work|the actual work|mostly (admin|sales|paperwork))
    """,
    "career_direction": """
        (career (direction|change|path|goals?|plans?|move|switch|shift)|different direction|another direction|changing (careers?|fields?|direction)|not my field|different field|where i want to go|change of direction|different path|going a different way|going in a different|starting my own|own business|start a business|going freelance|going back to (research|teaching|academia))
    """,
    "not_fit": """
        (not (a |the )?(right |good |great |best )?(fit|match)|isn'?t (a |the )?(right |good |great |best )?(fit|match)|wasn'?t (a |the )?(right |good )?(fit|match)|bad fit|wrong fit|poor fit|didn'?t (feel|seem) right|doesn'?t feel right|not for me|gut feeling|bad feeling|not the right|not quite right)
    """,
    "not_ready": """
        (not ready|don'?t feel ready|too early for me|not yet ready|too senior|need more experience|out of my depth|over my head|not qualified|too big a step|not prepared)
    """,
    "culture": """
        (culture|toxic|vibe|values|red flags?|atmosphere|bad reviews|glassdoor reviews|unfriendly|office politics|bro culture|ethics|ethical)
    """,
    "manager_fit": """
        (don'?t like the (boss|manager)|the (boss|manager|hiring manager|supervisor) (\\w+ )?(seems?|was|is|seemed|felt|would be|comes|came|gave) (\\w+ )?(awful|rude|difficult|off|bad|toxic|micromanag\\w*|arrogant|weird|controlling|cold|scary|unpleasant|a jerk|a nightmare)|micromanag*|my (would-?be|future|new|potential) (boss|manager)|didn'?t (click|get on|gel) with|chemistry)
    """,
    "stability": """
        (stability|unstable|layoffs|lay-?offs|funding|runway|bankrupt|financial trouble|risky|startup risk|too risky|shaky|acquisition|merger|job security|insecure|secure job|went through layoffs|cash flow|high turnover|turnover)
    """,
    "work_authorisation": """
        (visa|work permit|work authori[sz]ation|sponsorship|sponsor|h-?1b|green card|right to work|immigration|opt extension|residence permit|blue card)
    """,
    "study": """
        (grad school|graduate school|university|college|master'?s|masters|phd|degree|back to school|going to school|study|studying|studies|my exams|thesis|course|training program|law school|med school|mba|apprenticeship place)
    """,
    "family": """
        (family|my kids|my kid|my children|childcare|new baby|my baby|my parents|my mother|my father|my mom|my mum|my dad|my wife|my husband|my son|my daughter|school run|caring for|care for my|maternity|paternity|pregnant|expecting|wedding|getting married|kids'? school|elderly)
    """,
    "health": """
        (health|illness|ill|sick|surgery|operation|medical|burnout|burned out|burnt out|depression|anxiety|cancer|diagnosis|diagnosed|recovering|treatment|doctor|therapy|disability|injury|chronic|migraines?|mental health)
    """,
    "personal": """
        (personal (reasons?|circumstances|situation|matters?|stuff)|private reasons?|life circumstances|personal)
    """,
    "none_given": """
        (no reason|without (giving |saying |a |any |stating )?(a |any )?(reason|reasons|why)|don'?t want to (say|give|explain|tell) (\\w+ ){0,2}(why|reason|reasons|a reason|any reason)|not (saying|telling) why|rather not (say|explain|tell)|no explanation|without explaining|without explanation|keep the reason to myself)
    """,
}
