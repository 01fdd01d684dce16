"""Words by which a first message announces a firm, and those behind or before which none stands."""

from core.understanding.lexicon import words
from core.understanding.lexicon.common import COMMON
from core.understanding.lexicon.names import FIRM_WORDS
from core.understanding.lexicon.places import OTHER_CAPITALS
from core.understanding.lexicon.roles import HEADS
from core.understanding.lexicon.stop import STOP

DETERMINERS = words("the a an my their this that our his her")
COMPANY = words("firma empresa entreprise société azienda bedrijf")
AT = words("at chez bei bij")
FROM = words("from by von of")
FOREIGN_OF = words("de da do di van von")
DECLINED = words("decline declining declin declne reject rejecting refuse refusing down leave leaving join joining")
WROTE_TO = words(
    "tell telling ask asking let letting chase chasing nudge nudging ping answer answering email"
    " contact owe get getting"
)
TO = words("to into about on")
SENT_TO = words(
    "no referral referring refer referred apply applied applying application reply replying respond responding letter"
    " email note intro introduction back said yes answer write going about nudging nudge reminder news update named"
    " nope nah"
)
WITH = words(
    "interview interviews interviewed interviewing signed sign offer application accepted"
    " process role job position deal"
    " everything things stuff spoke talks work working happened contract internship placement call"
    " meeting screen up in heard"
)
DID = words(
    "rejected said says ghosted offered pulled rescinded withdrew hasn't hasnt never passed"
    " went told asked emailed turned"
    " declined wants want expects wrote picked chose hired gave sent promised invited"
    " replied dropped waitlisted cancelled"
    " canceled paused froze put countered matched didn't didnt isn't isnt won't has ghosts"
    " keeps needs needed called made retracted revoked changed dragged strung"
    " filled is was doesn't still just"
)
LED_BY = words("ceo cto cfo coo head owner founder director chair president boss manager")
TOLD = words("email tell telling ask asking contact answer text message write get")
RUNS = words("runs founded owns")
KINDS_OF_FIRM = words("company firm startup start-up business charity agency shop school studio practice place outfit")
INTRODUCED = words("intro introduction introduce introducing introduced")
SIGNED = words("best regards thanks cheers love sincerely wishes")
CLAUSE = words("but and since because that if when why how so as after while though although then before that's")
THEIR_THING = words(
    "offer offers check-in check-ins follow-up follow-ups catch-up interview interviews application"
    " rejection job role position post"
    " recruiter"
    " recruiters process team thing"
    " gig contract opportunity ceo cto cfo coo hr people folks decision deadline reminder one panel"
    " internship email letter mail"
)
THEIRS_SURELY = words(
    "offer offers application rejection recruiter recruiters process hr thing panel reminder one deadline"
    " ceo cto cfo coo"
)
FIELDS = words(
    "sales marketing teaching nursing warehouse retail finance accounting consulting research"
    " data design product support customer"
    " service software hardware legal hr it admin security cleaning cooking kitchen delivery"
    " driving factory night day evening"
    " weekend part-time full-time remote summer winter tutoring editing writing backend"
    " frontend fullstack full-stack devops"
    " qa ux ui ml ai payroll procurement logistics operations engineering construction trading pr events hospitality"
    " catering catering's phd postdoc junior senior lead leadership management managing government faculty tenure-track"
    " academic internal external temp temporary permanent freelance contract paid unpaid volunteer other"
)
EVENTS = words(
    "conference meetup expo fair event summit dinner lunch party drinks day days webinar"
    " hackathon workshop seminar congress"
    " mixer symposium forum festival week breakfast reception gala talk talks course class"
    " reunion wedding bar airport gym"
    " show open-day evening retreat convention awards ceremony launch"
)
LONGEST_EVENT = 5
TOWARDS = words(
    "lie lying explain explaining say saying speak talk return commute commuting loyal owe gone went committed"
)
UNNAMED = COMMON | FIRM_WORDS | STOP | HEADS | OTHER_CAPITALS | FIELDS
"""Words of which none alone, nor several together, name a firm in small letters."""
