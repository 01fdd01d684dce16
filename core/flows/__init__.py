"""The flows, one module each. A new one is listed here and nowhere else."""

from core.flows import decline, rejection

FLOWS = (decline.FLOW, rejection.FLOW)
