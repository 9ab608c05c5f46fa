"""The document and everything that can be said about it: no Qt, no network, no clock."""
