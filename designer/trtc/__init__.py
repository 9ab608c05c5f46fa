"""The cloud as published: structures, limits, signing, calls. Knows nothing of the editor."""
