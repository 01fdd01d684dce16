"""One sitting at a terminal: from where the talk was left until the person leaves."""

from bots.console.prompt import Left, Prompt
from bots.console.screen import Screen
from bots.console.talk import Talk
from bots.console.window import Filled, Found
from core.dialogue.message import Form
from core.dialogue.said import Closed, Command, Resume, decode
from core.dialogue.session import Session
from core.store import Books

KEPT = "Your work is kept: gracious chat goes on where you left it."


async def sit(talk: Talk, screen: Screen, prompt: Prompt) -> None:
    """Returns when the person leaves."""
    await talk.hear(Found(await _greeting(talk)), can_open=False)
    while True:
        try:
            if form := _asking(screen):
                await _fill(talk, prompt, form)
            else:
                await talk.say(await prompt.entered())
        except Left:
            screen.console.print(KEPT, style="dim")
            return


async def _greeting(talk: Talk) -> Command | Resume:
    """Going on with the talk that is open, or else what can be done here."""

    def look(books: Books) -> Session | None:
        person = books.people.find(talk.who)
        return books.sessions.active(person.id) if person else None

    session = await talk.house.store.run(look)
    return Resume(session.on) if session else Command("help")


def _asking(screen: Screen) -> Form | None:
    """The form that was just shown, when it has fields to fill in."""
    form, screen.form_shown = screen.form_shown, None
    return form if form is not None and form.fields else None


async def _fill(talk: Talk, prompt: Prompt, form: Form) -> None:
    values = await prompt.filled(form, talk.redrawn)
    if values is not None:
        await talk.say(Filled(values))
        return
    window = talk.sender.window
    window.form = None
    on = getattr(decode(form.key), "on", None)
    if on is not None:
        await talk.hear(Found(Closed(on), window.opened_from), can_open=False)
