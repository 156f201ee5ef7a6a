"""The page about recordings: what was recorded, written down, corrected and exported."""
