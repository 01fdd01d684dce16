"""What work is called: the nouns that a role ends in, and the words that are no part of one."""

from core.understanding.lexicon import words

HEADS = words("""
    accountant actor actress actuary acupuncturist adjuster administrator admin adviser advisor advocate aide
    analyst anaesthetist anesthesiologist animator announcer apprentice appraiser arborist archaeologist
    archeologist architect archivist artist assembler assessor assistant associate astronomer attendant attorney
    auctioneer audiologist auditor author baker banker barber barista barrister bartender beautician beekeeper
    biochemist bioinformatician biologist blacksmith boilermaker bookkeeper bookseller botanist brewer bricklayer
    broker builder bursar butcher butler buyer caddy calligrapher caretaker cardiologist carer caregiver carpenter
    cartographer cashier caseworker caterer ceo cfo chair chancellor chaplain chauffeur chef chemist chief
    choreographer cleaner clerk climatologist clinician coach coder cio collector columnist comedian commander
    commissioner communicator composer compositor concierge conductor conservator consultant contractor controller
    cook coordinator co-ordinator copywriter correspondent cosmetologist coo counsel counsellor counselor courier
    cto curator custodian cutter dancer dean decorator deckhand dealer dentist deputy dermatologist designer
    agent listener master matron dev devs detective developer paraplanner fundraiser bursar sacristan curator conservator
    detective developer dietician dietitian diplomat director dispatcher diver dj docent doctor doorman doula
    draftsman draughtsman dramaturg dressmaker driver ecologist economist editor educator electrician embroiderer
    engineer engraver entomologist epidemiologist estimator ethicist evaluator examiner executive expert
    fabricator facilitator farmer farrier fellow fellowship fielder firefighter fitter fisher florist foreman
    forester foreperson forwarder fundraiser gardener generalist genealogist geneticist geographer geologist
    geophysicist glazier goldsmith graduate groom groundskeeper guard guide gynaecologist hairdresser handler
    handyman harvester head herbalist historian host hostess housekeeper hydrologist hygienist illustrator imam
    immunologist inspector installer instructor intern internship interpreter investigator janitor jeweller
    jeweler joiner journalist judge keeper labeller laborer labourer lawyer lead leader lecturer lectureship
    librarian lifeguard linguist loader lobbyist locksmith logistician machinist magistrate maid maintainer maker
    manager marketer mason masseur mathematician mechanic mechatronician mediator medic merchandiser merchandizer
    metallurgist meteorologist microbiologist midwife miller miner minister model moderator modeller mover
    musician nanny naturopath navigator negotiator neurologist neurosurgeon notary nurse nutritionist obstetrician
    oceanographer officer oncologist operative operator optician optometrist orderly organiser organizer
    orthodontist orthopaedist osteopath owner packer paediatrician painter paralegal paramedic park-ranger partner
    pathologist pediatrician percussionist pharmacist pharmacologist phd philosopher photographer physician
    physicist physio physiotherapist pianist picker pilot planner plasterer plumber podiatrist poet policeman
    porter postdoc postdoctoral practitioner preacher presenter president pressman principal printer producer
    professor professorship programmer projectionist proofreader prosecutor psychiatrist psychologist
    psychotherapist publicist purchaser purser radiographer radiologist ranger realtor receptionist recruiter
    registrar reporter rep representative researcher residency resident rheumatologist rigger roaster roofer
    sailor salesman salesperson saleswoman scaffolder scheduler scholar scientist screenwriter sculptor seamstress
    seaman secretary seller server sergeant setter sheriff shepherd shift-lead singer sister soldier solicitor
    sommelier specialist sre statistician steward stewardess stocker storekeeper storyboarder strategist stylist
    sub-editor subeditor superintendent supervisor supporter surgeon surveyor tailor tattooist taxidermist teacher
    technician technologist telemarketer teller tester therapist tiler trader trainee traineeship trainer
    transcriber translator treasurer tutor typesetter umpire underwriter upholsterer urologist usher valet valuer
    vet veterinarian vicar videographer vintner viola violinist cellist flautist organist soloist guitarist
    drummer waiter waitress warden warehouseman watchmaker weaver webmaster welder winemaker woodworker worker
    writer xo youth-worker yogi zookeeper zoologist apprenticeship clerkship studentship assistantship secondment
    scheme programme member crew improver labourer sous commis flautist tenor soprano horn trombonist posting operations bellhop
    consultancy vp evp svp swe sdet dba pm qa ux devops management development engineering marketing lead support
    operations
""")

WEAK_HEADS = words("""
    head chief fellow partner lead support operations management development engineering marketing president model
    sister minister host handler maker pm qa ux devops phd keeper expert owner associate seller setter server
    guide graduate viola principal resident chair admin rep leader manager recruiter professor doctor medic coach
    scheme programme member crew hand boss deputy judge minister guard secretary officer assistant
""")
"""Heads that name people and things too: a role only where something more shows it."""

NO_PART = words("""
    the a an my his her their our your this that these those any some another other no and or but for to from with
    at by in on of as is was are were be been being i you he she it we they me him them us who what which when
    where why how not don't didn't can't won't job offer role position post vacancy opening opportunity gig new
    dream first last next old current former previous same different better best good great nice big decline
    declining reject rejected turn turned down accept accepted take taking taken got get getting want wants need
    needs offered offering offers applied applying apply interview interviewed interviews interviewing said say
    saying tell telling told about because since so then now just really very too also still already recently
    finally again please thanks thank help me write writing draft drafting letter email mail note message reply
    replying after before until yesterday today tomorrow tonight week month year day monday tuesday wednesday
    thursday friday saturday sunday morning afternoon evening his has have had having do does did doing done if
    whether than like would could should will shall may might must let's hi hello hey dear rejection application
    process panel round final withdrawing withdraw withdrew becoming become promoted promote promotion hired
    hiring technical phone video final verbal written formal informal coffee job's anglais svp both either each
    every all few two three four five six one 2 3 4 5
""")
