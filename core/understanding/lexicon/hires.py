"""How somebody is told that the job is theirs."""

PHRASES: dict[str, str] = {
    "offer surely": """
        (want|wants|like|keen|decided|going|agreed|propose|proposing|approved|resolved|ready|offer|offering|inviting|invite) (\\w+ )?(to )?(hire|employ|appoint|engage|recruit|take you on|get you on board|bring you|have you in|you in the crew|you for the|you behind|you to join|you as our)(?! (another|someone|somebody|the other))
        (we|i|client|chief|partners|board|they) (\\w+ )?(want|wants) you (for|in|behind|as|on|full)
        (client|panel|board|they|we|everyone) (\\w+ )?(said|say|says) yes (to you|!|,|\\.)
        (you are|you're|you'll be|you will be|you have been|you've been) (\\w+ )?(the person for|hired|being offered|given the|chosen as our|selected as our|joining us as|our new|appointed as|appointed to)
        (consider|consider yourself|regard yourself as) (yourself )?(hired|appointed|one of us|on the team)
        (formal|our|this|following|an) offer (is as follows|to you:|to you is|for the|of the|we discussed|of a job)
        (treat|take|regard|consider) this (email|mail|message|letter) as (a|an|our|the|your) (\\w+ )?offer
        (sign|return) the (attached|enclosed) (contract|letter|agreement|offer)
        (take|accept|take up) the (\\w+ ){1,4}(job|post|position|role|place)(?= with us| at|\\.|,|!|$)
        (place|job|desk|spot|chair|seat|full-time job|contract) (here )?(for you|with your name on it|waiting for you)(?! to| on our| in our)
        (terms|conditions|basis) on which we (offer|propose|would like|are offering)
        (approved|confirmed) your (recruitment|appointment|hire|hiring|engagement)
        (congratulations|congrats) on (your|the) (new )?(job|role|position|post|appointment) with (us|the|our)
        (moving|going|move) ahead with (an|the|your|our) offer
        here's (the|your|our) offer
        (agreed|pleased|delighted|happy|decided|voted) to (appoint|hire|employ|engage|take) you
        join us as (a|an|our|the|associate|\\w+)
    """,
}
