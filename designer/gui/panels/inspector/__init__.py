"""Every field of what is selected, bound to the path it has in the API."""
