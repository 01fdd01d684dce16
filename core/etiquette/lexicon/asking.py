"""What people ask of contacts, and what makes asking fair: who I am, where we met, an easy way to say no."""

PHRASES: dict[str, str] = {
    "ask": """
        (can|could|would|will|might|may) (you|i|we) (please |possibly |perhaps |also |kindly |just |maybe |then |even |at least |ever |be able to |be willing to |be open to |be up for |be free to |be free for |consider |mind |quickly )*(refer|referring|introduce|introducing|review|reviewing|look|looking|forward|forwarding|pass|passing|recommend|recommending|connect|connecting|send|sending|share|sharing|tell|telling|help|helping|meet|meeting|give|giving|put|putting|intro|mentor|mentoring|talk|talking|speak|speaking|chat|chatting|read|reading|write|writing|call|calling|ask|asking|arrange|set|spare|sparing|teach|check|checking|a |an |have|get|let|show|hire|find|edit|join|come|take|make|vouch|act|proofread|coach|coffee|endorse|tag|repost|post|explain|answer|advise|point|buy|pick|grab|shadow|visit|hop|jump|drop|add)
        (please|kindly|pls|plz) (\\w+ )?(refer|introduce|review|look|forward|pass|recommend|connect|send|share|tell|help|meet|give|put|intro|mentor|read|write|call|ask|arrange|set|spare|let me know|endorse|vouch|check|get back|reply|respond|hire|find|repost|like|do|attach|see my|see attached)
        (also|and|then|plus|or) (please |maybe |perhaps |possibly |also |could you |can you |would you |just )*(refer me|introduce me|review my|look (over|at) my|forward (my|it|this|me)|pass (my|it|this)|recommend me|connect me|send (me|my|over)|share (your|my|the|any|with)|tell me|help me|meet (me|up|for)|give me|put (me|in)|intro me|mentor me|let me know|write me|call me|ask (your|them|her|him|hr|around)|arrange|set up|spare|endorse me|vouch for|hire me|find me|get me|check (my|if|whether)|proofread|edit my|practi[sc]e|be my|act as|coach me|talk (to|me)|read my|repost|buy|explain|show me|advise)
        (refer|introduce|recommend|connect|forward|mentor|endorse) me
        (i'd|i would|i) (like|love|appreciate|want|need|be grateful|hope) (for )?(you|it if you|if you|a referral|an introduction|an intro|a reference|a recommendation|your help|to pick your brain|a job|a role|some advice)
        (looking|hoping|wondering|asking|searching) (for|if|whether) (a job|a role|work|a referral|an intro|an introduction|a reference|you|a position|an opening|your help|any (openings|vacancies|jobs|roles))
        (any|know of any|have any|aware of any|got any|hear of any|are there any|is there any) (openings?|vacanc(y|ies)|jobs?|roles?|positions?|opportunities|leads?|chance you)
        (want|need|would like|'d like) (you )?to (refer|introduce|recommend|meet|help|send|give|put)
    """,
    "favour": """
        (refer|referring|referral|refer me|recommend me|recommendation|reference|introduce|introduction|intro|introducing|put (in )?a (good )?word|good word|vouch|forward my|pass (on )?my|pass (my|this|it) (\\w+ )?(on|along|to)|job|jobs|vacanc*|openings?|hire|hiring|hires|position|positions|cv|resume|r[ée]sum[ée]|get me|hook me up|endorse|foot in the door|connect me|put me in touch|inside track|share my|submit my|mentor)
    """,
    "blunt_favour": """
        (can|could|would|will|please|pls|plz|need you to|want you to|kindly) (you |please |u |just |also |maybe )*(refer me|introduce me|recommend me|hire me|get me|hook me up|put me|find me|give me|connect me|forward my|pass my|pass on my|submit my|send me (a|the|your|their)|help me (get|find)|write me|be my (reference|mentor|referee)|endorse me|share my|vouch|hand my|put in|put my|make an intro|intro me)
        (need|want|looking for|after|could use|searching for) (a|your|any|another|some|an|the) (\\w+ )?(job|referral|intro|introduction|favou?r|work|role|recommendation|reference|position|endorsement|connection|contacts?)
        (here's|here is|attached is|attaching|attached|see|sending|sent you|i'm sending|find) (you )?(attached )?my (cv|resume|r[ée]sum[ée]|portfolio|linkedin|profile)
        (hook|set|sort) me up
        (what|how) can you do for me
        (get|got) me (in|an|a|the|hired|into|past|through)
        (your|a) contacts? (list|at|in|who|there)
        (you|u) (owe|are my|'re my) (me|way in|ticket|best bet)
        (i|we) (only )?(need|want) (your|a) (referral|help|contact|network|connections?|name)
        (who|whom) (do )?(you )?(know|can you) (at|in|that|who|introduce|connect)
        (since|because|as|now that|seeing as|given) you (work|are|'re|know|have|sit) (at|in|for|there|the|on|with|connected|well)
        (add|use|using|put|list|listed|gave|given|putting|listing|named|naming) (you|your name|ur name) (\\w+ )?(down )?as (a|my|one of my) (reference|referee|recommender|supervisor|manager)
        (tell|ask|get) (your|the) (boss|manager|hr|ceo|team|recruiter) (to|about me|that|for)
        (long time no see|remember me)
        (quick|small|big|huge|little) favou?r
    """,
    "easy_out": """
        (no (worries|problem|pressure|rush|hurry|obligation|need|hard feelings|offen[cs]e taken|bother)|not a problem|totally (fine|ok|okay|understand)|perfectly (fine|ok|okay|understand)|completely (fine|ok|okay|understand)|either way|whatever you decide|only if|if (it's|it is|that's|that is|you're|you are|you have|you'd|you feel|now|this|you) (easier|not|too|inconvenient|ok|okay|comfortable|happy|open|a (bad|busy|good)|up for|able|convenient|too busy|swamped|can't|rather|prefer|isn't|the right|willing|time|a moment|like|would rather|any|in a position)|feel free to (say no|decline|ignore|pass)|understand if|understand entirely|entirely understand|quite understand|of course understand|fully understand|say no|it's fine|that's fine|don't worry|if not|no is|when you have|whenever (you|suits|it suits|is)|at your convenience|in your own time|happy to work around|if you'd be willing|would you be (willing|open|comfortable|happy|up)|might you|wondered if|wondering (if|whether)|glad to return|return the favou?r|happy to (help|return|do the same))
    """,
    "context": """
        (met|spoke|talked|chatted|worked|sat|shared|studied|trained|crossed paths|bumped|emailed|corresponded|connected|collaborated|presented|volunteered|overlapped|meeting|speaking|talking|chatting|working|catching up|running into|meet|talk|see|seeing|hear|hearing|catch|chat) (\\w+ )?(with|you|to|at|in|on|together|about|last|next to|during|when|yesterday|up|from|again|today|through|over|after|this|back|before|for|while|as|under)
        (great|good|nice|lovely|pleasure|wonderful|fun|glad|delighted|enjoyed|loved|liked|pleased|enjoy|really enjoyed|a joy|fantastic|happy|honou?r|inspiring) (\\w+ )?(to (meet|see|talk|speak|chat|hear|connect|catch)|meeting|seeing|talking|speaking|chatting|hearing|catching|our|your|the|being|working|connecting|it)
        (you|your (colleague|friend|manager|talk|article|post|paper|book|podcast|work|team|profile|presentation|session|panel|thread|advice|blog|keynote|workshop|lecture|name|role|move|new|class|course|interview|story|company|comment|question|answer|research|website|newsletter|column|essay|report|video|project|lab|group|department|career|path|message|email|note|suggestion|tip|recommendation|help)) (\\w+ )?(mentioned|said|suggested|told|asked|offered|recommended|wrote|gave|helped|kindly|spoke|introduced|taught|hired|managed|showed|advised|promised|explained|on|about|at|in|for|to|was|is|has|helped|made|from|with|as|published|presented|posted|shared|led|came)
        (i|i'm|i am|i've|i was|i have|we|we're|we've|my name is|name's) (\\w+ )?(a|an|the|in|at|on|with|working|currently|moving|writing|wrote|read|saw|heard|noticed|listened|followed|follow|attended|came across|found|watched|work|worked|started|joined|run|lead|teach|study|studying|graduated|graduating|used|recently|just|based|leading|running|building|looking|considering|exploring|deciding|trained|studied|applied|applying|remember|remembered|thought|think|still|took|finished|shipped|learned|learnt|know|live|grew|been|also|both|share|were|have|both|hope|wanted)
        (fellow|alum|alumni|alumna|alumnus|classmate|former colleague|ex-?colleague|mutual|introduced|referred by|recommended by|suggested i|suggested that i|friend of|colleague of|daughter of|son of|on behalf|from the|since (we|you|our|i|your|then|the)|it's been|it has been|been (a while|years|months|ages|some time)|last (week|month|year|spring|summer|autumn|winter|time|night|tuesday|monday|wednesday|thursday|friday)|our (chat|conversation|call|talk|meeting|time|days|lunch|coffee|last|course|class|work|project|team|discussion|session|old|stall|exchange)|at the (conference|meetup|fair|event|summit|workshop|party|dinner|talk|panel|webinar|course|training|hackathon|expo|forum|lecture|open day|careers|reception|seminar|guild|booth|stand)|thank(s| you) (again )?for (connecting|accepting|your|the|taking|meeting|speaking|talking|that|introducing|sharing|reaching|all|helping|coming|having|chatting|getting|sending|putting|referring|writing|a|being|this|yesterday|last|such)|congratulations|congrats|happy (new year|birthday|holidays|anniversary|work)|saw (the|that|you|your)|noticed (you|your|that)|came across|following up on|as (promised|discussed|agreed|mentioned)|reconnect|catch up|checking in|update since|an update|quick update)
    """,
    "stock": """
        (add you to my|expand my|grow my|growing my|expanding my|build my|join my|part of my|be part of my) (professional )?(network|linkedin|contacts|connections)
        (let's|lets|let us|love to|like to|want to|we should|hope to|hope we can|look forward to) (\\w+ )?(connect|stay in touch|keep in touch|stay connected|chat|link up|network|grab (a )?coffee|catch up|be in touch|collaborate|get in touch|connecting|explore synergies|touch base)
        (great|nice|good|lovely|pleasure) (to )?(meet|meeting|connect|connecting|talk|talking|chatting|chat|see|seeing) (with )?(you|everyone|all of you|u)( all)?
        (hope|hoping) (you're|you are|all is|this finds|this message|this email|everything's|things are) (\\w+ )?(well|good|great|finds)?
        (came across|saw|found|viewed|stumbled (on|upon|across)|noticed|looked at|was looking at) your (impressive |linkedin |great |amazing |interesting )*(profile|background|page|experience)
        (impressed|inspired) by your (\\w+ )?(profile|background|experience|career|journey|achievements|work|success|accomplishments)
        (mutual(ly)?( |-)benefi\\w*|synerg*|pick your brain|like minded|thought leaders?|win win|leverage|value add|let me know how i can help|big fan of your work)
    """,
    "bulk": """
        (sending|writing|forwarding|emailing|messaging|posting|copying|reaching) (\\w+ )?(out )?(this |it |you |a )?(\\w+ )?(to|with) (all|everyone|everybody|a (number|few|lot|bunch|group)|many|several|my (whole |entire )?(contacts?|network|connections|address book|list|contact list|friends|mailing)|lots|the whole|each|anyone|dozens|hundreds|as many|you all|both|various|multiple|other (companies|people|employers)) ?(of|my|people|contacts|in|companies|employers)?
        (bcc|mass (e-?mail|mail|message|mailing)|group (e-?mail|message)|blanket (e-?mail|message)|mail ?merge|circular|newsletter|generic message|copy paste|template e-?mail|chain)
        (everyone|everybody|anyone|all of you|all|those|people|friends) (in|on|from|of) my (\\w+ )?(network|contacts?|contact list|address book|linkedin|list|circle|phone|inbox)
        (if (you or )?(you |anyone|anybody|someone|any of you|one of you)( you know| here| on (here|this list)| in (my|this|your))?|anyone|anybody|does anyone|do any of you|any of you|one of you|who among you) (\\w+ )?(know|knows|has|have|hear|hears|hiring|is hiring|can refer|can help|could help|looking to hire|needs|work|works|want|wants|would|could|interested|out there)
        (dear|hi|hello|hey) (all|everyone|everybody|friends|colleagues|connections|network|folks)
        (feel free to|please) (share|forward|repost|pass (this|it)|circulate|spread) (this |it |widely |the |my |around |with |to |on |along )*
        (whom|whomever|whoever|whichever) (it|this|reads|receives|may|else)
    """,
    "introducing": """
        (connecting|introducing|linking|looping|putting|connect|introduce|link|loop|cc'ing|ccing|copying|copied|cc'd|cced|adding|added|e-?introducing|intro'ing|bringing|meet|e-?meet|please meet|want you to meet|like you to meet|wanted to (introduce|connect)|making (an|the) (intro|introduction)|intro|introduction|allow me to introduce|thought i'd (introduce|connect)|i've (copied|added|included|looped|cc'd)|over to you|i'll leave (it|you)|take it from here|leave you (two|both|to)|you two|you both) (\\w+ )?(you|both|two|with|to|in|each other|and|of|here|on this|who|from|together|up|it|should|on copy|in copy|on cc|,)?
    """,
    "introducing_strong": """
        (connecting|introducing|linking|looping|connect|introduce|e-?introducing|putting) (you|the two of you|both of you|you both|you two|my \\w+|in) (\\w+ ){0,3}(with|to|and|in touch|here|both|two|together|,)
        (connecting|introducing|linking) (\\w+ ){1,2}(with|to|and) (you|\\w+)
        meet (my |the |our )?(\\w+),
        (you two|you both|the two of you|you guys|both of you) (should|need to|must|would|might|will|have|ought|really|can|could|definitely|are both|have so|share|get|hit|love)
        (i'll|i will|i) (now )?(leave|let) (it to |it with )?(you|the two of you|you two|you both|you guys) (two|both|to (it|take|chat|connect|talk|sort|get|arrange|find))?
        (take|takes) it from here
        (copying|copied|cc'ing|ccing|cc'd|cced|adding|added|looped|looping|included|including) (in )?(\\w+ )?(\\w+ )?(here|in here|on this|who|on copy|in copy|above|so you|so that you|to this|into this|in so|,)
        (here's|here is|this is) (his|her|their) (e-?mail|number|phone|address|details|mobile|contact|cell)
        (gave|given|passed|giving|passing|shared|sharing|forwarded) (\\w+ )?(him|her|them|your|his|their|my \\w+) (\\w+ )?(e-?mail|number|phone|address|details|mobile|contact|cell|cv|resume|name and)
    """,
    "opted_in": """
        (both|each of you|the two of you|you each|you|he|she|they) (have |has |had |'ve |'s |kindly |both |each |all |already |was |were |would )*(said (yes|you'd|you would|he'd|she'd|they'd|he would|she would|it was|they|it's|that)|agreed|told me (you'd|you would|he'd|she'd|they'd|it)|asked (me )?(to|for|if|about)|confirmed|happy to (be|meet|talk|connect|speak|chat|hear|help)|glad to (be|meet|talk|connect|speak|hear|help)|keen to (be|meet|talk|connect|speak)|open to (being|meeting|talking|connecting|speaking|an)|up for|gave (me )?(the|your|his|her|their) (ok|okay|go|green|permission|blessing)|wanted (to meet|to talk|to speak|to connect|an)|would like to (meet|talk|be)|wants to (meet|talk|speak|connect)|expressed|requested|delighted to (be|meet|talk))
        (as (agreed|promised|discussed|requested|you asked|you both|mentioned)|with (your|both|his|her|their) (permission|consent|blessing|ok|agreement|approval)|at (your|his|her|their) request|per your request|following (your|our|his|her) (request|chat|conversation|agreement)|the introduction (you|we|i promised)|you asked (me )?(for|to|about|if)|you mentioned (you'd|you would|wanting|you wanted)|permission|consent(ed)?|checked with (you|both|him|her|each|them)|asked (you|both|him|her|each|them|first)|would you be (open|happy|willing|interested|comfortable)|may i introduce|can i introduce|could i introduce|shall i (introduce|connect)|would you like (me )?(to|an)|if you('re| are| both)? (open|happy|interested|willing|like|agree|both|comfortable)|before i (introduce|connect|make|copy))
    """,
}
