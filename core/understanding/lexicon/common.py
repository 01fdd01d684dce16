"""Nouns and chat words that, in small letters, name a kind of place, a thing or a time and no firm or person."""

from core.understanding.lexicon import words

COMMON = words("""
    abroad academia accommodation accounting admissions advice afternoon airline airport allotment amount anger answer
    anxiety apartment appreciation apprenticeship arts assessment attitude aunty auntie auntys autumn baby bakery band
    bar barbers barn beach bed bees benefits bike bills bit boat book boredom bottle box boy branch breath brewery
    bro brunch budget building builders bus butchers bye cabin cafeteria cake calls camp campus canteen capacity
    car cards cash cat catering cathedral cause ceremony chain chair chapel charity cheese chef chess childcare
    chippy chocolates choice choir church cinema clarity class classmate classmates classroom clinic clothes club
    coach coast college commission community commute confidence confusion consultancy consulting corner corridor
    cottage council counter countryside courage course court courtesy cousins creche cricket crowd cuts dad's dads
    dancing dealership dean debt deli delivery dentist dentists department depot desperation details diff different
    differant differently diner disability disappointment disc dissertation distance district doctors dog doing
    door doubt drama drink driving drugs dude duty earth economy education effort embassy emergency emotion empathy
    energy engineers estate euros exams example exhibition experience experiences eyes factory failure faith farm
    farming fashion fault favour favor fear fees ferry festival field film finance fire fitness flat flatmate
    floor flu focus food football forestry forms foundry freelancing fun funding furniture garage garden gardening
    gf bf girl girlfriend boyfriend gran grandad grandma granny grace gratitude greengrocers grief grocery ground
    guilt guy gym habit haircut hairdressers half hand hands hate head healthcare heart height help hers holiday
    holidays homework honesty hospitality hospitals hostel hotels humans hurry husband ideas infants ink
    insight interveiw interveiws interview intros jail job jobcentre joy judgement kids kin kindergarten kindness
    kitchen kitchens knowledge lab labs lady ladies lads lake landlord landlady language lately laughter laundry
    leadership leads lecture library lights line lot lots love luck lunchtime magazine maintenance makeup males
    manners marketing markets marriage masters mate mates maternity maths meals media medicine memory mental metal
    methods midwifery mill mind mines ministry mistake mixup mock mom's moment moms money morning mortgage mosque
    mother motherhood mouth mums mum's museum music nan nan's nature nearly neighbour neighbours nerves networking
    newspaper nights noise nonprofit nowhere nursery nurses nursing offence openness opera optics orchestra outdoors
    outreach outsiders overtime pain panic paperwork park parking parkrun pals parents' passion paternity
    patience paths patients payroll peace pension perks permission petrol pharmacy phd piano pity pizza plant
    plants platform play pleasure podcast police pool port poverty power practice prayer present pressure pride
    principle printers prison probation production profit programme project promotions property psychology pub
    publisher publishing purpose pros cons quality quiz quizzes radio railway rain range ranks ratio rebuild redundancy
    refinery refuge regret relief relocation rent reputation rescue research resentment respect restaurant
    retail retirement retreat rice rights risk river road roommate roof room sadness safety sailing sales salon
    scale scheme school schools science sea season seaside secondary secondment security self service services
    shame shelter shift shifts shipyard shock shop shops shower sick sight silence sis sister sisters site sites
    skate sleep slow smoke snow soap sobriety society socials software solicitors something somethings space speed
    spite sport sports stables stall standby start-up stations status stores strangers street stress studio
    studies study success suite supermarket support surgery surprise survival sympathy synagogue tact tax taxes
    tea teachers teaching team-mates tears telly temple tennis tension tents term theatre theater therapy thin thru
    tmr tmrw tmw today's tonight's tools top touch tour tourism town township trade tradition traffic train trains
    training transport trauma travel trees trial trials trouble trustees truth tv twitter uncle's uni unis union
    unity uncertainty university university's vacancies values van vet vets vibes video village visa visas vibe
    vocals voice volunteering wages walks ward warehouse waste water wedding welfare wife's wildlife willpower
    wine winter withdrawal withdrawl women men women's woods workplace workshop workshops wrap yoga yard youth
    zoom zoo rn idk tho smth sth lmk jk omg imo fr prob probs def soz cheers ta nah yup nope
    adverts advert assistant bosses' calendar chapter chaos chances city's clients' costs credit culture
    cycling damage data deadlines debate decency decisions degrees depression design desk devs discussion dread
    duties engineering equity essays evening's everything events evidence feelings finances firms flights formality
    friendship groceries groups growth guests headhunters health-care history honours housing hunger illness income
    industry inflation influence injury insurance integrity interviews inventory jealousy jury justice kidney
    labour labor laws lawyers layoffs leaders learning legal leisure lessons licence literature loans logistics
    loneliness loss loyalty machines manufacturing math memories messaging metrics mining mistrust modesty mondays
    mood motivation movers names needs notice nursing nurseries objections obligations odds optimism options order
    others outrage owners packaging paint parenting partners' pastry pets plumbing poetry policy politeness politics
    portfolio practice pregnancy privacy procurement products professors progress protest psychologists
    publicity punctuality qualifications questions racism rage reasons recommendations recovery recruiting
    recruitment redundancies references regrets religion relatives remote repairs replies reports requirements
    responsibilities restaurants results retraining reviews rewards romance routine running race rumours sanity savings
    scratch sexism shyness sickness skills solidarity sorrow staffing standards statistics steel stock storage
    strategy strength strikes students style suppliers surgery talent tasks teamwork tech technology teenagers
    textiles theory tips tiredness topics tourists trades trust tuition unemployment vacations vegetables visitors
    waiters walking weather weddings workload workers writing
""")
