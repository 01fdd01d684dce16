"""What letters can be about. Everything else here works for any of them: wordings, greetings, subjects, lengths.

A matter is a frozen model with a `topic`, its own mark among the others, and what every matter has: `company`, `role`,
`contact`, `tone`, `locale`, `sign_off`, and `called`, what lists show for it. To add one:

1. Its model, in a module beside this one, and its name in `Matter`.
2. A package with four modules' worth of functions, `core/letters/declining` being the pattern:
   `pack(matter)`, who hears what in which order; `page(matter, sheet)`, one letter laid open for writing;
   `advice(matter, today)` and `follow_ups(matter, today)`.
3. A `case` for it wherever mypy asks for one: core/letters/pages.py, pack.py, advice.py and checking.py.
4. Its kinds of letter in `Kind` (core/letters/recipe.py), their sections in core/letters/composing.py, and a file of
   wordings and an entry under `[subjects]` for each in templates/<locale>/letters.
"""

from typing import Annotated

from pydantic import Discriminator

from core.letters.approach import Approach
from core.letters.decision import Decision
from core.letters.exchange import Exchange
from core.letters.introduction import Introduction
from core.letters.rejection import Rejection
from core.letters.thanks import Thanks

Matter = Annotated[Approach | Decision | Exchange | Introduction | Rejection | Thanks, Discriminator("topic")]
