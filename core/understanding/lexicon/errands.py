"""What a first message says that is asked of the companion itself: lists, settings, privacy, help. See intents."""

PHRASES: dict[str, str] = {
    "list goal": """
        (list|show|name) (me )?(everyone|everybody|all the people|who|whom) (i |we )?(\\w+)
        (list|lists|listing|overview|dashboard|summary of|summarise my|summarize my|export list) (of )?(@mine|@the |all|everything|every|who|what|my|me|open|overdue|active|pending)?
        (show|see|view|open|find|give|display|pull up|bring up|look up|get|search) (me )?(@the |all |my |all my |every |everything |everyone |what |which |who |only |open |overdue |active |pending |upcoming |saved |past |old |the )(\\w+ ){0,4}(@mine|open|overdue|pending|due|waiting|left|next|coming up|i have|so far|active|outstanding|upcoming)
        (show|see|view|open) (me )?(my |all my |all |the )?(@mine)
        (what|which|who|whose|whom|how many) (\\w+ ){0,4}(open|overdue|pending|due|outstanding|on my list|coming up|waiting|left to|on my plate|in progress|still|in the pipeline|next up|scheduled|upcoming|active|stored letters)
        (what'?s|whats|what is|anything|something|what do i have|what have i got|do i have (any|anything|something)|what am i) (\\w+ ){0,3}(next|due|open|overdue|pending|on my list|on my plate|coming up|left|today|this week|outstanding|scheduled|planned|waiting|in the pipeline|my next)
        (who|whom) (\\w+ )?(should|do|did|have|haven'?t|havent|must|shall|can|am|was|else|has|hasn'?t|knows|already|still|needs) (i|we|not|been|my|to|yet|me|replied|answered|got)
        (which|what) (\\w+ )?(@mine|jobs|ones|recruiters|letters|referrers) (\\w+ ){0,4}(have|did|do|are|has|is|am|were|i|said|got|rejected|open|replied|need)
        (whose turn|who'?s next|who is next|who'?s overdue|who to (contact|write|call|message)|who do i owe|who hasn'?t)
        (@mine) (list|so far|that are open|i have|this week|due|overdue|status)
        (my (open |saved |current |active |overdue |upcoming |pending )?(@mine))
        (overdue|todo|to-?do|to-?dos|agenda|due (today|this week|tomorrow|next week))
        (how many (\\w+ ){0,2}(@mine|jobs|offers|places))
        (where (do|did|am|are) (i|we|things|all) (\\w+ ){0,3}(stand|with everything|applied|at with))
        (status of (everything|all|my)|history (of|with)|past letters|sent letters|what did i (send|write|say|tell|last)|what have i (sent|written|told|said))
    """,
    "settings goal": """
        (make|have|get|let|want|deliver|send) (my|the|all|all my) (reminders?|digests?|notifications?|pings?|nudges?|summary) (to )?(come|arrive|go out|ring|show up|be|land|at|earlier|later|in the)
        (settings|preferences|preference|configure|configuration|setting|options|prefs)
        (change|set|switch|update|use|turn|make|edit|adjust|move|put|choose) (@the |my |to |it |you |your |all |on |off |default |me ){0,3}(\\w+ )?(time ?zone|timezone|language|locale|tone|signature|sign-?off|name(?! forward| down| in| up| on)|display name|quiet hours|working hours|work hours|working days|default|defaults|notifications?|formality|digest|discreet|spelling|british|american|english|reminder time|reminders? time|email address|first name|channel|cadence|dates? format|date format|day format|pronouns|theme|dark mode|silent mode|code ?names?|retention)
        (time ?zone|timezone|quiet hours|working hours|discreet mode|discreet|do not disturb|dnd|digest|daily digest|notifications|dark mode|british english|american english|british spelling|us spelling|uk spelling|code ?names?|vacation mode|holiday mode|away mode|out of office)
        (mute|unmute|disable|enable|turn off|turn on|switch off|switch on|stop sending|stop the) (\\w+ ){0,3}(notifications?|digest|messages|reminders|emails|pings|discreet|tips|sounds?|nudges|suggestions|mode)
        (don'?t|do not|dont|never|stop|please don'?t|no) (\\w+ )?(send|message|messaging|disturb|bother|ping|pinging|notify|contact|notifications|messages|pings|reminders|remind|write) (me |anything |to me |messages |reminders |stuff )?(\\w+ ){0,2}(after|before|on|at|during|in the|over the|between|until|past|outside|late|weekends?|so early|this early|\\d)
        (always|from now on|by default|in future|in the future|going forward) (write|use|sign|be|make|send|keep|address|call|start|reply|show)
        (call me|address me as|my name is|sign (me|letters|my letters|everything|off|it|my name) (as|with)?|i go by|i'?m called|use my (full|first|middle) name|i prefer to be called|greet me)
        (more|less|be|sound|write) (formal|casual|informal|formally|casually) (with me|by default|from now|in general|in future|in all|please|tone|always|everywhere|style)
        (i'?m|i am|im|i'?ll be|ive|i'?ve|i|we) (\\w+ )?(moved|moving|relocated|travelling|traveling|away|on vacation|on holiday|on leave) (to|in|from|until|till|next|for|between|this)
        (i live in|i'?m in|i am in|i work from|i'?m based in|my office is in|i'?m now in|i'?m travelling)
        (in|to|into|speak|talk|reply|answer|write|use) (german|french|spanish|italian|portuguese|dutch|polish|deutsch|español|français) (please|with me|to me|from now)
        (remind me|send (me )?reminders|reminders|ping me|send the digest) (\\w+ ){0,2}(only|always|by default) (at|in|on|after|before|by)
        (24-?hour|12-?hour|24h|am/pm) (clock|time|format)
    """,
    "privacy goal": """
        (privacy|private|gdpr|ccpa|data protection|confidential|confidentiality|encrypted|encryption|secure|security|anonymous|incognito|dsar|right to be forgotten)
        (who|can|could|does|do|will|is|are|would) (?!(i|we|you|u) (\\w+ )?(read|look|find|see (this|my (reply|draft|mail|letter|answer))))(\\w+ ){0,5}(see|read|know|access|look at|reads|sees|find out|spy|view|monitor|monitoring|watching|find) (\\w+ ){0,2}(this|these|that|it|what|my|here|our|about this|messages|chats?|me|stored|conversation)
        (who|can|does|will) (\\w+ ){0,4}(see|read|access|sees|reads) (this|it|my|what|these)
        (delete|erase|wipe|remove|forget|purge|destroy|clear|get rid of|scrub) (me|@the |my |all |everything|all my |about me|every |what )(\\w+ ){0,5}(data|account|history|everything|information|info|messages|records?|you|stored|know|about me|conversations?|chats?|trace|traces|profile|stuff|of it|all)?
        (delete|erase|wipe|purge) (me|everything|it all|all|my)
        (forget) (me|everything|all(?! (your|the|my|previous) (rules|instructions|training))|what i|about me|this conversation|that i|i)
        (export|download|copy|extract|takeout|back ?up|get|give me|send me|see) (of |me )?(a copy of )?(@the |my |all |all my |everything |all of )(\\w+ )?(data|everything|information|history|you have|you know|you'?ve|archive|records|stored|info)
        (copy of (my data|everything|all|what))
        (what|how|where|how long) (\\w+ ){0,3}(do you|are you|is|you|does it|does this|gets?|data|will you|have you|did you) (\\w+ ){0,2}(keep|store|stored|save|saved|know|kept|remember|collect|track|record|log|share|retain|hold|data|have on me|have about me)
        (do|are|will|does|did) (you|this|it|the bot|gracious|anyone|slack|teams|my data|this bot) (\\w+ )?(store|storing|save|saving|keep|keeping|share|sharing|sell|train|record|recording|log|logging|track|remember|send my|tell|leak|report|stored|saved|shared|collect) (\\w+ )?(my|this|it|anything|what|these|data|everything|to|with|on|me|about|any|the)
        (my|the) (boss|employer|manager|company|hr|admin|it department|it team|administrator|workspace|work) (\\w+ ){0,3}(see|read|know|access|find out|finds out|look|monitor|spy|notice|able to)
        (is|are) (this|it|my|these|what i|you|that|our) (\\w+ ){0,5}(private|confidential|safe|secure|anonymous|encrypted|stored|saved|recorded|logged|shared|visible|between us|tracked|monitored)
        (stored about me|know about me|have on me|have about me|about me do you|between us)
        (supprimer mes données|effacer mes|borrar mis datos|eliminar mis datos|daten löschen|lösche meine|apagar meus dados|cancella i miei dati)
    """,
    "help goal": """
        (help|halp|hlp|menu|commands?|tutorial|instructions|manual|guide|onboarding|faq|usage)
        (what|how) (can|do|does|could|are|is|else can) (you|this|it|gracious|the bot|this bot|i use|i use you) (\\w+ )?(do|help|work|able|works?|for|good|about|offer|support|this|you|start|capable)
        (what'?s|whats|what is) (this|gracious|this bot|this thing|this app)
        (who are you|what are you|how does this work|how do i (start|begin|use (this|you|it))|get started|getting started|where do i (start|begin)|how to use|show me around|what now|now what)
        (start over|restart|start again|begin again|reset|new conversation|from the beginning|back to (the )?(start|beginning|menu)|go back|undo|cancel|never ?mind|nvm|stop|quit|exit|main menu|forget it|scratch that|start fresh)
        (i don'?t (know|understand) (how|what)( this| to| you|$)|confused|i'?m lost|not sure how)
        (can you help|could you help|need help|i need (some )?help|help me( out)?( please)?( pls)?$|please help)
        (hi|hello|hey|hiya|heya|howdy|yo|hola|bonjour|hallo|ciao|hei|namaste|salut|morning|good morning|good afternoon|good evening|sup|what'?s up|greetings|test|testing|ping|ola|olá|hej|gm)( there| bot| gracious| all| again| everyone)?
        (ayuda|aide|hilfe|ajuda|aiuto|hulp|pomoc|yardım)
    """,
}
