"""Files and bytes to bounded RGB pictures and 16 kHz mono sound."""
