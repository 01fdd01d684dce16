"""Words about quarrels at work: for a talk behind a closed door, not for a letter to a manager or a colleague."""

PHRASES: dict[str, str] = {
    "conflict": """
        (can't|cannot|don't|didn't|couldn't|never|doesn't) (really |ever )?(get on|get along|see eye to eye|
          work well) with
        (fell|fallen|falling|fall) out (with|over)
        (row|argument|fight|clash|feud|quarrel|bust up|showdown|run in|shouting match) (\\w+ )?(with|between|over)
        (behind (my|our) backs?|threw me under|under the bus|stab(bed)? me in the back|(has|have|had) it in for me|
          ganging up|playing favou?rites|taking sides|took sides|office politics|picked on|picking on)
        (took|takes|taking|claimed|claims|steals|stole) (all )?(the |my )?(credit|ideas?|work) ?(for|from)?
        (isn't|not|aren't|never|wasn't) pull(ing|s)? (his|her|their) weight
        (undermine[sd]?|undermining|blame[sd]?|blaming|bad ?mouth(s|ed|ing)?|bullying|bullied) (me|my|us)
        (tired|sick|fed up) (of|with) (him|her|them|covering|carrying|\\w+'s)
        (he|she|they|he's|she's|they're) (\\w+ )?(impossible|lazy|useless|a nightmare|hard to work with|
          difficult to work with|always late|jealous)
        (raise|raised|file|filed|filing|raising) a grievance
        (promoted|chosen|picked) (only )?because (he|she|they)
    """,
}
