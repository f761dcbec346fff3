"""Floor 1: values that know nothing of shops: money, quantity, place, time, ids, errors."""
