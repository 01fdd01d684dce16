"""Words of everyday speech, which are no firm's and no person's name when they stand in lower case."""

from core.understanding.lexicon import words

STOP = words("""
    a able about above accept accepted accepting across actually after afternoon again against ago ahead all allow
    almost alone along already also although always am among an and annoying another answer answered any anybody
    anymore anyone anything anyway anywhere application applications applied apply are aren't around as ask asked
    asking at automated available away awesome awful back bad be because become been before began behind being
    believe below best better between big both brother burning business but buy by call called calling came can
    can't candidate candidates cannot care career change chance check christmas city clear close closed coffee
    cold colleague colleagues come coming companies company company's completely consider considering contact
    contract cool could couldn't couple culture current data date daughter day days dead deadline deal december
    declined decline declining decide decided decision definitely desk did didn't different do does doesn't doing
    don't done double down draft dream drop due during each earlier early easter easy either else email emailed
    emails employee employees employer employers end english enough eod especially eve even evening event ever
    every everybody everyone everything exactly expires explain external extra face fair family far fast february
    feedback feel few final finally find fine finish first fit five follow following for formal former forward
    found four free friday friday's friend friends from full fun funny further future general gently get gets
    getting give given giving glad go goes going gone good got gracefully great group guess guy guys had half
    happen happened happy hard has hasn't have haven't having he he'll he's headhunter health hear heard hello
    help her here here's hers hey hi him himself hire hired hiring his hold home hope hotmail hour hours house how
    however hr huge i i'd i'll i'm i've idea if ill illness im important in including inform information initial
    instead interest interested internal internship interview interviewed interviewer interviewers interviewing
    interviews into invitation invite is isn't it it's it'll its itself ive january job jobs july just keep kept
    kind kindly know knows large last late lately later learn least leave leaving left less let let's letter
    letters life like linkedin list listen little live long longer look looking lost lot lots low lower lunch made
    mail make makes making man manager manager's managers many march matter may maybe me mean means meet meeting
    mentor message met might mind mine minute minutes miss missed monday money month months more morning most move
    moving much mum mom must my myself name near need needed needs negotiate network never new news next nice
    nicely night no nobody none noon normal not note nothing november now number october of off offer offered
    offering offers office often oh ok okay old on once one ones online only onto open opening opinion opportunity
    option options or order other others our ours out outcome over own page paid panel part partner parents pass
    passed past pay people perfect perhaps person personal phone pick place plan planning please point polite
    politely poor position possible post prefer pretty previous private probably problem process professional
    professionally progress promise promotion proper public put question quick quickly quite quit rather reach
    read ready real really reason reasons received recent recently recruiter recruiter's recruiters refer
    reference referral referred referrer refuse refused reject rejected rejecting rejection rejections
    relationship remind reminder remote repl replied reply request respond response rest resume rid right role
    roles round rude sad said salary same saturday saw say saying says school second see seem seems seen self send
    sending sent september set several shall she she'd she'll she's short should shouldn't show side sign signed
    since situation six small so social some somebody someone something sometimes somewhere son soon sorry sort
    speak spoke spoken spring staff stage start started starting startup stay staying step still stop story strong
    stuff such suggest summer sunday supposed sure take takes taking talent talk talked talking team tell telling
    ten text than thank thanked thanking thanks thanksgiving that that's the their theirs them themselves then
    there there's these they they'd they'll they're they've thing things think third this those though thought
    three through thursday thus time times to today together told tomorrow tonight too took total totally tough
    toward training true trust truth try trying tuesday turn turned turning twice two type under understand
    unfortunately unless until up update upon us use used using usual vacation verbally very via voicemail wait
    waiting want wanted wanting wants was wasn't way we we'd we'll we're we've wednesday week weekend weekends
    weeks well went were weren't what what's whatever when where whether which while who who's whole whom whose
    why wife will wish with withdraw withdrawing within without won't word words work worked working works world
    worried worse worst worth would wouldn't write writing written wrong wrote xmas yeah year years yep yes
    yesterday yet you you'd you'll you're you've young your yours yourself zero once anymore myself guys folks ppl
    pls plz thx u ur r yous im ive dont cant wont didnt doesnt isnt havent hasnt wasnt someones theyre thats whats btw
    fyi asap tbh lol ugh hmm gonna wanna gotta kinda sorta cuz cos bc w/ w/o re fwd hereby applicants applicant
    interviewee candidates uncle aunt cousin technical sound sounds desperate mondays tuesdays wednesdays thursdays fridays saturdays sundays cover resignation recommendation farewell idiot idiots moron jerk bastard asshole bitch prick loser
    scumbag anglais inglés englisch inglês inglese engels svp bitte favor por una un uma der die das den dem des
    le la les de du en em per il lo een het above april august june mentor headhunters agency agencies boss bosses
    cv cvs chat teams slack channel university hospital bank firm firms startups client clients place places board
    committee council government party parties conference meetup expo fair event events workshop contacts drafts
    dashboard settings tone language formality timezone privacy everything nudge nudges snooze weekly monthly
    quarterly daily hereafter hi hello sir madam team's skills skill gift card wine flowers bottle panel
    college uni school salon clinic reschedule reapply accepted resignation lawyer dinner drinks
""")

BREAKS = words("""
    and or but because since as so who whom which that when while if where why how is was are were be been has had
    have do does did will would can could should might may i i'm i've i'd i'll im ive we they she he it you my our
    their his her your its this these those the a an to for from with without about after before by in on at until
    till over under into of via not no yes just today tomorrow yesterday tonight monday tuesday wednesday thursday
    friday saturday sunday next last ago again please pls politely nicely gently gracefully graciously kindly
    properly professionally now then soon later still already back too also then even though although unless
    instead despite than role job position offer offers post opening interview interviews application rejection
    recruiter recruiters team manager hr said says told rejected turned ghosted passed pulled went texted messaged phoned rang hired picked
    chose wants wanted needs asked asks offered offering emailed called keeps referred recommended introduced
    hasn't haven't didn't don't doesn't isn't wasn't won't can't couldn't wouldn't im dont didnt hasnt havent wont
    cant isnt here there down up out off email mail letter note message regarding re saying asking expires thanks
    thank went never got get getting giving gave made makes make let lets wrote sent sends matched countered
    withdrew rescinded cancelled canceled yet anymore any some every each all both either only really very quite
    asap tbh lol gracias svp bitte por en auf em in einem einer because bc cuz cos every everyone nobody something
    anything nothing two three four five six seven eight nine ten weeks week days day months month ablehnen
    absagen refuser recusar rechazar rifiutare weigeren afwijzen hat hab habe lunch coffee reminder reminders
""")
"""Where a name in lower case ends."""
