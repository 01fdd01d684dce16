"""What people ask of contacts, and what makes asking fair: who I am, where we met, an easy way to say no."""

PHRASES: dict[str, str] = {
    "ask": """
        (can|could|would|will) (you|u) (please |possibly |perhaps |also |kindly |just |maybe |then |even |
          at least |ever )*(be (able|willing|open|up|free|so kind|my|happy)|mind|consider|refer|introduce|
          review|look|forward|pass|recommend|connect|send|share|tell|help|meet|give|put|intro|mentor|talk|speak|
          chat|read|write|call|ask|arrange|set|spare|get|let|show|hire|find|edit|join|come|take|make|vouch|
          proofread|coach|endorse|tag|repost|explain|answer|advise|point|pick|check|do|have|drop|add|buy|jump|
          hop|grab|practi[sc]e|act|print|train|teach|lend|nominate|invite)
        (may|might|can|could) i (\\w+ )?(ask|have|get|buy|pick|borrow|send|shadow|come|call|name|use|put|list|
          see|take|list)
        (please|kindly|pls|plz) (also |just |could you )?(refer|introduce|review|look|forward|pass|recommend|
          connect|send|share|tell|help|meet|give|put|intro|mentor|read|write|call|ask|arrange|set|endorse|vouch|
          check|get back|reply|respond|hire|find|repost|do|see my|see attached|add|invite)
        (also|and|then|plus|or) (please |maybe |perhaps |possibly |also |could you |can you |would you |
          if you could |just )*(refer me|introduce me|review my|look (over|at) my|forward (my|it|this|me)|
          pass (my|it|this) (on|along|to)|recommend me|connect me|send (me|my|over)|share (your|my|any)|tell me|
          help me|meet (me|up|for)|give me|put (me|in)|intro me|mentor me|let me know|write me|call me|
          ask (your|them|her|him|hr|around)|arrange|set up|spare|endorse me|vouch for|hire me|find me|get me|
          check (my|if|whether)|proofread|edit my|practi[sc]e|be my|act as|coach me|talk to|read my|repost|
          show me|advise me|write (me )?a|lend me)
        (i'd|i would|i) (like|love|appreciate|need|want) (it if )?(you to|an intro|an introduction|a referral|
          a recommendation|a reference|your help with|to pick your brain)
        (looking|hoping|wondering|asking) (for|if|whether) (a job|a role at|a referral|an intro|an introduction|
          a reference|you (could|can|would|might|know|have|are)|your company|you're|there (is|are))
        (any (chance|possibility) (you|of|i)|is there any way you|do you (have|know|think|happen|mind|want|
          remember|fancy|need)|are you (free|available|open|around|hiring|able|happy|up|willing)|
          does your (company|manager|boss|team)|is your (company|team|boss)|have you (got|any)|what (is|are|was|
          were|does|do|did|would|should|could)|how (do|did|does|can|could|would|much|long|is|are)|when (are|is|
          can|could|would|do)|where (do|did|can|is)|who (is|should|do|can|could)|which (of|one|course|book)|
          shall we|should i|up for|fancy a|got (time|a minute|five)|free (for|on|any|to|next|this)|also does)
    """,
    "blunt_favour": """
        (can|could|would|will|please|pls|plz|need you to|want you to|kindly|just) (you |please |u |just |also |
          maybe |quickly )*(refer me|introduce me|recommend me|hire me|get me|hook me up|put me (in|forward|
          down|up)|put in a|find me|give me (a|an) (job|referral|intro|reference|recommendation|introduction|
          shot)|connect me (with|to)|forward my|pass (on )?my|submit my|send me (your|their|his|her|a list|
          contacts)|write me|be my (reference|referee|mentor)|endorse me|share my (cv|resume|profile)|
          vouch for me|hand my|make an intro|intro me|ask your (boss|hr|manager))
        (need|want|looking for|after|could use|searching for|desperate for) (a|your|any|another|some|an|the|
          this) (\\w+ )?(job|referral|intro|introduction|favou?r|work|recommendation|endorsement|connection|
          contacts)(?! (to|title|in a|that|description))
        (here's|here is|attached is|attaching|attached|sent you|i'm sending|sending|
          see) (you )?(attached )?my (updated |latest |new )?(cv|resume|r[ée]sum[ée]|profile)
        (hook|set|sort) me up
        (need|want|looking for|after) ~3 (intros?|introductions?|referrals?|contacts) (to|at|with|from|in)
        can you make (that|it|this) happen
        (give|get|find|offer|provide|arrange) (me|us) (a |an |any |some |the )?(good |suitable )?(job|jobs|work|
          employment|position|
          vacancy|internship|role)
        (what|how) can you do for me
        (get|got) me (in|an (interview|intro|offer)|a (job|role|meeting|call|foot)|hired|into|past|
          through the door)
        (i|we) (only |just |really )*(need|want) (your|a) (referral|help getting|contact|network|connections?|
          name on|signature)
        (since|because|as|now that|seeing as|given that|seeing) you (work|are|'re|know|have|sit|
          run) (\\w+ )?(at|in|for|there|the|on|with|connected|people|so many|hr|now)
        (add(ed)?|us(e|ed|ing)|put|list(ed)?|gave|given|putting|listing|named|naming) (you|your name|
          ur name) (\\w+ )?(down )?(as|for) (a|my|one of my) (reference|referee|recommender|supervisor|manager|
          references)
        (tell|get) (your|the) (boss|manager|hr|ceo|team|recruiter) (to|about me|that|for me)
        (good|quick|put in a) word (for me|with (your|the|hr)|in for)
        (refer|hire|recommend|introduce) me
        (i|we) saw (that )?(you're|your (company|team)|you are|you guys are) (hiring|recruiting|looking for)
        (are|r) (you|u|you guys|y'all) hiring
        (any|got|have) (jobs?|openings?|vacanc(y|ies)|roles?|work) (going|for me|at your|there|available|open|
          i could)
    """,
    "easy_out": """
        (no (worries|problem at all|pressure|rush|hurry|obligation|hard feelings|need to (reply|answer|
          respond))|(totally|perfectly|completely|quite|absolutely) (fine|ok|okay|understand|understandable)|
          either way|whatever you decide|only if (you|it)|if (it's|it is|that's|that is|you're|you are|you have|
          you'd|you feel|now|this|you|that) (\\w+ )?(easier|not|too|inconvenient|ok|okay|comfortable|happy|open|
          busy|good|bad|up for|able|convenient|swamped|can't|rather|prefer|isn't|right|willing|time|moment|like|
          possible|useful|would)|feel free to (say no|decline|ignore|pass)|(i'd|i'll|i would|i'll quite|
          of course|i) (\\w+ )?understand (if|entirely|completely|that|either)|say no|that's fine|it's fine|
          don't worry if|if not,?|no is|whenever (you|suits|it suits|is)|at your convenience|in your own time|
          would you be (willing|open|comfortable|happy|up)|if you'd be|might you|wondered (if|whether)|
          wondering (if|whether)|glad to return|return the favou?r|happy to (return|do the same|help in return|
          work around|come to you|buy)|when you (have|get) (a|time|the chance))
    """,
    "context": """
        (met|meeting|meet|spoke|talked|chatted|worked|sat next|shared an? (office|desk|table|flat|stage)|
          studied|trained|crossed paths|bumped into|corresponded|collaborated|presented|volunteered|overlapped|
          catching up|running into|caught up|sat (beside|together|on)) (\\w+ )?(with|you|to|at|in|on|together|
          about|last|next|during|when|yesterday|up|from|again|today|through|over|after|this|back|before|for|
          while|as|under|briefly|both|me)
        (great|good|nice|lovely|pleasure|wonderful|fun|glad|delighted|enjoyed|loved|liked|pleased|enjoy|a joy|
          fantastic|honou?r|inspiring) (\\w+ )?(to (meet|see|talk|speak|chat|hear|connect|catch|read)|meeting|
          seeing|talking|speaking|chatting|hearing|catching|reading|our|your|the (talk|panel|session|workshop|
          article|piece|dinner|event|conversation|chat|lunch|tour|visit)|being|working|connecting)
        (you|your (colleague|friend|manager|talk|article|post|paper|book|podcast|work (on|at|in)|profile|
          presentation|session|panel|thread|advice|blog|keynote|workshop|lecture|name|role|move|class|course|
          interview|story|comment|question|answer|research|newsletter|column|essay|report|video|project|lab|
          path|message|note|suggestion|tip|recommendation|help|piece|exhibition|kitchen|garden|design|designs|
          paintings|recordings?)) (\\w+ )?
        (mentioned|said|suggested|told|asked|offered|recommended|wrote|gave|helped|kindly|spoke|introduced|
          taught|hired|managed|showed|advised|promised|explained|on|about|at|in|for|was|has|made|published|
          presented|posted|shared|led)
        (i'm|i am|my name is|name's|this is) (an?|the|in|at|on|with|working|currently|moving|writing|leading|
          running|building|exploring|deciding|studying|finishing|training|researching|based|one of|from|also|
          [a-z]+ (and|from|,))
        (i've|i have|we've|i'd) (\\w+ )?(been|just|read|followed|used|worked|started|moved|joined|heard|seen|
          watched|finished|admired|known|learned|learnt|shipped|spent|applied|taken)
        (i|we) (\\w+ )?(wrote|read|saw|heard|noticed|listened|follow|followed|attended|came across|found your|
          watched|work|worked|started|joined|run|lead|teach|study|graduated|used|took|finished|shipped|learned|
          learnt|grew up|applied|remember|thought of|still|trained|studied|enjoyed|loved|liked|spoke|met|live|
          know|admire)
        (just saw|just read|just heard|saw (the|that|your)|noticed (you|your|that)|fellow|alum|alumni|alumna|
          alumnus|classmate|former colleague|mutual (friend|contact|acquaintance)|introduced (us|me)|
          referred by|recommended (by|i|you)|suggested (i|that i|you)|friend of|on behalf of|since (we|you|our|
          i|your|then|the)|(it's|it has) been (a while|years|months|ages|some time|\\w+ (years|months|weeks)|
          too long)|last (week|month|year|spring|summer|autumn|winter|fall|time|night|tuesday|monday|wednesday|
          thursday|friday|saturday|sunday)|our (chat|conversation|call|talk|meeting|time|days|lunch|coffee|last|
          course|class|work|project|team|discussion|session|old|stall|exchange|years)|at the \\w+|
          congratulations|congrats|happy (new year|birthday|holidays|anniversary|work)|came across|
          following up on|as (promised|discussed|agreed|mentioned)|reconnect|catch up|checking in|update since|
          an update|quick update|thank(s| you) (again )?(so much )?for (connecting|accepting|your|the|taking|
          meeting|speaking|talking|that|introducing|sharing|all|helping|coming|having|chatting|getting|sending|
          putting|referring|writing|a|being|this|yesterday|last|such|agreeing|giving))
    """,
    "stock": """
        (add you to my|expand my|grow my|growing my|expanding my|build my|join my) (professional |
          linkedin )?(network|contacts|connections)
        (part of|be part of|to be in) (my|your) (professional )?network
        (let's|lets|let us|love to|like to|want to|we should|hope to|hope we can|
          look forward to) (\\w+ )?(connect|stay in touch|keep in touch|stay connected|network|grab (a )?coffee|
          catch up sometime|be in touch|collaborate|connecting|explore synergies|touch base|link up)
        (great|nice|good|lovely|pleasure) (to )?(meet|meeting|connect|connecting|talk|talking|chatting|
          chat) (with |to )?(you|everyone|all of you|u)( all| today)?
        (hope|hoping) (you're|you are|all is|this finds|this message|this email|everything's|
          things are) (\\w+ )?(well|good|great|finds)( you)?( well)?
        (came across|saw|found|viewed|stumbled (on|upon|across)|noticed|looked at) your (impressive |linkedin |
          great |amazing |interesting )*(profile|background|page)
        (impressed|inspired) by your (\\w+ )?(profile|background|experience|career|journey|achievements|success|
          accomplishments)
        (mutual(ly)? benefi\\w*|synerg*|pick your brain|like minded|thought leaders?|win win|value add|
          let me know how i can help|big fan of your work|successful people|fellow professionals?|
          exchange ideas|explore opportunities|future opportunities)
    """,
    "bulk": """
        (sending|writing|forwarding|emailing|messaging|posting|copying|reaching|blasting) (\\w+ )?(out )?(this |
          it |you |a )?(\\w+ )?(to|with) (all (my|of|the)|everyone|everybody|a (number|lot|bunch|group) of|
          many people|several people|my (whole |entire )?(contacts?|network|connections|address book|list|
          contact list|friends)|the whole|each of|anyone|dozens|hundreds|as many|you all|multiple|(a few|
          other) (companies|people|employers|contacts))
        (bcc'?d?|mass (e-?mail|mail|message|mailing)|group (e-?mail|message)|blanket (e-?mail|message)|
          mail ?merge|chain (e-?mail|letter)|sorry for the (mass|group|generic|bulk)|apologies for the (mass|
          group|generic|bulk))
        (everyone|everybody|anyone|all of you|those|people|friends|folks) (in|on) my (\\w+ )?(network|contacts?|
          contact list|address book|linkedin|list|circle|phone|inbox)
        (does anyone|do any of you|any of you|if any of you|if anyone|anyone out there|anybody out there|
          who among you|can anyone|could anyone|anyone here|if anybody|does anybody) (\\w+ )?(know|knows|has|
          have|hear|hears|hiring|is|can|could|looking|needs|work|works|wants|want|would|out|refer|help)
        (dear|hi|hello|hey) (all(?! (three|four|five|of))|everyone|everybody|friends|colleagues|connections|network|
          folks|
          friends and colleagues|contacts|linkedin|team mates|professionals?)
        (feel free to|please) (share|forward|repost|circulate|spread) (this |it |widely |the word|my (cv|resume|
          post)|around |far)
        to whom(ever)? it may
    """,
    "introducing_strong": """
        (mobile|number|phone|e-?mail|cell) is (\\d|\\+)
        you (two )?(don't|haven't) (know|met) each other
        (connecting|introducing|linking|looping in|e-?introducing|putting|connect|intro'ing|introing) (you|
          the two of you|both of you|you both|you two|my (friend|colleague|cousin|former colleague)|
          in my) (\\w+ ){0,3}(with|to|and|in touch|here|both|two|together)
        (connecting|introducing|linking) (\\w+ ){1,3}(with|to|and) (you|\\w+)
        (i've |i have |i )?(copied|cc'd|cced|looped in|added|included|am copying|am cc'ing) (\\w+ ){1,4}(here|
          on this|above|in (here|so|on)|so (you|that)|who|to this|,)
        (copying|cc'ing|ccing|adding|looping in) (in )?(\\w+ ){1,4}(here|in here|on this|who|on copy|in copy|
          above|so you|so that you|to this|in so)
        (you two|the two of you|you guys|you both|both of you) (\\w+ )?(should|need to|must|would|will|have (so|
          a lot|much)|ought|really|can|could|definitely|share|get on|hit|love|meet|talk)
        (i'll|i will|i) (now )?(leave|let) (it (to|with) )?(you (two|both|guys)|the two of you|you to (it|take|
          chat|connect|talk|sort|arrange|get (on|to know|in touch)))
        take it from here
        (here's|here is|this is) (his|her|their) (e-?mail|number|phone|address|mobile|contact|cell|whatsapp)
        (gave|given|passed|giving|passing|shared|sharing|forwarded) (\\w+ ){1,4}your (e-?mail|number|phone|
          mobile|contact details|cell|whatsapp|details|address)
        (gave|given|passed|giving|passing|shared|sharing|forwarded) (\\w+ )?(him|her|them|your|
          [a-z]+) (your )?(e-?mail|number|phone|mobile|contact details|cell|whatsapp|details)
        (meet|e-?meet|please meet) [a-z]+[,.!:]
        (told|telling) (him|her|them|[a-z]+) (you'd|you would|you'll|you will|you're|to (call|ring|email|
          contact|write to|message) you|he could|she could|they could)
        (expect|expecting) (a|an) (call|e-?mail|message) from
    """,
    "opted_in": """
        (both|each of you|the two of you|you each|you two|you|he|she|they) (have |has |had |'ve |kindly |both |
          each |all |already |was |were |would )*(said (yes|you'd|you would|he'd|she'd|they'd|he would|
          she would|it was|it's|that (he|she|you))|agreed|told me (you'd|you would|he'd|she'd|they'd|it was)|
          asked (me )?(to|for|if|about)|confirmed|happy (to|for) (be|meet|talk|connect|speak|chat|hear|help|me|
          an)|glad to (be|meet|talk|connect|speak|hear|help)|keen to (be|meet|talk|connect|speak)|
          open to (being|meeting|talking|connecting|speaking|an)|up for|gave (me )?(the|your|his|her|their) (ok|
          okay|go|green|permission|blessing)|wanted (to meet|to talk|to speak|to connect|an)|
          would like to (meet|talk|be)|wants to (meet|talk|speak|connect)|requested|delighted to|pleased to|
          okay with|fine with|ok with)
        (as (agreed|promised|discussed|requested|you asked|you both|we discussed|we agreed)|with (your|both|his|
          her|their) (\\w+ )?(permission|consent|blessing|ok|agreement|approval|okay)|at (your|his|her|
          their) request|(per|on) your request|following (your|our|his|her) (request|chat|agreement)|
          the introduction (you|we|i promised)|you asked (me )?(for|to|about|if)|you mentioned (you'd|you would|
          wanting|you wanted)|permission|consented|checked with (you|both|him|her|each|them)|asked (you|both|
          him|her|each|them) (both |each )?(first|before|and)|would you be (open|happy|willing|interested|
          comfortable)|(may|can|could|shall) i (introduce|connect|put)|would you like (me )?(to|an)|if you('re|
          'd| are| both| would)? (open|happy|interested|willing|like|agree|be|comfortable)|before i (introduce|
          connect|make|copy)|(glad|happy) (you|you're|you are) both|you're both (happy|keen|up|open)|
          who (agreed|said yes|kindly|has agreed|offered))
    """,
}
