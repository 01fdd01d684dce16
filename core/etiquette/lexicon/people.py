"""Single words that tell who is spoken of, and how: looked up one by one around a phrase."""

from core.etiquette.lexicon.bag import bag

SELF = bag("i i'm i've i'd i'll my mine me myself we we're we've our us")
SELF_ACTING = SELF - {"my", "mine", "me", "myself", "us", "our"}  # who does something, not to whom it is done
PERSON = bag(
    """
    you you're you've you'd he he's she she's they they're him her them his their yours someone somebody
    yourself
    """
)
BEHAVES = bag("struck strikes behaved behaves acted")  # of whoever is named
GIVING = bag("gave give sent send told tell showed show wrote owe owed left handed read")
CROWD = bag("your everyone everybody nobody people staff colleagues everyone's who")
THINGS = bag(
    """
    company firm organisation organization business team office offices place building management manager
    managers boss bosses director ceo cto cfo founder founders owner owners panel interviewer interviewers
    recruiter recruiters assistant receptionist hr department culture atmosphere environment vibe process
    interview interviews offer package role job position work product products software technology tech stack
    system systems code website onboarding communication email emails feedback test task exercise assessment
    questions benefits leadership reputation reviews school hospital clinic ward shop store restaurant kitchen
    practice agency charity lab studio warehouse factory site plant supervisor facilities equipment turnover
    morale brand conditions chef principal committee board secretary coordinator editor experience attitude
    treatment behaviour behavior manners excuse decision style salary pay policy policies rules letter reply
    response message hiring recruitment induction training clients customers application app tool tools workflow
    reception canteen dress neighbourhood neighborhood area town city hotel workplace
    """
)
# words that say a judgement of something: was chaotic, such a poor, very rude
LINKS = bag(
    """
    is was are were be been being isn't wasn't you're he's she's they're it's that's seem seems seemed feel
    feels felt look looks looked sound sounds sounded appear appears appeared came across struck found find
    thought think so very too really quite such as pretty rather extremely completely totally just how what
    hopelessly terribly a bit little plain simply downright and or
    """
)
NEGATORS = bag(
    """
    not no never nor neither without hardly isn't wasn't aren't weren't don't doesn't didn't won't can't cannot
    less least
    """
)
# what people suffer from and are not to blame for
SUFFERED = bag(
    """
    tired depressed exhausted burnt burned stressed frightened scared unhappy overworked underpaid understaffed
    undervalued hectic miserable confused uncomfortable awkward
    """
)
# "I'll introduce you": offered or asked, not done
BEFORE_ASKING = bag("i'll can could would may might shall happy let glad if")
