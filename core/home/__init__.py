"""What is waiting for a person, at a glance: the same for every surface."""
