"""The flows, one module each. A new one is listed here and nowhere else."""

from core.flows import decline, follow_up

FLOWS = (decline.FLOW, follow_up.FLOW)
