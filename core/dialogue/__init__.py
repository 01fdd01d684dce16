"""How a flow is talked through: steps, engine, messages, words, desk. Knows no flow and no platform."""
