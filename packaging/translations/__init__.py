"""The translations: texts found in the source, .ts files brought up to date, and compiled. No part of the package."""
