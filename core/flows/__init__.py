"""The flows, one module each. A new one is listed here and nowhere else."""

from core.flows import decline, reflect, rejection, small_forms

FLOWS = (decline.FLOW, rejection.FLOW, reflect.FLOW)

FORMS = (small_forms.STEP, small_forms.THEMES, small_forms.MOVE, small_forms.VENT)
"""Questions that are only ever asked as a form, on something that is kept."""
