"""Tests of what is predicted and decided before a model is loaded."""
