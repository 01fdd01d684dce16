"""First names as people use them in many countries, and words that go with names of people and of firms.

A name that is missing is read all the same where the sentence shows that a person is meant.
"""

from core.understanding.lexicon import words

FIRST_NAMES = words("""
    aaron abby abdul abdullah abel abena abigail abraham ada adam adaeze addison adel adele adrian adriana
    adrienne afua agata agnes agnieszka ahmad ahmed aidan aiko aileen aimee aisha aisling ajay akash akiko akin
    akua alain alan alana alba albert alberto aldo alec alejandra alejandro aleksandra aleksander alessandra
    alessandro alessio alex alexa alexander alexandra alexandre alexis alfie alfonso alfred alfredo ali alice
    alicia alina aline alisa alison alistair allan allen allison alma alonso alvaro alvin alyssa amal amanda amara
    amber amelia amelie amina amir amira amit amrita amy ana anaïs anand ananya anastasia anders andre andrea
    andreas andreea andrei andres andrew andrzej andy aneta anette ange angel angela angelica angelo angie anika
    anil anita anja anjali anke ann anna annabel anne anneke annelies annemarie annette annie annika anouk ansel
    anthony antoine anton antonia antonio anya april arash archie ariana arjun arman armando arnaud arne arnold
    aron arthur artur arturo arun arvid asha ashley ashok asif astrid ata athena aubrey audrey august augusto
    aurelie aurora austin ava avery axel aya ayaan ayesha ayo ayodele ayse ayşe aziz babak barbara barry bart
    bartosz bashir bea beata beatrice beatriz becca becky belinda bella ben benedict benedikt benjamin bernadette
    bernard bernd bernice bert beth bethany betsy betty beverly bianca bilal bill billy birgit bjorn björn blake
    blanca blessing bob bobby bogdan bonnie boris brad bradley brandon brenda brendan brent brett brian briana
    bridget brigitte britta brittany brooke bruce bruno bryan byron caitlin caleb callum calvin cameron camila
    camille candice cara carina carl carla carlo carlos carmen carol carole carolina caroline caroline carolyn
    carrie carsten casey caspar cassandra cassie catalina caterina catherine cathy cecile cecilia celeste celia
    celine cem cesar chad chandra chantal charlene charles charlie charlotte chelsea chen cheryl chi chiara chidi
    chika chinedu chioma chloe chris christa christian christina christine christoph christophe christopher chukwu
    chun cindy claire clara clarissa claude claudia claudio clement cliff clifford clint clive cody colette colin
    colleen connie connor conor conrad constance cora corey corinna corinne cosmin courtney craig cristian
    cristina curtis cynthia cyril daan dagmar daisy dale damian damien damon dan dana daniel daniela daniele
    danielle danilo danny dante daphne darius darko darren daryl dave david davide dawit dawn dean deb debbie
    deborah debra declan deepa deepak deepika deirdre delia denis denise dennis derek desiree desmond devon dewi
    dexter diana diane diego dieter dilip dimitri dina dinesh dirk divya dmitri dmitry dolores dominic dominik
    dominique don donald donna donovan doreen doris dorothy doug douglas dragan drew duane duncan dustin dylan
    ebony eddie edgar edith edmund eduardo edward edwin efua eileen eiji einar eitan ekaterina elaine elena
    eleanor eleni eli elias elif elijah elin elina elisa elisabeth elise eliza elizabeth ella ellen elliot elliott
    ellie eloise elsa elsie elvira emil emilia emiliano emilie emilio emily emma emmanuel emre enrico enrique enzo
    eric erica erich erik erika erin ernest ernesto erwin esi esme esperanza esteban estelle esther ethan etienne
    eugene eugenia eva evan evelyn ewa ezra fabian fabio fabrice faisal faith fatima fatma fatou federica federico
    felicia felicity felipe felix femi feng ferdinand fergus fernanda fernando filip fiona flavia fleur flora
    florence florian folake fran frances francesca francesco francis francisca francisco franck francois françois
    frank franz fred freddie frederic frederick frederik freya frida friedrich fritz fumiko gabe gabriel gabriela
    gabriele gabriella gail galina ganesh gareth gary gaurav gavin gemma gene genevieve geoff geoffrey george
    georgia georgina gerald gerard gerda gerhard gianluca gianni gina giorgio giovanni gisela giulia giuseppe
    gladys glen glenda glenn gloria goran gordon grace graham grant greg gregor gregory greta gretchen grzegorz
    guadalupe guido guillaume guillermo gunnar gunther gus gustav gustavo guy gwen habiba hadiza hailey hakan hal
    hamid hamza hana hank hanna hannah hannes hans harald haris harold harriet harriet harrison harry haruka
    haruki haruto harvey hasan hassan hazel heath heather hector heidi heike heiko hein heinrich helen helena
    helene helga helmut hendrik henk henning henri henrietta henrik henrike henry herbert herman hernan hilary
    hilda hiroshi hisham holger holly howard hubert hugh hugo hui humberto hussein ian ibrahim ida idris ifeoma
    ignacio igor ike ilaria ilse iman imani imogen imran ines inés ingrid ioana irena irene irina iris irma isaac
    isabel isabella isabelle isaiah isla ismail ismael ivan ivana ivy iwan iwona izabela jack jackie jacob
    jacqueline jacques jade jaime jake jakob jakub jamal james jamie jan jana jane janet janice janina janine
    jared jarek jasmin jasmine jason jasper javier jay jaya jean jeanette jeanne jeff jeffrey jelena jen jenna
    jennifer jenny jens jeremy jeroen jerome jerry jess jesse jessica jesus jette jill jim jimmy jin jing jiri
    jitka jo joan joana joanna joanne joao joão joaquin jochen jodie joe joel joelle joerg johan johanna johannes
    john johnny jolanda jon jonas jonathan joost jordan jordi jorge jörg jose josé josef joseph josephine josh
    joshua josie joy joyce juan juana juanita judith judy juergen jürgen jules julia julian juliana julie julien
    juliet juliette julio julius jun june jung junko justin justine justyna kabir kaito kamal kamala kamil kamila
    karan karel karen karim karin karina karl karla karolina kasia kate katarina katarzyna kate katerina katharina
    katherine kathleen kathryn kathy katie katja katrin kavita kay kayla keiko keith kelly kelvin ken kendra kenji
    kenneth kenny kerry kerstin kevin khadija khalid khaled kim kimberly kiran kirk kirsten kirstin kishore klaus
    knut kofi kojo konrad konstantin krishna kristen kristin kristina kristof krystyna krzysztof kurt kwabena
    kwame kwesi kyle kylie kyra lakshmi lamar lana lance lara larissa larry lars latisha laura lauren laurence
    laurent laurie lea leah leandro lee leena leif leila lena lenka lennart leo leon leona leonard leonardo leonie
    leonor leroy lesley leslie leticia levi lewis lia liam lidia lila liliana lillian lily lin lina linda lindsay
    ling linus lionel lisa lise liu liv livia liz lizzie lloyd lois lola lorena lorenzo loretta lori lorraine
    lotte lou louis louisa louise lourdes luc luca lucas lucia luciana lucie lucien lucille lucy ludmila luigi
    luis luisa luiz lukas lukasz łukasz luke luna lydia lyn lynn lynne maarten mabel maciej mackenzie madeleine
    madeline madison magda magdalena maggie magnus mahesh mahmoud maisie maja makoto malcolm malik mallory mandy
    manfred manish manon manuel manuela mara marc marcel marcella marcelo marcia marcin marco marcos marcus
    margaret margarita margot maria mariam marian mariana marianne marie mariela marieke mariel marija marika
    marilyn marina mario marion marisa marisela marisol marissa maritza marius mariusz marjorie mark marko markus
    marlene marlon marta martha martin martina martine marvin mary maryam masha mason massimo mateo mateusz
    mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maud maureen maurice mauricio max maxim
    maxime maximilian maya mbali mei mehdi mehmet melanie melinda melissa mercedes meredith mia micah michael
    michaela michal michał michel michele michelle mick miguel mihai mika mikael mike mikhail mila milan milena
    miles milos mina minh ming mira miranda mireille miriam mirjam mirko miroslav misaki mitch mohamed mohammad
    mohammed mohan moira mollie molly mona monica monika monique montserrat morgan moritz moses mpho muhammad
    muriel mustafa myles myra nadia nadine nadja nagesh naledi nan nana nancy naomi narges natacha natalia natalie
    natasha nate nathan nathalie nathaniel naveen neal ned neha neil nell nelson nia niamh nicholas nick nicky
    nico nicola nicolas nicole niels nigel nikhil nikita niklas nikola nikolai nikolaus nina ning nisha nitin
    njeri noah noelle noemi nolan nomsa noor nora norbert noriko norma norman nour nuno nuria obinna octavia odile
    ola olaf oleg oleksandr olena olga oliver olivia olivier olu oluwaseun omar omari oksana orla oscar oskar
    osman otto owen pablo padraig paige palesa pam pamela paola paolo paresh parvati pascal pat patrice patricia
    patrick patrik patti paul paula paulina pauline paulo pavel pawel paweł pedro peggy pekka penelope penny per
    percy perry pete peter petr petra petros phil philip philipp philippa phillip phoebe pia pierre pieter pilar
    piotr pooja prakash pranav prasad preeti priscilla priti priya przemek quentin quinn rachel rachid radek
    rafael rafal raffaele raffaella rahul raj rajesh ralf ralph ram ramesh ramon ramona rana randall randy rania
    raphael raquel rashid raul ravi ray raymond rebecca reggie reggie reginald reiko reinhard rene renata renate
    rené reza rhea rhiannon rhonda ricardo riccardo rich richard rick ricky rita ritu rob robert roberta roberto
    robin robyn rocio rodney rodrigo roger rohan rohit roland rolf roman romain ron ronald ronan ronja ronnie rory
    rosa rosalind rosario rose rosemary rosie ross rowan roxanne roy ruben ruby rudolf rudy rui rupert russ
    russell ruth ryan sabine sabrina sadie saeed sagar said sakura saleh sally salma sam samantha samir samira
    sammy samson samuel sandeep sandra sandrine sandro sandy sangita sanjay sanna santiago sara sarah sasha saskia
    satoshi saul savannah scott sean sebastian sebastien selena selin selina selma serena serge sergei sergey
    sergio seth shane shannon sharon shaun shauna shawn sheila shelby shelley shelly sheng shirley shreya shruti
    siddharth sid sidney sienna sigrid silke silvia simon simona simone siobhan siti sizwe slavica sofia sofie
    solange solveig sonia sonja sonya sophia sophie soren søren spencer stacey stacy stan stanislav stefan
    stefania stefanie steffen stella stephan stephanie stephen steve steven stewart stuart sue suleiman sunil
    sunita suresh surya susan susana susanna susanne susie suzanne sven svetlana swati sylvia sylvie tadeusz
    takashi takumi tamar tamara tammy tania tanja tanner tanya tara tarek tariq tasha tatiana tatjana taylor ted
    temi terence teresa terrence terri terry tess tessa thabo thandi thea thelma theo theodore theresa therese
    thiago thibault thierry thomas thorsten tiago tianna tiffany tilda till tim timo timothy tina tobias toby todd
    tolu tom tomas tomás tomasz tomek tommy toni tony torsten tracey tracy travis trevor tricia trinh tristan
    trudy tunde tyler tyrone uchenna ulla ulrich ulrika ulrike uma ursula usha ute uwe vadim valentin valentina
    valeria valerie vanessa vaughn vera verena veronica veronika vicki vicky victor victoria vijay viktor viktoria
    vikram vinay vince vincent vincenzo viola violet virginia vishal vivek vivian viviana vivien vlad vladimir
    volker wade wale walter wanda wanjiru warren wayne wei wendy werner wesley wilfred wilhelm will willem william
    willie wilma winston wojciech wolfgang xavier xiao ximena yael yahya yan yana yang yannick yara yasmin yasmine
    yasuko yaw yetunde yi ying yohannes yolanda yong yosef youssef yuan yuki yuko yulia yuri yusuf yvette yvonne
    zachary zahra zainab zane zara zarina zeinab zeynep zhang zhen zoe zofia zola zoltan zsofia zuzana
""")

AMBIGUOUS_NAMES = words("""
    will may grant mark bill art rich frank faith hope grace joy dawn summer autumn april june august rose lily
    iris ruby pat sue drew guy gene dean jack rob nick don ray chase hunter taylor carter mason cooper parker
    jordan sandy misty ace chip van bob page paige angel christian miles sterling max so an li he ma song long
    young see said per ming ana jan mar till ida lane lance dale glen heath clay cliff wade reed penny melody
    harmony charity gay stark pink rusty dusty sonny teddy ivy olive ginger jade amber pearl crystal violet victor
    constance prudence ping lin lee min ram
""")
"""First names that are words too: in lower case they are read as names only where a name must stand."""

TITLES = words(
    "mr mrs ms mx dr prof professor sir dame madam frau herr fr sister father rabbi imam señor señora"
    " monsieur madame doctor"
)

FIRM_WORDS = words("""
    inc ltd llc llp plc gmbh ag sa sas srl bv nv oy ab as aps kg corp corporation co company group holdings
    partners labs lab technologies technology tech systems solutions software studio studios bank university
    college school schools hospital clinic clinics council trust foundation institute health healthcare pharma
    pharmacy airlines airways hotel hotels consulting associates brothers bros industries energy logistics media
    press capital ventures insurance foods motors robotics analytics security networks services agency ministry
    department museum theatre theater orchestra library society housing interiors club co-op coop charity centre
    center academy laboratories architects engineering construction retail stores bakery farms dental legal law
    chambers records pictures games digital data cloud biotech biosciences therapeutics aerospace aviation
    shipping rail railways transport mills works airport county city authority directorate commission union
    federation association alliance collective network international global worldwide enterprises supply realty
    properties estates records water power electric gas electrical plumbing plastics ceramics textiles partnership
    brasserie bistro cafe café restaurant kitchen bakehouse brewery tavern inn pub bar hospice nursery primary
    secondary academy grammar constabulary police fire ambulance haulage freight storage cold plumbing gardens garden
    farm zoo church cathedral parish sinfonia philharmonic symphony choir quartet ensemble opera ballet band gallery
    magazine journal gazette times post news radio television broadcasting publishing books goods sporting outfitters
    motor cars garage yard yards shipyard boatyard marine maritime minerals homes care lodge court custody trustees
    signs print printing fitness sports games violins strings pianos instruments joinery carpentry roofing scaffolding
    tours travel cruises lines line ferries couriers parcels credit union mutual assurance lending finance financial
    surgery mining steel optics instruments devices cosmetics fashion
""")

RELATION_WORDS: dict[str, str] = {
    "hiring manager": "hiring_manager",
    "hiring lead": "hiring_manager",
    "agency recruiter": "agency_recruiter",
    "headhunter": "agency_recruiter",
    "recruitment consultant": "agency_recruiter",
    "recruiter": "recruiter",
    "talent partner": "recruiter",
    "talent acquisition": "recruiter",
    "hr": "hr",
    "human resources": "hr",
    "hr person": "hr",
    "hr lady": "hr",
    "hr manager": "hr",
    "interviewer": "interviewer",
    "panelist": "interviewer",
    "referrer": "referrer",
    "reference": "reference",
    "referee": "reference",
    "mentor": "mentor",
    "coach": "mentor",
    "old boss": "former_manager",
    "old manager": "former_manager",
    "former boss": "former_manager",
    "former manager": "former_manager",
    "ex boss": "former_manager",
    "ex-boss": "former_manager",
    "ex manager": "former_manager",
    "ex-manager": "former_manager",
    "previous boss": "former_manager",
    "previous manager": "former_manager",
    "last boss": "former_manager",
    "last manager": "former_manager",
    "boss": "manager",
    "manager": "manager",
    "supervisor": "manager",
    "line manager": "manager",
    "team lead": "manager",
    "colleague": "colleague",
    "coworker": "colleague",
    "co-worker": "colleague",
    "teammate": "colleague",
    "workmate": "colleague",
    "classmate": "contact",
    "friend": "contact",
    "contact": "contact",
    "professor": "mentor",
    "client": "contact",
}
