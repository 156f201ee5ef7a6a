"""Model files on this computer: header reader, validator, and what is known of each."""
