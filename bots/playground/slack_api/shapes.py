"""Slack's limits on blocks and their elements, as tables: what each type needs, may have, and how long it may be.

Numbers are Slack's documented ones (Block Kit reference); lengths count characters.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

ID_LENGTH = 255
OPTION_VALUE_LENGTH = 150
OPTION_TEXT_LENGTH = 75
MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100
TEXT_LENGTH = 40_000
# Not documented; measured by others at about 13,200 characters over all blocks of a message.
MESSAGE_BLOCKS_LENGTH = 13_200
VIEW_BYTES = 250_000
MODAL_STACK = 3


@dataclass(frozen=True, slots=True)
class Shape:
    """What one type of block or element is made of."""

    needs: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    plain: Mapping[str, int] = field(default_factory=dict)  # plain_text objects and their greatest length
    strings: Mapping[str, int] = field(default_factory=dict)  # strings and their greatest length
    counts: Mapping[str, tuple[int, int]] = field(default_factory=dict)  # lists and their least and greatest size

    @property
    def properties(self) -> frozenset[str]:
        """Every property the type may carry."""
        return frozenset((*self.needs, *self.may, *self.plain, *self.strings, *self.counts))


_ID = {"action_id": ID_LENGTH}
_HINT = {"placeholder": 150}
_SELECT = ("confirm", "focus_on_load", "option_groups", "options", "initial_option")

ELEMENTS: Mapping[str, Shape] = {
    "button": Shape(
        ("text",),
        ("confirm", "style"),
        {"text": 75},
        _ID | {"value": 2000, "url": 3000, "accessibility_label": 75},
    ),
    "static_select": Shape((), _SELECT, _HINT, _ID),
    "multi_static_select": Shape((), (*_SELECT, "initial_options", "max_selected_items"), _HINT, _ID),
    "users_select": Shape((), ("confirm", "focus_on_load", "initial_user"), _HINT, _ID),
    "overflow": Shape(("options",), ("confirm",), {}, _ID, {"options": (1, 5)}),
    "radio_buttons": Shape(("options",), ("confirm", "focus_on_load", "initial_option"), {}, _ID, {"options": (1, 10)}),
    "checkboxes": Shape(("options",), ("confirm", "focus_on_load", "initial_options"), {}, _ID, {"options": (1, 10)}),
    "datepicker": Shape((), ("confirm", "focus_on_load", "initial_date"), _HINT, _ID),
    "timepicker": Shape((), ("confirm", "focus_on_load", "initial_time", "timezone"), _HINT, _ID),
    "datetimepicker": Shape((), ("confirm", "focus_on_load", "initial_date_time"), {}, _ID),
    "plain_text_input": Shape(
        (),
        ("multiline", "min_length", "max_length", "dispatch_action_config", "focus_on_load"),
        _HINT,
        _ID | {"initial_value": 3000},
    ),
    "number_input": Shape(
        ("is_decimal_allowed",),
        ("min_value", "max_value", "dispatch_action_config", "focus_on_load"),
        _HINT,
        _ID | {"initial_value": 3000},
    ),
    "email_text_input": Shape((), ("dispatch_action_config", "focus_on_load"), _HINT, _ID | {"initial_value": 3000}),
    "url_text_input": Shape((), ("dispatch_action_config", "focus_on_load"), _HINT, _ID | {"initial_value": 3000}),
    "image": Shape(("alt_text",), ("slack_file",), {}, {"image_url": 3000, "alt_text": 2000}),
}

_BLOCK_ID = {"block_id": ID_LENGTH}

BLOCKS: Mapping[str, Shape] = {
    "section": Shape((), ("text", "accessory", "expand"), {}, _BLOCK_ID, {"fields": (1, 10)}),
    "header": Shape(("text",), ("level",), {"text": 150}, _BLOCK_ID),
    "divider": Shape((), (), {}, _BLOCK_ID),
    "context": Shape(("elements",), (), {}, _BLOCK_ID, {"elements": (1, 10)}),
    "actions": Shape(("elements",), (), {}, _BLOCK_ID, {"elements": (1, 25)}),
    "input": Shape(("label", "element"), ("optional", "dispatch_action"), {"label": 2000, "hint": 2000}, _BLOCK_ID),
    "image": Shape(("alt_text",), ("slack_file",), {"title": 2000}, _BLOCK_ID | {"image_url": 3000, "alt_text": 2000}),
    "rich_text": Shape(("elements",), (), {}, _BLOCK_ID),
    "markdown": Shape(("text",), (), {}, _BLOCK_ID | {"text": 12_000}),
    "table": Shape(("rows",), ("column_settings",), {}, _BLOCK_ID, {"rows": (1, 100)}),
}

MESSAGE_ONLY = frozenset({"markdown", "table"})

_CHOOSERS = frozenset(ELEMENTS) - {
    "image",
    "plain_text_input",
    "number_input",
    "email_text_input",
    "url_text_input",
}
ACCESSORIES = _CHOOSERS - {"datetimepicker"} | {"image"}
ACTION_ELEMENTS = _CHOOSERS
INPUT_ELEMENTS = frozenset(ELEMENTS) - {"image", "button", "overflow"}

CONFIRM = Shape((), ("style", "text"), {"title": 100, "confirm": 30, "deny": 30})

VIEW = Shape(
    ("type", "blocks"),
    ("clear_on_close", "notify_on_close", "submit_disabled"),
    {"title": 24, "submit": 24, "close": 24},
    {"private_metadata": 3000, "callback_id": ID_LENGTH, "external_id": ID_LENGTH},
    {"blocks": (0, VIEW_BLOCKS)},
)
