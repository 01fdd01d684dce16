"""What stands around an employer's name: the words before it, and the words that make it theirs or somebody else's."""

import re

from core.etiquette.lexicon.bag import bag

# a name behind one of these may be an employer's
BEHIND = bag(
    """
    at with from by to for join joining joined chosen chose choosing picked preferred over wish wishing accepted
    of
    """
)
# without one of these nobody goes anywhere
GOING = bag(
    """
    joining joined off working going moving starting signed gone chosen accepted offered offers made given gave promised
    approached recruited headhunted matched hired came come pays paying offering beat
    """
)
NOT_NAMES = bag(
    """
    i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march april
    may june july august september october november december linkedin zoom teams slack christmas easter hr ceo
    cto uk us usa eu london paris berlin dr mr mrs ms prof the a my your our they he she we it you one both some
    two three if as while when after since because so but and once home
    """
)
SMALL_WORDS = frozenset({"the", "and", "for", "of", "university", "bank", "school", "hospital", "college"})

_NAME = r"(?P<name>[A-Z0-9][\w&'’-]*+(?:(?: (?:&|of|de|von|van|and)(?= [A-Z])|) [A-Z0-9][\w&'’-]*+){0,4})"
NAMED = re.compile(rf"(\w++) (?:the )?{_NAME}")
OFF_TO = re.compile(
    r"\b(?:I'm|I am|I’m|I'll be|I will be|I’ll be|I've|I have|I’ve) (?:off to|joining|joined|(?:going to work|working) (?:for|at)"
    r"|moving to|starting (?:at|with)|signed (?:with|for)|gone with|going with|chosen"
    r"|accepted (?:an? )?(?:\w+ )?(?:offer|role|job|post|position)? ?(?:at|with|from)) "
    rf"(?:the )?{_NAME}"
)
OFFERING = re.compile(
    r"(?<!\w)(?P<name>[A-Z][\w&'’-]*+(?: [A-Z][\w&'’-]*+){0,3}) (?:(?:has|have|had|also|just|since|already|kindly) ){0,3}"
    r"(?:(?:offered|approached|recruited|headhunted|matched|hired) me\b"
    r"|(?:made|given|gave|promised) me (?:an?|the) (?:\w+ ){0,2}(?:offer|job|role|contract|position|post|place)\b"
    r"|(?:came|come) (?:back|through|in|along|up)\b"
    r"|(?:pays?|is paying|is offering|offers?|offered|beat|matched) "
    r"(?:me\b|more|better|a higher|\d|[$£€]|your|almost|nearly|twice|double))"
)
# in the words that lead to a name: it is theirs; it is where the person goes; it is surely where the person goes
THEIRS = re.compile(
    r"\b(?:offer(?:ing)?|offered|roles?|job|position|post|opportunity|internship|appointment|interview(?:ing)?"
    r"|application|vacancy|join(?:ing)?|place|interest|everyone|team|considering me|meeting|thank you|thanks"
    r"|wish(?:ing)?)\b",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(
    r"\b(?:accept(?:ed|ing)?|sign(?:ed|ing)|tak(?:en|ing)|took|chos(?:en|e)|choosing|gone|going|go|went|another|other"
    r"|different|instead|start(?:ed|ing)?|joining|joined|i'll be|got|counter ?offer|offer(?:s|ed)?|interview(?:s|ing)?"
    r"|approached|headhunted|recruited|hired|talks|role|job)\b",
    re.IGNORECASE,
)
CHOSEN = re.compile(
    r"\b(?:accept(?:ed|ing)|signed|signing|taken|chosen|chose|gone|going (?:to|with)|another|other|different|instead"
    r"|i'll be|i'm (?:joining|going|off)|decided to (?:join|go|accept|take)|starting|got)\b",
    re.IGNORECASE,
)
UNREAD = re.compile(r"(?:no|do-?not)[-_.]?reply|donotreply|mailer-daemon|unmonitored", re.IGNORECASE)
