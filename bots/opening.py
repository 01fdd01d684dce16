"""The house as the settings describe it."""

from collections.abc import Mapping

from bots.settings import KeySource, Settings
from core.delivery.delivery import Sender
from core.house import House
from core.store import KeyCommand, KeyFile, KeyText, MasterKey


def master_key(source: KeySource) -> MasterKey:
    if source.key:
        return KeyText(source.key)
    return KeyCommand(source.command) if source.command else KeyFile(source.file)


async def open_house(settings: Settings, senders: Mapping[str, Sender]) -> House:
    """Raises what House.open raises; each says what to do."""
    key = master_key(settings.key)
    return await House.open(settings.database_url, key, senders, public_url=settings.public_url)
