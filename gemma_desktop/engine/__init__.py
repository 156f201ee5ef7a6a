"""The engine: a child process that runs llama.cpp, and the client that starts, watches and restarts it."""
