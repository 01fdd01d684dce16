"""Words that sting, slam the door or threaten."""

PHRASES: dict[str, str] = {
    "scorn": """
        maybe next time (you |tell |try |read |let |be |have |just )
        (got|had) your (mate|friend|nephew|man|favou?rite) lined up
        (weeks|months|rounds|days) of (hoops|hoop jumping)
        not a priority (for|to) you
        a long time to (leave|keep) (someone|somebody|people|me|anyone) (dangling|hanging|waiting)
        thanks? (you )?for ~5 i (guess|suppose)
        (plays?|played|playing) golf with
        (knows?|knew|in with|drinks with) the right people
        well,? lucky (them|him|her|you)
        (obviously|clearly|evidently|apparently|plainly) ((you|they|he|she) (don't|do not|didn't|did not|never|
          prefer|preferred|only|
          just|wanted|want|value|valued|need|needed|think|thought|have (no|other|better|more|a|your)|had (no|other|
          better|your|a)|can't|couldn't|
          wouldn't|aren't|weren't|were never|are not|made)|your|not|i'm not|i am not|i wasn't|
          nobody|no one|experience|qualifications|loyalty|age|merit|talent|hard work|someone|i was wrong|i must|
          we have different|the wrong|that doesn't|it doesn't)
        (you|they|he|she|your team|your company) (so )?(clearly|obviously|evidently|apparently|plainly) (don't|
          do not|didn't|did not|have no|had no|prefer|preferred|think|thought|value|weren't|aren't|never|can't|
          couldn't|need|have (a|your|other)|had (a|your|other)|made|wanted|want|missed)
        (i|we) (guess|suppose) (you|your|that's|that is|it's|it is|i'm|i am|i wasn't|loyalty|experience|talent|
          hard work|merit|some people|my (face|experience|qualifications|age)|this is (how|what))
        (must|it must|that must) be nice
        (no|don't take|please don't take) offen[cs]e(?! (was |is |at all )?(taken|whatever|at all))
        good luck (finding|getting|hiring|replacing|keeping|attracting) (anyone|anybody|someone (who'll|
          that'll|better|else|cheaper|willing)|somebody|another|a (better|fool|sucker|decent|competent|
          mug)|staff who|people (who|for|like|to)|talent|decent|any|whoever)
        good luck (with that|with whoever|with it|to whoever|to the poor|running (that|this|a)|you'll|you will|
          you're going|because you|, you'll)
        you('ll| will| are going to|'re going to) need it[.!]
        (you'll|you will|you're going to|you are going to|they'll|he'll|she'll|you may|you might) (definitely |
          surely |certainly |soon |one day |really |all |come to |live to |probably |no doubt )*(regret|rue|
          be sorry|be begging|come crawling|come running|kick yourselves?|see what you|wish you had|wish you'd|
          find out the hard)
        (it's|it is|that's|that is|this is|truly|definitely|entirely|clearly|well|simply) (really |truly |all |
          entirely )*(your|their|the company's) (own )?loss
        (loss is|loss will be) (my|their|someone else's|another|your competitor's) gain
        (hope|trust) (you're|you are|you all are|you feel|everyone is|he's|she's) (very |really |all |
          good and )*(pleased with (yourself|
          yourselves)|happy with (yourself|yourselves|that)|proud of (yourself|yourselves|this|that)|(happy|proud|
          satisfied)[.!])
        (hope|trust) (you|they|he|she) (choke|fail|get what|enjoy (the|your) (mess|turnover)|sleep well|
          learn (something|from this|to|a lesson)|treat (the|your) next|realise|realize|know what you|
          can live with|are never)
        (nice|good|kind|great|lovely|big|generous|decent|sweet) of you to (finally|eventually|at last|at least|
          even (reply|respond|answer|read|look|bother)|get around|bother|respond at all|reply at all|notice|squeeze|
          deign|get back to me after)
        (finally|eventually|at long last) (got|getting|gotten|decided|bothered|deigned|managed|found the time|
          get) ?(around |round )?to (reply|replying|respond|responding|answer|answering|write|writing|tell|
          telling|get|getting|let|letting|send|sending|call|calling|make|making|give|giving)
        thanks? (you )?(so much |very much |a lot |a bunch )?for (finally|nothing|ghosting|ignoring|wasting|
          leading me|stringing|dragging|keeping me (waiting|hanging|in the dark|in limbo)|making me|
          the (run ?around|form letter|canned|generic|boilerplate|lecture|silence)|your (canned|form|generic|
          automated|boilerplate|robotic|non ?answer|silence))
        (some|those) of us (actually |really )?(have to|have (jobs|lives|families|real|better|standards)|
          work for|do|need to|can't afford|value)
        (i|we) (see|know|get) (now |exactly )?how (it is|it works|this works|you (operate|work|treat|do things))
        not that (you|anyone|anybody|they|he|she) (would |'d |even |really |actually )*(care|cares|cared|asked|
          noticed|bothered|bother|mind)
        (interesting|bold|curious|funny|odd|strange|bizarre|baffling|puzzling|questionable|
          peculiar) (choice|choices|decision|strategy|priorities|way to (treat|run|do|hire|say|show|thank)|
          set of (priorities|values)|approach to hiring|how you|that you|you (should|would|chose|picked))
        (too busy|too important|too good|too grand|too high and mighty) to (reply|respond|answer|read|write|
          look|call|pick up|talk|speak|bother|meet|return|give|send)
        (someone|somebody|a candidate|anyone) (cheaper|younger|less (experienced|qualified|skilled|demanding)|
          half as|with (half|less|a fraction|fewer)|more (obedient|compliant|connected))
        (cheaper|younger|less qualified|less experienced|inferior|better connected|more obedient) (candidate|
          option|person|model|hire|choice|applicant)
        (hire|hired|choose|chose|pick|picked|want|wanted|prefer|preferred|promoted?|found|gave it to|(went|go|gone|
          going) (with|
          for|to)|it's|was for) (\\w+ )?(someone|somebody) (who|whose) (knows|plays|went|will (do|work|take|say)|
          father|uncle|dad|costs|looks)
        (someone|somebody) (who|whose) (is (cheaper|related|friends with|younger)|kisses)
        (golden boy|teacher's pet|chosen one|old boys'?|boys' club|boys club|jobs for the boys|nepotism|
          someone's (nephew|friend|cousin|son|daughter|mate)|the boss's (nephew|son|daughter|friend))
        (i'm|i am) (sure|certain) (you're|you are|he's|she's|they're) (very|far too|too|all very|terribly|
          extremely) (busy|important)
        (foolish|stupid|naive|silly|dumb|mad|crazy) (of me|enough|me) (to|for|that|i)
        (silly|stupid|foolish|lucky|poor) me
        (more fool me|fool me once|joke's on|jokes on me|shows what i know|serves me right|what was i thinking|
          should have known better than)
        just (another|a|one more) (number|statistic|cog|cv in|name on|face in|box to tick|piece of paper|file)
        (doubt|don't suppose|don't expect|not expecting|don't imagine|not holding my breath) (that )?(i'll|
          i will|you'll|you will|you|anyone|anybody|to|for|this) (even |ever |actually |really |to )*(get|hear|
          receive|read|care|respond|answer|reply|will|bother|see|be|a|understand|have)
        (how|what a|so|very|bitterly|incredibly|extremely) (convenient|typical|predictable|original|
          disappointing (to|that|of)|thoughtful of you|nice for you|professional of you|very professional|
          funny that|ironic|rich coming|surprising that you|disappointing it)
        (how|so) (nice|lovely|convenient|wonderful) for (you|him|her|them|whoever|the (lucky|chosen|other))
        the (lucky|chosen|golden) (candidate|one|winner|applicant|boy|girl|few)
        (slow clap|nice try)
        (enjoy|have fun with) (your|the|that) (mediocre|mess|choice|turnover|search for|next victim|chaos|
          sinking|race to|power trip|circus|little)
        (typical|go figure|quelle surprise|what else is new|big surprise|no surprise there|shocker|
          surprise surprise)[.!,]
        (better|far better|much better) off (without you|without your|somewhere else|elsewhere)
        what a (surprise|coincidence|shock)[.!]
        (golf|drinking|old|poker|gym|little|football) (buddy|buddies|mate|mates|pal|pals|chum|chums|crony|cronies)
        (you'll|you will|you're going to) ~3 (look back (on|at) this|see what you (missed|lost|let|passed|turned))
        being (your|his|her|the (boss|director|owner|ceo)'s) (\\w+ )?(nephew|niece|son|daughter|cousin|friend|mate|
          buddy|brother|sister|neighbou?r|godson|wife|husband)
        (has|had|have) nothing (whatsoever |at all )?to do with (it|that|this)[.!]
        so called (values|culture|process|feedback|task|tasks|interview|team|experts?|managers?|professionals?|
          recruiters?|offer)
        (choked on|spat out|nearly choked|fell off) (my|the)
        (treating|treat|treated) (people|us|me|candidates|applicants|everyone) (like|as) (@insult|spam|dirt|rubbish|
          numbers?|cattle|garbage|nothing|idiots|children)
        (haven't|have not|never) (laughed|smiled|giggled|chuckled) (so|this|that|quite)
        (start|begin|learn to) (paying|pay|offering|offer) (\\w+ )?(actual|real|proper|decent|living)
        (isn't|is not|not|wasn't|hardly) worth (that |very |so |all that )?much( (over there|after all|these days|
          then|to you|it))
        if you (had )?(ever |actually |even |really |only )+(bothered|read|listened|looked|paid|cared|knew)
        (says it all|tells me everything|says everything|says more about you than|shows (exactly )?(who|what) you)
        (whatever|your loss|noted)[.!]
        (in case you (forgot|hadn't noticed|care|haven't noticed)|if you must know|for what it's worth i never|
          not that it matters|since you asked|for your information|newsflash|news flash|hate to break it)
        (pity|shame|too bad) (you|your|that you|that your|about your|they|he|she) (didn't|did not|couldn't|
          can't|never|don't|chose|are|lack|missed|wasn't|weren't|only|had)
        (apparently|obviously|evidently) ~4 (good|qualified|experienced|smart|important|worthy|special|
          connected|enough)
    """,
    "scorn_first": """
        (so much for|guess (that|you|your|they|my|loyalty)|whatever|your loss|typical[.!,]|noted|oh please|oh great|
          wow,? just|seriously\\?|figures\\.)
    """,
    "bridge": """
        (never|won't ever|will never|would never) (ever |again |be |even |want to |consider )*(work|working|
          apply|applying|recommend|recommending|interview|deal|dealing|do business|buy|shop|set foot|come back|
          speak|refer|send anyone) (for|with|to|at|from|here|in|into|your|you|this|a place|there|anyone|
          back)(?! (\\w+ )?(highly|enough|more|warmly))
        (won't|will not|wouldn't|would not|not|shan't) (ever |be |even )*(work|working|apply|applying|recommend|
          recommending|interview|deal|dealing|do business|doing business|buying|buy|shop|shopping|bother|
          bothering|waste|wasting|use|using) ~6 (again|ever)
        (wouldn't|would not|couldn't|could not|can't|cannot|won't|will not) (ever |possibly |honestly |
          in good conscience |be able to |be )*(recommend|recommending) (you|your|this|it|the (company|firm)|
          anyone|them|working|that anyone)(?! (\\w+ )?(highly|enough|more|warmly))
        (wouldn't|would not) (work|apply) (for|to|there|here) (you|your|this|a place|that|if) ?
        (you'll|you will|you won't|you will not) (never |not )?(be )?(hear|hearing) from me (again|any ?more)
        (hope|pray) (i |we |to )?(never|not) ~2 (see|hear|meet|work|deal|speak|cross) ~4 (again|you)
        (won't|will not|no longer) be (needing|requiring|wanting) (yours|your|it|that|anything from)
        (warn|warning|discourage|discouraging|steer|steering) (all |everyone|everybody|anyone|anybody|
          my (\\w+ )?(network|friends|colleagues|contacts|classmates|peers)|other|others|people|candidates|
          future)(?! that)
        (i'll|i will|i shall|i'm|i am|going to|be|and|to|gladly) (tell|telling|let|letting|told) (everyone|
          everybody|anyone|all|my (\\w+ )?(network|friends|colleagues|
          contacts|classmates|peers)|other candidates|others|people|the whole|the world) ~4 (how you|what you (did|
          do to|put|are|people)|
          to avoid|not to|to stay away|how (badly|poorly|rude|bad)|about (how|this (experience|treatment|mess|
          process)|your (behaviou?r|treatment))|what a|the truth about|never to|exactly how|exactly what)
        last (one |job |company |place |employer |firm |people |person |woman |man )?(left )?on (earth|the planet|
          this planet)
        (stay|staying|steer|keep) (well |far |right )?(away from|clear of) (you|your|this (company|firm|place))
        (burn|burned|burning|burnt) (this|that|the|every|any) bridges?
        (i'm|i am) (done|through|finished) (with (you|your|this (company|place|process|circus|charade|nonsense|
          job hunt))|here|playing)
        (want|wanted|wish|wished|like) (absolutely )?nothing (more |further |else )?to do with
        no (wish|desire|intention) (to|of) (ever )?(deal|dealing|work|working|speak|speaking|hear|hearing|apply|
          applying|be|being|waste|wasting|do|doing) ~4 (again|ever|you|your|company|firm|at any point|business)
        (take|remove|delete|strike|cross|wipe) (me|my (name|details|data|cv|e-?mail|number)) (off|
          from) (\\w+ )?(whatever|any|every|all|your)
        (boycott|boycotting|blacklist|blacklisting|blacklisted|blocking you|blocked you|block you|blocking your)
        (cancel(l)?ing|cancel(l)?ed|closing|closed) my (account|subscription|membership|custom|order|orders)
        (taking|take|took) my (business|custom|money|talents?) (elsewhere|somewhere)
        last (time|company|place|person) i(('ll| will|'d| would)?) (ever )?(apply|deal|interview|work|consider|
          trust|speak|waste|do|come|bother)
        (consider|regard) (this|our|any) (\\w+ )?(bridge|relationship|friendship|connection|conversation|
          contact) (burned|burnt|over|closed|ended|finished|done)
        (dodged|dodging|dodge) (a|that|the|this|quite a) bullet
        (glad|relieved|happy|thankful|lucky|delighted) (i'm|i am|i was|that i|i|to have) (not |won't |didn't |
          never |wasn't |wouldn't )+(get|be|join|chosen|hired|selected|have to|working|stuck|being)
        (don't|do not|no longer) (ever )?(want|wish) to (hear from|speak to|work with|see|deal with|
          be associated with) (you|your|anyone)
    """,
    "threat": """
        what the law says
        (check|talk|speak|consult) (with|to) your (legal|lawyers?|compliance|solicitors?)
        (they'll|you'll|he'll|she'll|will) be (getting|receiving) a letter
        (rejecting|refusing|turning down|sacking) an? (man|woman|person|mother|father) (of|over|in)
        (leave|leaving|write|writing|post|posting|publish|publishing|submit|submitting) (\\w+ ){0,3}(reviews?|
                    ratings?) (on|about|of|everywhere|online|so|that)(?! (google|the course|our|my))
        (one star|1 star|scathing|damning) (review|rating)
        (i'll|i will|i'm going to|i am going to|i intend to|i plan to|i shall|going to|will be|about to|
          happy to|free to|tempted to|considering) ~3 (post|posting|put|putting|tweet|tweeting|publish|
          publishing|review|reviewing|rate|rating|complain|complaining|vent|blog|blogging) ~8 (glassdoor|
          trustpilot|reddit|twitter|social media|facebook|tiktok|online|everywhere|every site|public|internet|
          linkedin|about (this|you|your))
        (on|to) (glassdoor|trustpilot)
        (my|our|the) (trade )?union (will|is going to|has been|have been) ~3 (touch|contact|informed|told|involved)
        (local |national |the )?(papers?|press|newspapers?|tv|radio|news) (\\w+ )?(hears?|knows?|gets?|finds?|
          will hear) (about|of|out|to|wind)
        (my|our) (\\w+ )?(lawyers?|solicitors?|attorneys?|barrister|legal team|legal counsel|union rep)(?! (friend|
          neighbou?r|daughter|son|brother|sister|husband|wife|colleague|cousin|and i))
        (in front of|before|up at|go to|going to|take it to|taken to|end up (in|at|before)|see you (in|
          at)) ~2 (tribunal|ombudsman|small claims)
        (speak|speaking|talk|talking|spoken|talked|consult|consulting|consulted|contact|contacting|contacted|
          see|seeing|hire|hiring|instruct|involve|involving|call|calling|taking advice from|advice from|
          hear from|to) ~2 (a|an|the|my) (\\w+ )?(lawyer|solicitor|attorney|employment lawyer|union|
          citizens advice)
        (legal|court) (action|proceedings|steps|claim|complaint)
        (taking|take|took|taken) (legal |further )?(you|this|them|it|the matter|action) (to|further|
          all the way) ~2 (court|tribunal|board|ceo|press|media|top|authorities|regulator|union|next level)
        (sue|suing|sued) (you|your|them|the (company|firm|school|hospital)|for|over)
        (report|reporting|reported|complain|complaining|complained|complaint|file|filing|filed|lodge|lodging|
          going|go|escalat\\w*|write|writing|speak|speaking) ~4 (eeoc|acas|ombudsman|labou?r board|tribunal|
          authorities|regulator|equality commission|human rights commission|data protection|
          information commissioner|the press|the media|the papers|newspapers?|journalists?|chief executive)
        (report|reporting|complain|complaining|complaint|escalat\\w*|(i'll|i will|i shall|i'm going to|
          i am going to|will be|
          intend to|going|may have to|might have to|tempted to) (be )?(go|going|speak|speaking|write|writing|talk|
          talking)) ~4 (your (boss|ceo|manager|superior|superiors|head office|director|managing director|board)|
          the ceo|
          head office)
        (report|reporting) (you|him|her|them|your (company|firm|manager|team|organi[sz]ation)|this (to|as))
        (expose|exposing) (you|your|this|them|the (company|firm|truth))
        (name and shame|naming and shaming|go public|going public|make this public|making this public|go viral|
          see you in court|meet you in court|go over your head|going over your head|over your head)
        (age|sex|race|gender|racial|disability|sexual|religious|pregnancy) discrimination
        (discriminated against|discriminating against|discriminatory)
        (you'll|you will|you are going to|you're going to) (\\w+ )?(pay for|be hearing from|hear from my|
          be sorry|regret (this|it|that|your|not|the))
        (watch your back|watch yourself|haven't heard the last|not heard the last|hear the last of|
          make your life|make you pay|make you regret|been warned|mark my words|i know where you|i know people|
          karma|what goes around|comes around|your reputation (will|is|won't)|ruin your|destroy your|
          damage your (reputation|brand|business)|there will be consequences|suffer the consequences|
          face the consequences|this isn't over|this is not over|it isn't over)
        (or else|failing which)
        (reply|respond|answer|call|write|decide|act) ~4 or (i'm|i am|i'll|i will|we'll|
          else) (\\w+ )?(withdraw\\w*|report\\w*|going|go|tell\\w*|post\\w*|leav\\w*|walk\\w*|tak\\w*|pull\\w*|
          escalat\\w*|assum\\w*|out|contact\\w*)
        (i'll|i will|i shall|i'm going to|i am going to) (\\w+ )?(make sure|make it known|ensure|
          see to it) (that )?(everyone|everybody|people|others|no one|nobody|the (world|whole|industry)|your|
          you|all my|they (hear|know|find|see)|word (gets|spreads))
        know (a lot of|lots of|plenty of|many|quite a few|all the) people (in|at|round|who)
        (screenshots?|recordings?) of (the|this|our|your|every)
        everyone (will|is going to|should|deserves to) (know|hear|find out|see) (about|how|what|that|who)
        (go|going|gone|straight) to the (press|media|papers|newspapers|police|authorities|top)
        (copying|copied|cc'ing|copy|cc'd) (in )?your (boss|ceo|manager|director|superior|board|line manager)
    """,
}
