"""One test or more for each row of the fault list (docs/operate/faults.md)."""
