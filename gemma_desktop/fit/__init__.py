"""What a model takes and what this machine has: predictions and decisions made before anything is loaded."""
