"""Flows as a later deploy may change them under a running talk: what `~ deploy NAME` puts in place."""

import typing
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated, Any

from pydantic import create_model

from core.dialogue.flow import Flow
from core.dialogue.steps import Ask, Line, when
from core.dialogue.words import words_of
from core.flows import decline
from core.vocabulary import About, Channel


class WithoutPortal(StrEnum):
    """The ways an offer comes, without the candidate portal."""

    EMAIL = Channel.EMAIL.value
    PHONE = Channel.PHONE.value
    LINKEDIN = Channel.LINKEDIN.value
    CHAT = Channel.CHAT.value


@dataclass(frozen=True)
class Deploy:
    """`fields` take the place of the flow's own or come new, each behind the field it names; `words` are theirs."""

    fields: Mapping[str, tuple[Any, str]]
    words: Mapping[str, Mapping[str, Any]]


DEPLOYS = {
    "team asked, portal gone": Deploy(
        {
            "team": (Annotated[Line | None, Ask(only_if=when("about", About.OFFER))], "about"),
            "channel": (WithoutPortal | None, "contact_role"),
        },
        {"team": {"label": "Team", "question": "Which team is it in?"}},
    ),
}


def deployed(flow: Flow[Any, Any], deploy: Deploy) -> Flow[Any, Any]:
    """The flow with the deploy's fields; new answers lead to nothing yet."""
    own = typing.get_type_hints(flow.answers, include_extras=True)
    fields: dict[str, Any] = {}
    for name, field in flow.answers.model_fields.items():
        hint, _ = deploy.fields.get(name, (own[name], ""))
        fields[name] = (hint, field.default if not field.is_required() else ...)
        fields |= {
            new: (hint, None) for new, (hint, behind) in deploy.fields.items() if behind == name and new not in own
        }
    answers = create_model("Deployed", **fields)

    def finish(given: Any) -> Any:
        known = given.model_dump(exclude_unset=True, include=set(own))
        return flow.finish(flow.answers.model_validate(known))

    return replace(flow, answers=answers, finish=finish)


@contextmanager
def spoken() -> Iterator[None]:
    """The words of all deploys are there while the block runs."""
    new = {name: entry for deploy in DEPLOYS.values() for name, entry in deploy.words.items()}
    trees = [words_of(locale).tree["flows"][decline.FLOW.id]["fields"] for locale in ("en", "en-US")]
    for fields in trees:
        fields.update(new)
    try:
        yield
    finally:
        for fields in trees:
            for name in new:
                del fields[name]
