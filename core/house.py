"""The house: desk, store and courier put together, for whatever adapter stands in front of it."""
