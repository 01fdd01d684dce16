"""The flows, one module each. A new one is listed here and nowhere else."""

from core.flows import decline, offers, reflect, rejection, small_forms, thank_you

FLOWS = (decline.FLOW, rejection.FLOW, offers.FLOW, thank_you.FLOW, reflect.FLOW)

FORMS = (small_forms.STEP, small_forms.THEMES, small_forms.MOVE, small_forms.VENT)
"""Questions that are only ever asked as a form, on something that is kept."""
