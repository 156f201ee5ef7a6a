"""Model files on this computer: what is known of each, and whether it can be used."""
