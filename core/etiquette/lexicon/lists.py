"""Named lists that phrases call by @name: who is spoken of, and words of one kind."""

LISTS: dict[str, str] = {
    # verbs and fillers
    "be": "is, was, are, were, be, been, being, seem(s|ed)?, feel(s)?, felt, look(s|ed)?, sound(s|ed)?, appear(s|ed)?, came across as, "
    "comes across as, came over as, struck me as, turned out to be, has been, had been, have been",
    "very": "very, so, really, quite, a bit, a little, a lot, rather, extremely, completely, totally, incredibly, frankly, honestly, "
    "pretty, just, simply, all, too, such an?, kind of, somewhat, absolutely, utterly, deeply, plain, far, an?, the most, more, "
    "most, genuinely, truly, also, either, downright, always, constantly, never anything but, beyond, clearly, obviously, as",
    "im": "i'm, i am, im, i was, i've been, i have been",
    "ive": "i've, i have, ive, i",
    "want": "want, wish, like, love, prefer, expect, need",
    # who and what is spoken of
    "one": "he, she, they, you, everyone, everybody, nobody, no one, someone, somebody, people, people there, it, that, this",
    "firm": "company, firm, organi[sz]ation, business, team, office, offices, place, building, staff, management, manager, managers, "
    "boss, bosses, director, ceo, cto, cfo, vp, founder, founders, owner, owners, panel, panels, interviewer, interviewers, recruiter, "
    "recruiters, assistant, receptionist, hr, hr team, department, culture, atmosphere, environment, vibe, process, hiring process, "
    "interview process, recruitment process, selection process, interview, interviews, offer, package, role, job, position, work, "
    "product, products, software, technology, tech, tech stack, stack, systems?, code, codebase, website, onboarding, communication, "
    "e-?mails?, feedback, test, task, exercise, assessment, questions, benefits, dress code, leadership, reputation, reviews, "
    "school, hospital, clinic, ward, shop, store, restaurant, kitchen, practice, agency, charity, lab, studio, warehouse, factory, "
    "site, plant, colleagues, partners?, supervisor, head of (the )?[a-z]+, facilities, equipment, turnover, morale, way you, brand, "
    "conditions, chef, principal, foreman, matron, professor, chair, committee, board, secretary, coordinator, editor",
    # words of judgement
    "awful": "nightmare, nightmares, shambles, disgrace, disgraceful, disgusting, pathetic, laughable, appalling, atrocious, abysmal, "
    "ridiculous, ludicrous, absurd, farce, farcical, toxic, insulting, humiliating, degrading, offensive, despicable, contemptible, "
    "shameful, dreadful, horrendous, horrible, horrid, horrific, awful, hideous, vile, repulsive, incompetent, incompetence, "
    "unprofessional, disrespectful, shambolic, unbelievable, outrageous, inexcusable, unprofessionalism, disorgani[sz]ation, mismanag\\w*, nepotism, cronyism, favou?ritism, low ?balled, hypocri\\w*, lousy, clownish, "
    "cringe\\w*, garbage, trash, rubbish, crummy, shoddy, deplorable, egotistical, cheapskates?, exploitative, toxicity, obnoxious, sickening, idiotic, moronic, stupid, stupidity, dumb, clueless, useless, worthless, pointless, unbearable, insufferable, amateurish, "
    "a joke, a circus, a zoo, clown show, sweatshop, sweat shop, sinking ship, hellhole, dumpster fire, train ?wreck, dump, "
    "lowball, low ball, dishonest, shady, sleazy, crooked, unethical, spiteful, vindictive, cruel, sexist, racist, ageist, misogynist, "
    "dysfunctional, mickey mouse, half baked, soul destroying, soul crushing, an insult, a disaster, disastrous, terrible",
    "bad": "bad, poor, boring, dull, tedious, chaotic, disorgani[sz]ed, unorgani[sz]ed, messy, a mess, slow, sluggish, outdated, "
    "out of date, antiquated, old fashioned, behind the times, stuck in the past, disappointing, underwhelming, uninspiring, uninspired, "
    "unimpressive, mediocre, weak, cheap, stingy, tight fisted, rude, cold, unfriendly, unwelcoming, hostile, aggressive, arrogant, "
    "smug, pompous, condescending, patroni[sz]ing, dismissive, disrespectful, discourteous, impolite, inconsiderate, thoughtless, "
    "careless, sloppy, lazy, ignorant, unprofessional, unprepared, ill prepared, unhelpful, unreasonable, unfair, unclear, confused, "
    "confusing, evasive, two faced, fake, depressing, depressed, miserable, grim, gloomy, dingy, dirty, filthy, shabby, run down, "
    "tired, bored, lifeless, soulless, cramped, noisy, smelly, bureaucratic, rigid, micromanag\\w*, controlling, overbearing, "
    "bullying, intimidating, cutthroat, cut throat, backstabbing, political, cliquey, petty, mean, nasty, unpleasant, uncomfortable, "
    "awkward, weird, strange, creepy, off putting, a red flag, red flags?, a turn off, a waste, a let down, not up to scratch, "
    "below par, sub ?par, second rate, third rate, inferior, beneath me, dated, dead end, overworked, underpaid, exhausted, "
    "burn(t|ed) out, unhappy, stressed, stressed out, frightened, scared, inept, hopeless, annoying, irritating, frustrating, tiresome, "
    "greedy, heartless, unstable, failing, falling apart, going under, going nowhere, out of touch, tone deaf, clunky, buggy, "
    "inflexible, stuffy, stiff, bland, ugly, tacky, impersonal, sloppily run, badly run, poorly run, badly organi[sz]ed, poorly "
    "organi[sz]ed, badly managed, poorly managed, mismanaged, badly handled, poorly handled, all over the place, invasive, intrusive, "
    "inappropriate, insensitive, unacceptable, inexcusable, unimpressed, wrong about, out of order, tactless, snobbish, snobby, "
    "unwell run, undervalued, understaffed, hectic, manipulative, moody, temperamental, unpredictable, hard to work with, "
    "impossible to work with, difficult to work with, full of yourselves?, full of himself, full of herself",
    "insult": "idiots?, morons?, fools?, clowns?, jerks?, losers?, liars?, snobs?, bull(y|ies), amateurs?, hypocrites?, cowards?, "
    "dinosaurs?, imbeciles?, dimwits?, twits?, creeps?, weirdos?, control freaks?, dictators?, tyrants?, egomaniacs?, narcissists?, "
    "psychopaths?, sociopaths?, dragons?, witch, slave ?drivers?, crooks?, thieves, frauds?, pigs?, muppets?, halfwits?, know it alls?, "
    "brats?, cronies, yes men, dunces?, bigots?, vultures?, parasites?",
    # what people whisper about an employer
    "whisper": "turnover, churn, layoffs?, laid off, redundanc\\w*, leaving in droves, everyone leaves, quit, quits, quitting, fired, fires, fire people, sacked, micromanag\\w*, "
    "toxic, in trouble, trouble, lawsuit, sued, suing, investigat\\w*, burn(s|t|ed|ing)? (people )?out, burnout, overwork\\w*, underpa\\w*, difficult, awful, terrible, bad, horror, "
    "horrible, dreadful, going under, bankrupt\\w*, money problems, cash flow, running out of (money|cash), insolven\\w*, struggling, failing, sinking, chaos, chaotic, mess, "
    "bully\\w*, bullies, harass\\w*, sexist, racist, nightmare, hate, hates, hated, unhappy, miserable, shouts?, shouting, yells?, yelling, screams?, temper, drinks, affair, lies, lied, liar, dishonest, "
    "shady, cheap, lasts?, losing, cuts?, cutting, closing down, being sold, about to be sold, impossible, problems?, issues, scandal, fraud, discriminat\\w*, unpaid, pays? late, paid late, late (pay|wages|payments), not paid, badly, "
    "poorly, tyrant, dictator, monster, dragon, worst, avoid, red flags?, stay away, run away, walking out, walked out, sleeps?, slept, favou?rit\\w*, cliques?, backstab\\w*, control freak, "
    "not (a )?(nice|good|great|happy|pleasant), isn't (a )?(very )?(nice|good|great|happy|pleasant|easy), aren't (very )?(nice|good|happy), stressful, unreasonable, goes through, go through, gets rid, clown, "
    "egomaniac, rude, hard to work, tough to work, unbearable, incompetent, useless, mean, cruel, left because, leave after, gave up, cried, crying, sweatshop, revolving door, sinking ship",
    # life outside work
    "kin": "husband, wife, partner, boyfriend, girlfriend, fianc[ée]e?, spouse, ex, ex-husband, ex-wife, mother, father, mum, mom, dad, "
    "parents, son, daughter, brother, sister, in-laws, mother-in-law, father-in-law, family, children, kids, child, baby, "
    "grandmother, grandfather, gran, nan, aunt, uncle, cousin, stepson, stepdaughter, twins, toddler, teenager, eldest, youngest",
    "ill": "cancer, tumou?rs?, leuk(a)?emia, lymphoma, melanoma, depression, clinical depression, postnatal depression, anxiety, anxiety "
    "disorder, panic attacks?, panic disorder, burn-?out, bipolar( disorder)?, schizophrenia, psychosis, ptsd, ocd, adhd, autism, "
    "dyslexia, anorexia, bulimia, eating disorder, diabetes, epilepsy, seizures?, asthma, migraines?, arthritis, sciatica, "
    "fibromyalgia, lupus, endometriosis, multiple sclerosis, parkinson's( disease)?, alzheimer's( disease)?, dementia, crohn's( "
    "disease)?, colitis, ibs, long covid, covid, hepatitis, hiv, kidney (stones|disease|failure|problems|trouble), liver (disease|"
    "problems), heart (attack|condition|problems?|trouble|disease|surgery|failure), stroke, high blood pressure, blood clots?, hernia, "
    "slipped dis[ck]s?, back (problems?|surgery|pain|injury|trouble), bad back, bad knee, chronic (pain|fatigue|illness|condition), "
    "chronic fatigue syndrome, insomnia, vertigo, tinnitus, glaucoma, menopause, miscarriages?, ivf( treatment)?, "
    "infertility, fertility treatment, high risk pregnancy, pregnancy complications, nervous breakdown, mental breakdown, breakdown, "
    "mental health( (issues?|problems?|crisis|condition|difficulties|struggles?))?, health (condition|scare|problems?|issues?|crisis), "
    "drinking problem, alcoholism, drug problem, addiction, chemotherapy, chemo, radiotherapy, dialysis, antidepressants, "
    "rehab, surgery, hip replacement, knee replacement, biopsy, transplant, flare ?ups?, ulcers?, angina, concussion, "
    "an operation, a brain injury, an autoimmune (disease|condition|disorder), a thyroid (problem|condition|disorder), "
    "a (serious|long-term|rare|degenerative|terminal|life-threatening) (illness|disease|condition), suicidal thoughts?, self harm",
    # behind an illness it is somebody's field of work
    "study": "(?! (research|care|services?|ward|unit|nursing|nurses?|patients?|charity|clinic|centre|center|team|teams|work|support|experience|policy|programmes?|programs?|training|awareness|practice|screening|department|trials?|studies|data|project|projects|network|helpline|trust|foundation|society|advocacy|course|workers?|role|space|field|sector|technician|instruments?|lead|rotation)\\b)",
}
