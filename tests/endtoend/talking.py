"""The talk that several tests have, up to a moment they choose."""

from tests.endtoend.person import Somebody

FIRST = "decline Acme, data engineer, pay, Priya referred me"
"""Tells the company, the role, the reason and a referrer; the rest is asked."""


async def talked_through(sam: Somebody) -> None:
    """Step by step in the direct message, by buttons and by words, to the letters: Dana, Priya, Ada and Bo."""
    await sam.says(FIRST, hears="What are you turning down?")
    await sam.presses("A job offer", hears="How far is it?")
    await sam.presses("Still open", hears="This is what everyone would hear")
    await sam.says("keep it", hears="Who made you the offer")
    await sam.says("Dana", hears="And Dana is")
    await sam.presses("The hiring manager", hears="How did it reach you?")
    await sam.presses("Email", hears="Was a recruiter in between?")
    await sam.says("no", hears="Who else gave you their time")
    await sam.says("Ada, Bo", hears="stay in touch")
    await sam.presses("Write them now", hears="Email to Bo")
