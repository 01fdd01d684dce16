"""What Slack's errors mean for a delivery: wait, the place is closed, or it will never be taken."""

from slack_sdk.errors import SlackApiError

from core.delivery.delivery import Blocked, Later, Refused

CLOSED = frozenset(
    {
        "access_denied",
        "account_inactive",
        "cannot_dm_bot",
        "channel_not_found",
        "ekm_access_denied",
        "invalid_auth",
        "is_archived",
        "messages_tab_disabled",
        "missing_scope",
        "no_permission",
        "not_authed",
        "not_in_channel",
        "org_login_required",
        "restricted_action",
        "team_access_not_granted",
        "token_expired",
        "token_revoked",
        "user_disabled",
        "user_not_found",
    }
)
"""The person left, or an administrator closed the direct message or the app's access."""

GONE = frozenset(
    {
        "cant_update_message",
        "edit_window_closed",
        "is_inactive",
        "message_not_found",
        "update_failed",
    }
)
"""A message that can't be brought up to date any more."""

UNFIT = frozenset(
    {
        "invalid_arguments",
        "invalid_blocks",
        "invalid_blocks_format",
        "invalid_metadata_format",
        "invalid_metadata_schema",
        "message_limit_exceeded",
        "metadata_too_large",
        "msg_blocks_too_long",
        "msg_too_long",
        "no_text",
        "too_many_blocks",
    }
)
"""What we sent does not fit: a plainer form of the same words may."""

_WAIT_SECONDS = 5.0


def code_of(error: SlackApiError) -> str:
    """Slack's error code, empty when it gave none."""
    data = error.response.data if hasattr(error.response, "data") else None
    return str(data.get("error", "")) if isinstance(data, dict) else ""


def status_of(error: SlackApiError) -> int:
    return int(getattr(error.response, "status_code", None) or getattr(error.response, "status", None) or 0)


def meaning(error: SlackApiError) -> Exception:
    """Later, Blocked or Refused; the error itself where nobody knows whether it was said: that counts as an attempt."""
    code = code_of(error)
    if status_of(error) == 429 or code in ("ratelimited", "rate_limited"):
        return Later(_seconds(error))
    if code in CLOSED:
        return Blocked(code)
    return Refused(code) if code in UNFIT else error


def _seconds(error: SlackApiError) -> float:
    try:
        return max(0.0, float(error.response.headers.get("Retry-After", _WAIT_SECONDS)))
    except (TypeError, ValueError, AttributeError):
        return _WAIT_SECONDS
