"""Blocks of every kind that the stand-in knows, for the sample app."""

from typing import Any

Json = dict[str, Any]

LINE = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 240 60'%3E"
    "%3Cpath d='M10 40q55-40 110 0t110 0' fill='none' stroke='teal' stroke-width='5'/%3E%3C/svg%3E"
)
# What a person may type and what must come out as it was typed.
ODD = "<!channel> <@U1> {{ name }} *not bold* & a < b > c"


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Json:
    return {"type": "mrkdwn", "text": text}


def option(label: str, value: str) -> Json:
    return {"text": plain(label), "value": value}


def button(label: str, action_id: str, value: str = "", style: str | None = None) -> Json:
    pressed: Json = {"type": "button", "text": plain(label), "action_id": action_id, "value": value}
    return pressed | ({"style": style} if style else {})


REASONS = [option("Another offer", "other_offer"), option("Staying where I am", "staying_put"), option("Pay", "pay")]
TONES = [option("Warm", "warm"), option("Formal", "formal"), option("Brief", "brief")]

LETTER = (
    "Dear Ms. Okonkwo,\n\nThank you for the offer and for the time you and your team took with me. "
    "I have decided to stay where I am.\n\nWith kind regards\nRobin"
)

TEXTS: list[Json] = [
    {"type": "header", "text": plain("Your letters for Acme")},
    {"type": "section", "text": mrkdwn("*Told so far:* nobody yet. _One_ ~two~ `three` &lt;!channel&gt; &amp; more")},
    {
        "type": "section",
        "fields": [mrkdwn("*Company*\nAcme"), mrkdwn("*Role*\nData engineer"), plain("Deadline\nFriday")],
    },
    {"type": "divider"},
    {
        "type": "rich_text",
        "elements": [
            {
                "type": "rich_text_section",
                "elements": [
                    {"type": "text", "text": "Subject: ", "style": {"bold": True}},
                    {"type": "text", "text": "Your offer"},
                ],
            },
            {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": LETTER}]},
            {"type": "rich_text_quote", "elements": [{"type": "text", "text": "<!channel> *not bold* {{ name }}"}]},
            {
                "type": "rich_text_list",
                "style": "bullet",
                "elements": [
                    {"type": "rich_text_section", "elements": [{"type": "text", "text": "First the hiring manager"}]},
                    {
                        "type": "rich_text_section",
                        "elements": [
                            {"type": "text", "text": "then "},
                            {"type": "link", "url": "https://example.com/a", "text": "the recruiter"},
                        ],
                    },
                ],
            },
        ],
    },
    {"type": "context", "elements": [mrkdwn("94 words · warm"), plain("Question 2 of 9")]},
]

RICHER: list[Json] = [
    {
        "type": "markdown",
        "text": "## What I keep\n\n- the **company**\n- the *reason*\n\n| who | told |\n|---|---|\n| Ann | no |",
    },
    {
        "type": "table",
        "rows": [
            [{"type": "raw_text", "text": "Who"}, {"type": "raw_text", "text": "When"}],
            [{"type": "raw_text", "text": "Hiring manager"}, {"type": "raw_text", "text": "today"}],
        ],
    },
    {"type": "image", "image_url": LINE, "alt_text": "A calm line"},
]

ODD_TEXTS: list[Json] = [
    {"type": "header", "text": plain(ODD)},
    {"type": "section", "text": plain(ODD)},
    {"type": "section", "text": mrkdwn(ODD.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))},
    {"type": "section", "fields": [plain(ODD)]},
    {"type": "context", "elements": [plain(ODD)]},
    {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": ODD}]}]},
    {"type": "table", "rows": [[{"type": "raw_text", "text": ODD}]]},
]

CONTROLS: list[Json] = [
    {
        "type": "section",
        "block_id": "reason.1",
        "text": mrkdwn("Why do you say no?"),
        "accessory": {
            "type": "static_select",
            "action_id": "reason",
            "placeholder": plain("Pick a reason"),
            "options": REASONS,
        },
    },
    {
        "type": "actions",
        "block_id": "acts.1",
        "elements": [
            button("Use this letter", "use", "letter-1", "primary"),
            button("Edit", "edit", "letter-1"),
            button("Forget it", "forget", "letter-1", "danger"),
            {"type": "overflow", "action_id": "more", "options": [option("Undo", "undo"), option("Copy", "copy")]},
        ],
    },
    {
        "type": "actions",
        "block_id": "picks.1",
        "elements": [
            {"type": "datepicker", "action_id": "deadline", "placeholder": plain("Pick a date")},
            {"type": "radio_buttons", "action_id": "tone", "options": TONES, "initial_option": TONES[0]},
            {"type": "checkboxes", "action_id": "panel", "options": [option("Ann", "ann"), option("Bo", "bo")]},
        ],
    },
    {
        "type": "input",
        "block_id": "company.1",
        "dispatch_action": True,
        "label": plain("Company"),
        "element": {"type": "plain_text_input", "action_id": "company", "placeholder": plain("As you would write it")},
    },
]

INPUTS: list[Json] = [
    {
        "type": "input",
        "block_id": "company",
        "label": plain("Company"),
        "hint": plain("A code name is fine."),
        "element": {"type": "plain_text_input", "action_id": "value", "max_length": 80},
    },
    {
        "type": "input",
        "block_id": "reason",
        "label": plain("Reason"),
        "element": {"type": "static_select", "action_id": "value", "options": REASONS},
    },
    {
        "type": "input",
        "block_id": "tone",
        "label": plain("Tone"),
        "element": {"type": "radio_buttons", "action_id": "value", "options": TONES, "initial_option": TONES[0]},
    },
    {
        "type": "input",
        "block_id": "deadline",
        "optional": True,
        "label": plain("Deadline"),
        "element": {"type": "datepicker", "action_id": "value"},
    },
    {
        "type": "input",
        "block_id": "panel",
        "optional": True,
        "label": plain("Who else gave you time?"),
        "element": {
            "type": "checkboxes",
            "action_id": "value",
            "options": [option("Ann Lee", "ann"), option("Bo Ek", "bo")],
        },
    },
    {
        "type": "input",
        "block_id": "note",
        "optional": True,
        "label": plain("In your own words"),
        "element": {"type": "plain_text_input", "action_id": "value", "multiline": True},
    },
]


def form(title: str = "Turn down an offer", blocks: list[Json] | None = None, metadata: str = "s1") -> Json:
    return {
        "type": "modal",
        "callback_id": "decline",
        "private_metadata": metadata,
        "title": plain(title),
        "submit": plain("Write the letters"),
        "close": plain("Cancel"),
        "notify_on_close": True,
        "blocks": INPUTS if blocks is None else blocks,
    }


HOME: Json = {
    "type": "home",
    "blocks": [
        {"type": "header", "text": plain("Still to be told")},
        {"type": "actions", "elements": [button("Turn down an offer", "start")]},
    ],
}
