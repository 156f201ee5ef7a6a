"""Recipe of the demo model that ships with Gemma Desktop: data, training, export and evaluation (see README.md)."""
