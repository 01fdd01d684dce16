"""The flows, one module each. A new one is listed here and nowhere else."""

from core.flows import (
    commitments,
    decline,
    event,
    feedback,
    follow_up,
    industry,
    introduction,
    ledger_forms,
    offers,
    reflect,
    rejection,
    settings,
    small_forms,
    strategy,
    thank_you,
)

FLOWS = (
    decline.FLOW,
    rejection.FLOW,
    offers.FLOW,
    thank_you.FLOW,
    follow_up.FLOW,
    introduction.FLOW,
    event.FLOW,
    commitments.FLOW,
    reflect.FLOW,
    feedback.FLOW,
    strategy.FLOW,
    industry.FLOW,
)

FORMS = (
    settings.FORM,
    small_forms.STEP,
    small_forms.THEMES,
    small_forms.MOVE,
    small_forms.VENT,
    ledger_forms.OPPORTUNITY,
    ledger_forms.BEGINNING,
    ledger_forms.CONTACT,
)
"""Questions that are only ever asked as a form, on something that is kept."""
