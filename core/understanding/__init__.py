"""Reading what a person typed or pasted. Rules only: offline, explainable, fast."""
