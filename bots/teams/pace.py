"""How fast Teams lets a bot speak; platform documentation, "rate limits per bot per thread"."""

from bots.pace import Limit

LIMIT = Limit(
    conversation=((7, 1.0), (8, 2.0), (60, 30.0), (1800, 3600.0)),
    workspace=((50, 1.0),),
    unasked=((37, 1.0),),
)
