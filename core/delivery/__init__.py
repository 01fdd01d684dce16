"""How what must not be lost gets out: deliveries, claimed in order and handed to the platform's sender."""
