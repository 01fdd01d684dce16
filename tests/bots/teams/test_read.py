import json
import time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bots.teams.carried import DATA, Carried
from bots.teams.markup import words_of
from bots.teams.read import OUTDATED, identity, read
from core.dialogue.heard import Heard
from core.dialogue.said import Act, ActForm, AsForm, Command, On, Press, Skip, Submit, Text, encode

ON = On("0a1b2c3d4e5f", 7)
ME, US = {"id": "29:robin", "name": "Robin Reed", "aadObjectId": "aad-robin"}, {"id": "28:us", "name": "Gracious"}


def activity(kind: str = "message", /, **more: Any) -> dict[str, Any]:
    return {
        "type": kind,
        "id": "1767",
        "channelId": "msteams",
        "serviceUrl": "https://smba.trafficmanager.net/amer/",
        "from": ME,
        "recipient": US,
        "conversation": {"conversationType": "personal", "tenantId": "t-1", "id": "a:1"},
        "channelData": {"tenant": {"id": "t-1"}},
    } | more


def invoke(name: str, value: Any, **more: Any) -> dict[str, Any]:
    return activity("invoke", name=name, value=value, **more)


def heard(sent: dict[str, Any]) -> Heard:
    found = read(sent)
    assert found is not None
    return found


def shared(text: str, *mentioned: dict[str, str], **more: Any) -> dict[str, Any]:
    told = [{"type": "mention", "mentioned": one, "text": f"<at>{one['name']}</at>"} for one in mentioned]
    where = {"conversationType": "channel", "isGroup": True, "id": "19:x@thread.tacv2;messageid=1", "tenantId": "t-1"}
    return activity(text=text, entities=told, conversation=where, **more)


def test_words_and_all_that_is_needed_to_answer_them() -> None:
    client = {"type": "clientInfo", "locale": "en-GB", "timezone": "Europe/Berlin"}
    told = heard(activity(text="decline Acme", entities=[client], locale="en-US", localTimezone="Europe/Paris"))
    assert told.said == Text("decline Acme")
    assert (told.who.platform, told.who.tenant, told.who.user) == ("teams", "t-1", "aad-robin")
    assert told.event == "t-1:a:1:1767"
    assert (told.place.workspace, told.place.conversation, told.place.thread) == ("t-1", "a:1", None)
    assert told.place.reference == {
        "serviceUrl": "https://smba.trafficmanager.net/amer/",
        "conversation": {"id": "a:1", "tenantId": "t-1"},
        "bot": US,
        "user": {"id": "29:robin"},
        "locale": "en-GB",
    }
    assert (told.profile.name, told.profile.zone, told.profile.locale) == ("Robin Reed", "Europe/Paris", "en-GB")
    assert not told.can_open
    assert not told.shared


def test_the_zone_of_the_client_where_the_activity_has_none() -> None:
    client = {"type": "clientInfo", "timezone": "Europe/Berlin"}
    assert heard(activity(text="hi", entities=[client])).profile.zone == "Europe/Berlin"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  help \n", "help"),
        ("Ana,\r\nBo", "Ana,\nBo"),
        ("a&nbsp;b\xa0\tc", "a b c"),
        ("<at>Gracious</at> help", "help"),
        ("<at>Gracious</at>&nbsp;decline <at>Dana</at>", "decline Dana"),
        ("a\x00b\ud800", "ab?"),
        ("1 < 2 & <b>", "1 < 2 & <b>"),
    ],
)
def test_what_was_typed(text: str, expected: str) -> None:
    mention = {"type": "mention", "mentioned": US, "text": "<at>Gracious</at>"}
    assert heard(activity(text=text, entities=[mention])).said == Text(expected)


def test_markup_is_taken_off_where_teams_says_that_it_is_markup() -> None:
    assert heard(activity(text="R&amp;D &lt;b&gt;", textFormat="xml")).said == Text("R&D <b>")
    assert heard(activity(text="R&amp;D", textFormat="plain")).said == Text("R&amp;D")


def test_a_mention_without_its_words_takes_none_away() -> None:
    assert heard(activity(text="help", entities=[{"type": "mention", "mentioned": US}])).said == Text("help")


@pytest.mark.parametrize(
    "sent",
    [
        activity("typing"),
        activity("messageReaction", reactionsAdded=[{"type": "like"}]),
        activity("messageUpdate", text="edited"),
        activity("messageDelete"),
        activity("event", name="application/vnd.microsoft.readReceipt"),
        activity("endOfConversation"),
        activity("something new"),
        activity("installationUpdate", action="remove"),
        activity("installationUpdate", action="add-upgrade"),
        activity("conversationUpdate", membersAdded=[{"id": "29:dana"}]),
        activity("conversationUpdate", membersRemoved=[US]),
        invoke("composeExtension/query", {}),
        invoke("composeExtension/fetchTask", {"commandId": "forget-me"}),
        invoke("composeExtension/fetchTask", None),
        invoke("signin/verifyState", {}),
        activity(text="my own words") | {"from": US},
        activity(text="my own words") | {"from": ME | {"role": "bot"}},
        activity(text="hi", conversation={"id": "a:1"}, channelData={}),
        activity(text="hi") | {"from": {}},
        activity(text="hi", conversation={"tenantId": "t-1"}),
        shared("nobody asked us"),
        shared("<at>Dana</at> lunch?", {"id": "29:dana", "name": "Dana"}),
    ],
)
def test_what_needs_no_answer(sent: dict[str, Any]) -> None:
    assert read(sent) is None


def test_being_installed_is_one_welcome_however_often_it_is_told() -> None:
    added = heard(activity("conversationUpdate", id="1", membersAdded=[US]))
    installed = heard(activity("installationUpdate", id="2", action="add"))
    assert added.said == installed.said == Command("help")
    assert added.event == installed.event


def test_a_team_is_not_welcomed() -> None:
    where = {"conversationType": "channel", "id": "19:x", "tenantId": "t-1"}
    assert read(activity("conversationUpdate", membersAdded=[US], conversation=where)) is None


def test_in_front_of_others() -> None:
    told = heard(shared("<at>Gracious</at> decline Acme", US))
    assert told.shared
    assert told.said == Text("decline Acme")


def test_a_button() -> None:
    told = heard(activity(value=Carried(encode(Skip(ON))).data(), replyToId="55"))
    assert told.said == Skip(ON)
    assert told.pressed == {"activity": "55"}
    assert not told.can_open


def test_what_was_picked_beside_it() -> None:
    value = Carried(encode(Press(ON, "reason", "")), input="pick.4-reason").data() | {"pick.4-reason": "pay"}
    assert heard(activity(value=value)).said == Press(ON, "reason", "pay")
    del value["pick.4-reason"]
    assert heard(activity(value=value)).said == Press(ON, "reason", "")


def test_a_row_that_was_picked() -> None:
    act = Act("letter", "l1", 3, "told", "pack")
    value = Carried(input="row.1-0").data() | {"row.1-0": encode(act)}
    assert heard(activity(value=value)).said == act


@pytest.mark.parametrize("name", ["task/fetch", "adaptiveCard/action"])
def test_a_button_that_asks_for_an_answer(name: str) -> None:
    data = Carried(encode(AsForm(ON))).data()
    value = (
        {"data": data} if name == "task/fetch" else {"action": {"type": "Action.Execute", "verb": "x", "data": data}}
    )
    told = heard(invoke(name, value, replyToId="55"))
    assert told.said == AsForm(ON)
    assert told.pressed == {"activity": "55"}
    assert told.can_open is (name == "task/fetch")


def test_a_dialog_is_opened_as_often_as_it_is_asked_for() -> None:
    sent = invoke("task/fetch", {"data": Carried(encode(AsForm(ON))).data()})
    assert heard(sent).event != heard(sent).event


def test_a_dialog_sent() -> None:
    data = Carried(form=encode(AsForm(ON)), pressed="55", once="n1").data()
    told = heard(invoke("task/submit", {"data": data | {"text.company": "Acme\x00", "people.panel": "Ana\nBo"}}))
    assert told.said == Submit(ON, {"company": "Acme", "panel": ["Ana", "Bo"]})
    assert told.pressed == {"activity": "55"}
    assert told.event == "t-1:a:1:n1"


def test_what_was_left_empty_is_not_sent_and_yet_an_answer() -> None:
    """As Microsoft's own renderer has it."""
    data = Carried(form=encode(AsForm(ON)), asked="text.company text.role people.panel").data() | {
        "text.company": "Acme"
    }
    told = heard(invoke("task/submit", {"data": data}))
    assert told.said == Submit(ON, {"company": "Acme", "role": None, "panel": None})


def test_a_dialog_sent_again_under_another_name_is_the_same() -> None:
    data = Carried(form=encode(AsForm(ON)), once="n1").data()
    first, again = (invoke("task/submit", {"data": data}, id=id) for id in ("1", "2"))
    assert heard(first).event == heard(again).event


def test_the_form_of_a_letter_sent() -> None:
    act = Act("letter", "l1", 3, "edit")
    data = Carried(form=encode(act)).data() | {"long.body": "Dear Dana", "text.subject": ""}
    assert heard(invoke("task/submit", {"data": data})).said == ActForm(act, {"body": "Dear Dana", "subject": None})


def test_a_button_within_a_dialog() -> None:
    act = Act("letter", "l1", 3, "file")
    assert heard(invoke("task/submit", {"data": Carried(encode(act)).data()})).said == act


@pytest.mark.parametrize(
    "value",
    [
        {"actionId": "info"},
        {DATA: {"key": "not a key"}},
        {DATA: {"key": 7}},
        {DATA: None},
        {DATA: {"form": encode(AsForm(ON))}},
        {DATA: {"input": "row.1"}},
    ],
)
def test_what_no_card_of_ours_sends_is_over(value: Any) -> None:
    assert heard(activity(value=value)).said == OUTDATED


@pytest.mark.parametrize("form", ["not a key", encode(Command("help")), "[]"])
def test_a_form_nobody_knows_is_over(form: str) -> None:
    assert heard(invoke("task/submit", {"data": {DATA: {"form": form}}})).said == OUTDATED


def asked(message: Any, command: str = "reply") -> dict[str, Any]:
    elsewhere = {"conversationType": "groupChat", "isGroup": True, "id": "19:others@thread.v2", "tenantId": "t-1"}
    value = {"commandId": command, "commandContext": "message", "messagePayload": message}
    return invoke("composeExtension/fetchTask", value, conversation=elsewhere)


def test_a_message_handed_over_is_for_the_person_alone_wherever_it_stands() -> None:
    told = heard(asked({"body": {"contentType": "html", "content": "<p>Thank you</p>"}}, "check"))
    assert (told.said, told.can_open, told.shared, told.pressed) == (Command("check", "Thank you"), True, False, None)
    assert (told.place.conversation, "conversation" in told.place.reference) == ("", False)
    assert told.place.reference["user"] == {"id": "29:robin"}
    again = heard(asked({"body": {"contentType": "html", "content": "<p>Thank you</p>"}}, "check"))
    assert told.event != again.event, "what was opened twice must be answered twice"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("<p>Dear Sam,</p><p>we went with<br>somebody else.</p>", "Dear Sam,\n\nwe went with\nsomebody else."),
        ("<div>One</div>\r\n<div>Two &amp; three &lt;3</div>", "One\nTwo & three <3"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ('<div><at id="0">Dana</at>&nbsp;says <b>no</b></div>', "Dana says no"),
        ("1 < 2 and <attachment id='x'></attachment>so on<!-- not this -->", "1 < 2 and so on"),
        ("<script>alert(1)</script><style>p{}</style>words", "words"),
        ("", ""),
    ],
)
def test_the_words_of_a_message_in_html(content: str, expected: str) -> None:
    assert heard(asked({"body": {"contentType": "html", "content": content}})).said == Command("reply", expected)


@pytest.mark.parametrize("content", ["<style" * 50_000, "<" + "a" * 300_000, "<style>" * 40_000, "&lt" * 100_000])
def test_no_message_takes_long_to_read(content: str) -> None:
    begun = time.process_time()
    words_of(content)
    assert time.process_time() - begun < 0.5


def test_a_message_as_text_stays_as_it_is_behind_its_subject() -> None:
    message = {"subject": "Your application", "body": {"contentType": "text", "content": "1 <b> 2"}}
    assert heard(asked(message)).said == Command("reply", "Your application\n\n1 <b> 2")


@pytest.mark.parametrize("message", [None, {}, {"body": None}, {"body": {"content": 7}}, "x"])
def test_a_message_without_words(message: Any) -> None:
    assert heard(asked(message)).said == Command("reply", "")


def test_a_dialog_sent_from_elsewhere_is_the_form_it_carries() -> None:
    data = {DATA: {"form": encode(AsForm(ON)), "once": "x1"}, "text.company": "Acme"}
    elsewhere = {"conversationType": "channel", "isGroup": True, "id": "19:x@thread.tacv2", "tenantId": "t-1"}
    sent = {"commandId": "reply", "data": data}
    told = heard(invoke("composeExtension/submitAction", sent, conversation=elsewhere))
    assert (told.said, told.shared, told.place.conversation) == (Submit(ON, {"company": "Acme"}), False, "")
    again = heard(invoke("composeExtension/submitAction", sent, conversation=elsewhere, id="another"))
    assert told.event == again.event


def test_without_an_id_the_whole_activity_names_it() -> None:
    sent = activity(text="hi", id=None)
    assert heard(sent).event == heard(json.loads(json.dumps(sent))).event
    assert heard(sent).event != heard(sent | {"text": "ho"}).event


def test_who_without_a_directory() -> None:
    who = identity(activity(channelData={}) | {"from": {"id": "29:guest"}})
    assert who is not None
    assert (who.tenant, who.user) == ("t-1", "29:guest")


NAMES = (
    "action actionId data entities id input key form mentioned name once pressed recipient replyToId tenant text value "
    "conversation conversationType channelData from membersAdded msteams " + DATA
).split()
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=6),
    max_leaves=25,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(["message", "invoke", "conversationUpdate", "installationUpdate", "x"]),
    st.sampled_from([None, "task/fetch", "task/submit", "adaptiveCard/action"]),
    st.dictionaries(st.sampled_from(NAMES), values, max_size=8),
)
def test_nothing_that_comes_over_the_wire_makes_reading_fail(kind: str, name: str | None, more: dict[str, Any]) -> None:
    read(activity(kind, **({"name": name} | more)))
