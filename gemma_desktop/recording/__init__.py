"""Recordings and what is said in them: frozen values, and the edits that a person makes."""
