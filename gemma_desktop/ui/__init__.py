"""Widgets: they show state and forward intent; they decide nothing."""
