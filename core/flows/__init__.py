"""The flows, one module each. A new one is listed here and nowhere else."""

from core.flows import decline

FLOWS = (decline.FLOW,)
