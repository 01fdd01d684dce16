"""Rejections as hypothesis draws them: every piece of news, stage, wish, channel and tone, with plain names."""

from datetime import date

from hypothesis import strategies as st

from core.letters.rejection import Rejection
from core.vocabulary import Channel, News, Reached, Tone, Wants
from tests.core.letters.drawn import OFFERERS

MOMENTS = ("the walk through your lab", "our talk about night shifts")
CHANGES = ("finished a course in statistics", "led a small project of my own")
LESSONS = ("practice telling my stories in two minutes", "take a course in statistics")


@st.composite
def rejections(draw: st.DrawFn) -> Rejection:
    """Any rejection that can be."""
    return Rejection(
        company=draw(st.sampled_from(("Northwind", "Kestrel Foods", "Tidewater Health Partners"))),
        role=draw(st.none() | st.sampled_from(("data engineer", "ward nurse", "deputy head of operations"))),
        news=draw(st.sampled_from(News)),
        reached=draw(st.sampled_from(Reached)),
        contact=draw(st.none() | st.just("Dana")),
        contact_role=draw(st.sampled_from(OFFERERS)),
        channel=draw(st.sampled_from(Channel)),
        no_reply=draw(st.booleans()),
        wants=draw(st.sampled_from(Wants)),
        has_feedback=draw(st.booleans()),
        on_file=draw(st.booleans()),
        apply_again=draw(st.none() | st.just(date(2027, 5, 24))),
        other_role=draw(st.none() | st.just("the night desk role")),
        referrer=draw(st.none() | st.just("Priya")),
        panel=tuple(f"Panelist{n}" for n in range(draw(st.integers(0, 10)))),
        moment=draw(st.none() | st.sampled_from(MOMENTS)),
        question=draw(st.none() | st.just("Would a course in statistics have helped?")),
        lesson=draw(st.none() | st.sampled_from(LESSONS)),
        changed=draw(st.none() | st.sampled_from(CHANGES)),
        winner=draw(st.none() | st.just("Ravi")),
        expected=draw(st.none() | st.just(date(2026, 11, 20))),
        last_heard=draw(st.none() | st.just(date(2026, 11, 9))),
        until=draw(st.none() | st.just(date(2027, 1, 15))),
        tone=draw(st.sampled_from(Tone)),
        locale=draw(st.sampled_from(("en", "en-GB"))),
        sign_off=draw(st.sampled_from(("Sofia Marin", "Sam"))),
    )
