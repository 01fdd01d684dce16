"""Names with a capital that are no firm's: places, tongues, programs people write in, and other usual ones."""

from core.understanding.lexicon import words

PLACES = words("""
    africa america asia australia austria argentina amsterdam antwerp athens atlanta auckland austin baltimore
    bangalore bangkok barcelona basel bavaria beijing belfast belgium berlin bern birmingham bogota boston brazil
    brighton brisbane bristol britain brooklyn brussels bucharest budapest cairo california cambridge canada
    canberra cardiff chennai chicago chile china cleveland cologne colombia colorado copenhagen cork croatia
    czechia dallas delhi denmark denver detroit dubai dublin düsseldorf edinburgh egypt england estonia europe
    finland florence florida france frankfurt galway geneva georgia germany ghana glasgow greece hamburg helsinki
    holland houston hungary hyderabad iceland india indonesia ireland israel istanbul italy jakarta japan
    jerusalem johannesburg kenya krakow kyiv lagos lausanne leeds leipzig lisbon liverpool london luxembourg lyon
    madrid malaysia malta manchester manhattan marseille melbourne mexico miami michigan milan minneapolis
    montreal morocco moscow mumbai munich nairobi naples nashville netherlands newcastle nigeria norway ohio
    ontario oregon oslo ottawa oxford pakistan paris pennsylvania perth philadelphia philippines phoenix poland
    porto portland portugal prague quebec riga rome romania rotterdam salzburg scotland seattle seoul serbia
    shanghai singapore slovakia slovenia sofia spain stockholm stuttgart sweden switzerland sydney taiwan tallinn
    texas thailand tokyo toronto toulouse turin turkey ukraine utah utrecht valencia vancouver venice vienna
    vietnam vilnius wales warsaw washington wellington wroclaw york zagreb zurich zürich uk us usa eu uae nyc la
    sf bay dc north south east west northern southern eastern western new
""")

TONGUES = words("""
    english german french spanish italian portuguese dutch polish swedish danish norwegian finnish turkish arabic
    chinese japanese korean russian ukrainian hindi greek hebrew american british european asian african
""")

USUAL = words("""
    hr linkedin slack teams gracious gmail outlook excel word powerpoint zoom whatsapp telegram twitter facebook
    instagram reddit glassdoor tiktok youtube indeed monster xing python java javascript typescript sql aws react
    rust golang kubernetes docker cv ceo cto cfo coo vp pm am eod asap fyi ai ml it qa ux ui pto rsu ok sir madam
    mr mrs ms dr prof dear hi hello hey thanks thank regards best sincerely phd mba msc bsc b2b saas api nda gdpr
    pdf doc god jesus christmas easter halloween eid diwali ramadan hanukkah please help should can could would
    what how why when where who which yes no maybe also just sorry got met need want decline declined rejected
    reject turn turning say remind follow write draft check list show delete withdraw interview offer job role
    position recruiter manager hiring application rejection feedback referral reference company q1 q2 q3 q4 covid
    team boss mom dad mum p.s ps re fwd fw tl;dr
""")

OTHER_CAPITALS = PLACES | TONGUES | USUAL
