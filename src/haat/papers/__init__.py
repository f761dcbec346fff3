"""Floor 6: papers that are printed or sent: bills and posters, as PDF."""
