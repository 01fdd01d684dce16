"""Looking a database over without making or changing anything."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from core.store.lane import read_url
from core.store.master_key import MasterKey
from core.store.schema import require_schema
from core.store.store import open_lane
from core.store.wrapping import open_keyring, stored_key

Key = Literal["opens", "not needed yet"]


@dataclass(frozen=True, slots=True)
class Checkup:
    """`exists` is False for an SQLite file that the first start will make. `key` is None where that was not asked."""

    exists: bool
    key: Key | None = None


async def look_over(url: str, keys: MasterKey) -> Checkup:
    """Whether the database answers, has the tables of this version, and opens with the master key.

    Raises DatabaseUrlWrong, StoreUnreachable, SchemaOld, KeyMissing or KeyWrong, each saying what to do.
    """
    parsed = read_url(url)
    if parsed.get_backend_name() == "sqlite" and not _has_content(Path(parsed.database or "")):
        return Checkup(exists=False)
    lane = await open_lane(url)
    try:
        await lane.run(require_schema)
        if await lane.run(stored_key) is None:
            await keys.read()
            return Checkup(exists=True, key="not needed yet")
        await open_keyring(lane, keys)
        return Checkup(exists=True, key="opens")
    finally:
        await lane.close()


def _has_content(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False
