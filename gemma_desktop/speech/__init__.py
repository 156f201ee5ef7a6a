"""Speech: segments, and the pipeline that writes down and translates. It is given an engine."""
