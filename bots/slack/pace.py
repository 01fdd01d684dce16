"""How fast Slack lets a bot post.

Its documentation, "rate limits", names a message a second in one conversation, with short bursts, and several hundred
a minute in one workspace, and tells no number. So answers go at once, and Slack says when it is too many; what nobody
waits for keeps below what it names, and leaves the rest to answers.
"""

from bots.pace import Limit

LIMIT = Limit(conversation=(), workspace=(), unasked=((225, 60.0),))
