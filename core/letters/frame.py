"""What stands around the text of a letter: greeting and sign-off, and the labels of a phone script."""

from core.letters.page import Page
from core.letters.plain_words import ScriptWords
from core.vocabulary import Channel

_CHATS = {Channel.SLACK_DM, Channel.TEAMS_DM, Channel.CHAT, Channel.SMS, Channel.LINKEDIN_NOTE}


def greeting(page: Page) -> str:
    """The name as typed; without one, a greeting that fits whoever opens the letter."""
    words = page.sheet.book.words.greetings
    chats = page.sheet.channel in _CHATS
    if page.sheet.name:
        return (words.chat if chats else words.mail)[page.sheet.tone].format(name=page.sheet.name)
    return words.nameless["anyone" if chats else page.opens]


def sign_off(page: Page) -> str:
    """The close and the person's name, the close alone when the name is not known, nothing in a chat."""
    if page.sheet.channel in _CHATS:
        return ""
    close = page.sheet.turn.of("sign_off", page.sheet.book.words.sign_offs[page.sheet.tone])
    return f"{close}\n{page.sign_off}" if page.sign_off else close


def script(page: Page) -> str:
    """What to say in under a minute, to an objection, and to a machine.

    The last remark of the call and then the words for a machine give way to long names.
    """
    most = page.lengths[1]
    said = [page.section(name) for name in ("opening", "reason", "amends", "close")]
    whole = _parts(page, said, voicemail=True)
    if len(whole.split()) > most:
        whole = _parts(page, said[:-1], voicemail=True)
    return whole if len(whole.split()) <= most else _parts(page, said[:-1], voicemail=False)


def _parts(page: Page, said: list[str], *, voicemail: bool) -> str:
    words = page.sheet.book.words.script
    hello = _hello(page, words)
    parts = [(words.say, " ".join(text for text in (hello, *said) if text)), (words.pushback, page.section("pushback"))]
    if voicemail:
        parts.append((words.voicemail, f"{hello} {page.section('voicemail')}"))
    return "\n\n".join(f"{label}\n{text}" for label, text in parts)


def _hello(page: Page, words: ScriptWords) -> str:
    they, i = page.sheet.name, page.sign_off
    if they and i:
        return words.both_named.format(they=they, i=i)
    if they:
        return words.they_named.format(they=they)
    return words.i_named.format(i=i) if i else words.nobody_named
