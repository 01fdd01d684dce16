"""What Slack checks in one element: buttons, selects, pickers, inputs, and their options."""

import re
from collections.abc import Iterable

from bots.playground.slack_api.findings import Findings
from bots.playground.slack_api.records import Json
from bots.playground.slack_api.shapes import CONFIRM, ELEMENTS, OPTION_TEXT_LENGTH, OPTION_VALUE_LENGTH

_SELECTS = ("static_select", "multi_static_select")
_RICH_LABELS = ("radio_buttons", "checkboxes")  # their options may carry mrkdwn


def options_of(element: Json) -> list[Json]:
    """Every option of an element, those of its groups included."""
    groups = element.get("option_groups") or []
    return [*(element.get("options") or []), *(option for group in groups for option in group.get("options") or [])]


def check_element(found: Findings, element: object, allowed: Iterable[str], at: str) -> None:
    """Check one element that stands where only `allowed` types may."""
    kind = element.get("type") if isinstance(element, dict) else None
    if not isinstance(element, dict) or not isinstance(kind, str) or kind not in ELEMENTS or kind not in allowed:
        found.add(f"unsupported type: {kind}", at)
        return
    found.check_shape(element, ELEMENTS[kind], at)
    if "confirm" in element:
        _check_confirm(found, element["confirm"], f"{at}/confirm")
    if kind in _SELECTS:
        _check_select(found, element, at)
    _check_options(found, element, at)
    _check_particulars(found, element, at)


def _check_particulars(found: Findings, element: Json, at: str) -> None:
    """Check what only one type of element has."""
    if element.get("style") not in (None, "primary", "danger"):
        found.add("must be one of: primary, danger", f"{at}/style")
    if element["type"] == "image" and not ({"image_url", "slack_file"} & set(element)):
        found.add("missing required field: image_url", at)
    _check_pattern(found, element, "initial_date", r"\d{4}-\d\d-\d\d", at)
    _check_pattern(found, element, "initial_time", r"\d\d:\d\d", at)
    for name, least in (("min_length", 0), ("max_length", 1)):
        if name in element and not least <= element[name] <= 3000:
            found.add(f"must be between {least} and 3000", f"{at}/{name}")


def _check_pattern(found: Findings, element: Json, name: str, pattern: str, at: str) -> None:
    if name in element and not re.fullmatch(pattern, str(element[name])):
        found.add("does not match its format", f"{at}/{name}")


def _check_select(found: Findings, element: Json, at: str) -> None:
    """A select has options or groups of options, never both, and at most 100 of either."""
    if ("options" in element) == ("option_groups" in element):
        found.add("must have either options or option_groups", at)
    found.check_count(element.get("options"), (1, 100), f"{at}/options")
    found.check_count(element.get("option_groups"), (1, 100), f"{at}/option_groups")
    for number, group in enumerate(element.get("option_groups") or []):
        found.check_text(group.get("label"), OPTION_TEXT_LENGTH, f"{at}/option_groups/{number}/label", plain=True)
        found.check_count(group.get("options"), (1, 100), f"{at}/option_groups/{number}/options")


def _check_options(found: Findings, element: Json, at: str) -> None:
    plain = element["type"] not in _RICH_LABELS
    options = options_of(element)
    for number, option in enumerate(options):
        _check_option(found, option, f"{at}/options/{number}", plain=plain, link=element["type"] == "overflow")
    values = [option.get("value") for option in options]
    if len(set(values)) != len(values):
        found.add("options must have different values", f"{at}/options")
    initial = [element["initial_option"]] if "initial_option" in element else element.get("initial_options", [])
    for option in initial:
        if option not in options:
            found.add("initial option must be one of the options", at)


def _check_option(found: Findings, option: Json, at: str, *, plain: bool, link: bool) -> None:
    found.check_text(option.get("text"), OPTION_TEXT_LENGTH, f"{at}/text", plain=plain)
    if "description" in option:
        found.check_text(option["description"], OPTION_TEXT_LENGTH, f"{at}/description", plain=plain)
    if not isinstance(option.get("value"), str) or not option["value"]:
        found.add("missing required field: value", at)
    found.check_string(option.get("value"), OPTION_VALUE_LENGTH, f"{at}/value")
    if "url" in option and not link:
        found.add("invalid additional property: url", at)


def _check_confirm(found: Findings, confirm: object, at: str) -> None:
    if not isinstance(confirm, dict):
        found.add("must be a confirm object", at)
        return
    found.check_shape(confirm, CONFIRM, at)
    found.check_text(confirm.get("text"), 300, f"{at}/text")
