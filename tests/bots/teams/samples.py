"""Where the Teams side is served, and recorded activities."""

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.bots import fakes

APP_ID = "20000000-0000-4000-8000-000000000002"
SHARED = Path(__file__).parents[4] / "shared"
PAYLOADS = SHARED / "payloads" / "teams"

ON_EITHER = pytest.mark.parametrize("database", ["sqlite", "postgres"], indirect=True)
"""A test of what must hold whatever the store."""


serving = partial(fakes.serving, path="/api/messages")


def recorded() -> list[Path]:
    return sorted(path for path in PAYLOADS.glob("*.json") if path.name != "index.json")


def rehosted(path: Path, service_url: str) -> dict[str, Any]:
    """A recorded activity as it would come from the stand-in."""
    activity: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return activity | {"serviceUrl": service_url}
