"""What a talk is played on: a store in a folder of its own, a clock that stands until told, the flows as deployed."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from core.delivery.delivery import Sender
from core.dialogue.flow import Flow
from core.dialogue.heard import Profile
from core.flows import FLOWS
from core.house import House
from core.store import KeyFile
from tests.transcripts.format import Setting


class Stage:
    """`endings` are the answers that each talk ended with, by field name, in the order of ending."""

    def __init__(self, folder: Path, setting: Setting) -> None:
        self.setting = setting
        self.folder = folder
        self.now = setting.start
        self.endings: list[Mapping[str, Any]] = []
        self.flows: tuple[Flow[Any, Any], ...] = FLOWS
        self.profile = Profile(setting.person, setting.zone, setting.locale)

    def clock(self) -> datetime:
        return self.now

    def wait(self, time: timedelta) -> None:
        self.now += time

    async def open(self, senders: Mapping[str, Sender]) -> House:
        """A process on this stage's store. The clock moves a little, as it does between two processes."""
        self.wait(timedelta(seconds=1))
        return await House.open(
            f"sqlite:///{self.folder.absolute()}/gracious.db",
            KeyFile(self.folder / "master.key"),
            senders,
            clock=self.clock,
            flows=tuple(self._watched(self.flows)),
        )

    def _watched(self, flows: Iterable[Flow[Any, Any]]) -> Iterable[Flow[Any, Any]]:
        for flow in flows:

            def finish(answers: Any, flow: Flow[Any, Any] = flow) -> Any:
                self.endings.append(answers.model_dump(mode="json", exclude_unset=True))
                return flow.finish(answers)

            yield replace(flow, finish=finish)
