"""The page about models: which one suits, which are here, what the Hub has, and what is on its way."""
