"""The local TRTC: the same protocol on loopback, in a process of its own."""
