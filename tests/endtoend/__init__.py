"""The whole of it: a real `gracious serve` in a process of its own, and people before it, over real HTTP."""
