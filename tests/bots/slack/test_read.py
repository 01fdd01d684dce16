"""What Slack sends, as what a person said."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.slack.read import OUTDATED, read
from bots.slack.render import render, view
from bots.slack.typed import typed
from core.dialogue.heard import Heard
from core.dialogue.message import Card, Choices, Field, Option, Text
from core.dialogue.said import (
    Act,
    ActForm,
    Back,
    Closed,
    Command,
    Press,
    Redraw,
    Submit,
    encode,
)
from core.dialogue.said import Text as Typed
from core.people import Identity
from tests.bots.slack.samples import KEY, ON, form

WHO = {"team": {"id": "T1", "domain": "x"}, "user": {"id": "U1", "team_id": "T1"}, "enterprise": None}
ACT = Act("letter", "0a1b", 3, "edit")


def command(**fields: str) -> dict[str, Any]:
    return {"command": "/gracious", "team_id": "T1", "user_id": "U1", "channel_id": "C9", "trigger_id": "1.2"} | fields


def words(**event: Any) -> dict[str, Any]:
    said = {"type": "message", "user": "U1", "channel": "D1", "channel_type": "im", "ts": "5.0", "text": "hello"}
    return {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": said | event}


def press(action: dict[str, Any], **body: Any) -> dict[str, Any]:
    container = {"type": "message", "message_ts": "5.0", "channel_id": "D1", "is_ephemeral": False}
    return {
        "type": "block_actions",
        **WHO,
        "container": container,
        "trigger_id": "1.2",
        "channel": {"id": "D1"},
        "message": {"ts": "5.0"},
        "actions": [action],
    } | body


def button(value: str) -> dict[str, Any]:
    return {"type": "button", "action_id": "press-0", "block_id": "b", "value": value}


def in_view(kind: str, key: str = KEY, values: Any = None, **body: Any) -> dict[str, Any]:
    metadata = view(form(key=key))["private_metadata"]
    shown = {"type": "modal", "id": "V1", "private_metadata": metadata, "state": {"values": values or {}}}
    return {"type": kind, **WHO, "trigger_id": "1.2", "view": shown} | body


def heard_in(body: dict[str, Any], *, agent_view: bool = False) -> Heard:
    heard = read(body, agent_view=agent_view)
    assert heard is not None
    return heard


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("decline Acme, data engineer", Command("decline", "Acme, data engineer")),
        ("  Decline\tAcme &amp; Co ", Command("Decline", "Acme & Co")),
        ("help", Command("help")),
        ("", Command("help")),
        ("   ", Command("help")),
        ("forget-me", Command("forget-me")),
    ],
)
def test_a_command_is_its_first_word(text: str, said: Command) -> None:
    heard = heard_in(command(text=text))
    assert heard.said == said
    assert heard.can_open
    assert heard.event == "T1:1.2"
    assert heard.who == Identity("slack", "T1", "U1")


def test_a_person_has_one_place_wherever_they_speak_from() -> None:
    bodies = (words(), command(), press(button(encode(Back(ON)))), in_view("view_submission"))
    places = [heard_in(body).place for body in bodies]
    assert {(place.workspace, place.conversation, place.thread) for place in places} == {("T1", "U1", None)}
    assert [place.reference["channel"] for place in places] == ["D1", "U1", "D1", "U1"]


def test_on_enterprise_grid_the_tenant_is_the_enterprise() -> None:
    everywhere = [
        command(enterprise_id="E1"),
        words() | {"enterprise_id": "E1"},
        press(button(encode(Back(ON))), enterprise={"id": "E1"}),
        press(button(encode(Back(ON))), team={"id": "T1", "enterprise_id": "E1"}),
    ]
    assert {heard.who.tenant for body in everywhere if (heard := read(body))} == {"E1"}


def test_words_in_the_direct_message() -> None:
    heard = heard_in(words(text="I&lt;3 Acme &amp; Co, see <https://acme.example/jobs|acme.example/jobs>"))
    assert heard.said == Typed("I<3 Acme & Co, see acme.example/jobs")
    assert not heard.can_open
    assert not heard.shared
    assert heard.event == "T1:Ev1"


@pytest.mark.parametrize(
    ("sent", "text"),
    [
        ("&lt;!channel&gt; &amp;lt;", "<!channel> &lt;"),
        ("<!channel> <@U1> <@U1|robin> <#C1|general>", "<!channel> <@U1> @robin #general"),
        ("<mailto:kim@acme.example|kim@acme.example> <tel:+1555|+1555>", "kim@acme.example +1555"),
        ("<http://acme.example>", "http://acme.example"),
        ("*bold* _it_ {{ 7 * 7 }}", "*bold* _it_ {{ 7 * 7 }}"),
        ("a\ud800b", "a?b"),
    ],
)
def test_text_is_what_was_typed(sent: str, text: str) -> None:
    assert typed(sent) == text


@pytest.mark.parametrize(
    "subtype", ["message_changed", "message_deleted", "bot_message", "channel_join", "reminder_add"]
)
def test_edits_and_the_like_are_not_heard(subtype: str) -> None:
    assert read(words(subtype=subtype)) is None


@pytest.mark.parametrize("subtype", [None, "file_share", "thread_broadcast"])
def test_words_beside_a_file_are_heard(subtype: str | None) -> None:
    assert read(words(subtype=subtype)) is not None


def test_bots_are_not_heard() -> None:
    assert read(words(bot_id="B1")) is None


def test_a_channel_is_none_of_our_business() -> None:
    assert read(words(channel="C1", channel_type="channel")) is None
    assert read(words(channel="G1", channel_type="mpim")) is None


def test_a_mention_in_front_of_others_is_known_as_such() -> None:
    heard = heard_in(words(type="app_mention", channel="C1", channel_type="channel", text="<@B0> decline Acme"))
    assert heard.shared
    assert heard.place.reference == {"channel": "U1"}


def test_threads() -> None:
    assert heard_in(words()).place.thread is None
    assert heard_in(words(), agent_view=True).place.thread == "5.0"
    assert heard_in(words(thread_ts="4.0"), agent_view=True).place.thread == "4.0"
    assert heard_in(words(thread_ts="4.0")).place.thread == "4.0"


def test_a_button() -> None:
    heard = heard_in(press(button(encode(ACT))))
    assert heard.said == ACT
    assert heard.pressed == {"channel": "D1", "ts": "5.0"}
    assert heard.can_open


def test_a_button_in_a_thread_is_answered_there() -> None:
    container = {"type": "message", "message_ts": "5.0", "channel_id": "D1", "thread_ts": "4.0"}
    heard = heard_in(press(button(encode(ACT)), container=container))
    assert heard.place.thread == "4.0"


def test_a_button_in_an_answer_that_only_one_sees() -> None:
    container = {"type": "message", "message_ts": "5.0", "channel_id": "C7", "is_ephemeral": True}
    heard = heard_in(
        press(button(encode(ACT)), container=container, response_url="https://hooks.example/x", message=None)
    )
    assert heard.pressed == {"response_url": "https://hooks.example/x"}
    assert heard.place.reference == {"channel": "U1"}


def test_a_choice_made_in_a_select() -> None:
    many = tuple(Option(f"v{n}", f"Option {n}") for n in range(9))
    [payload] = render(Card((Choices(ON, "reason", "Reason", many),)))
    block_id = payload["blocks"][0]["block_id"]
    action = {"type": "static_select", "action_id": "picked", "block_id": block_id, "selected_option": {"value": "v3"}}
    heard = heard_in(press(action))
    assert heard.said == Press(ON, "reason", "v3")
    assert read(press(action | {"selected_option": None})) is None


def test_a_day_picked() -> None:
    [payload] = render(Card((Text("When?"), Field("deadline", "date", "Deadline", on=ON))))
    action = {"type": "datepicker", "action_id": "picked", "block_id": payload["blocks"][1]["block_id"]}
    heard = heard_in(press(action | {"selected_date": "2026-12-01"}))
    assert heard.said == Press(ON, "deadline", "2026-12-01")
    assert read(press(action | {"selected_date": None})) is None


@pytest.mark.parametrize(
    "action",
    [
        button("click_me_123"),
        {"type": "button", "action_id": "old", "block_id": "x"},
        {"type": "static_select", "action_id": "picked", "block_id": "x", "selected_option": {"value": "y"}},
        {"type": "overflow", "action_id": "x", "selected_option": {"value": "y"}},
    ],
)
def test_a_control_of_another_time_is_out_of_date(action: dict[str, Any]) -> None:
    heard = heard_in(press(action))
    assert heard.said == OUTDATED


def test_a_link_only_leads_away() -> None:
    assert read(press({"type": "button", "action_id": "link-0", "url": "https://x.example"})) is None


def test_a_form_sent() -> None:
    values = {"company": {"text": {"value": "Acme"}}, "door_open": {"yes_no": {"selected_option": {"value": "no"}}}}
    heard = heard_in(in_view("view_submission", values=values))
    assert heard.said == Submit(ON, {"company": "Acme", "door_open": False})
    heard = heard_in(in_view("view_submission", key=encode(ACT), values={"body": {"long": {"value": "Dear Kim"}}}))
    assert heard.said == ActForm(ACT, {"body": "Dear Kim"})


def test_an_answer_that_others_depend_on() -> None:
    values = {"reason": {"choice": {"selected_option": {"value": "pay"}}}, "company": {"text": {"value": "Acme"}}}
    action = {"type": "static_select", "action_id": "choice", "block_id": "reason"}
    heard = heard_in(in_view("block_actions", values=values, actions=[action]))
    assert heard.said == Redraw(ON, {"reason": "pay", "company": "Acme"})
    assert read(in_view("block_actions", key=encode(ACT), actions=[action])) is None


def test_a_button_in_a_form() -> None:
    heard = heard_in(in_view("block_actions", actions=[button(encode(ACT))]))
    assert heard.said == ACT


def test_a_form_closed() -> None:
    heard = heard_in(in_view("view_closed", trigger_id=""))
    assert heard.said == Closed(ON)
    assert not heard.can_open
    assert read(in_view("view_closed", key=encode(ACT))) is None


def test_a_form_of_another_time_is_out_of_date() -> None:
    body = in_view("view_submission")
    body["view"]["private_metadata"] = "This is for you!"
    heard = heard_in(body)
    assert heard.said == OUTDATED


def test_an_event_without_a_name_is_known_by_its_content() -> None:
    one, same, other = (heard_in(words(text=text) | {"event_id": None}).event for text in ("a", "a", "b"))
    assert one == same != other


@pytest.mark.parametrize("kind", ["shortcut", "message_action", "block_suggestion", "interactive_message", "new", None])
def test_what_we_do_not_offer_is_not_heard(kind: str | None) -> None:
    assert read({"type": kind, **WHO, "trigger_id": "1.2"}) is None


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["type", "id", "user", "team", "view", "event", "state", "values", "actions", "container", "text"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(
    st.sampled_from(["event_callback", "block_actions", "view_submission", "view_closed", None]),
    st.dictionaries(st.sampled_from(list(in_view("x")) + list(words()) + list(command()) + list(press({}))), JUNK),
)
def test_nothing_that_comes_over_the_wire_makes_it_raise(kind: str | None, body: dict[str, Any]) -> None:
    read(body | {"type": kind})
