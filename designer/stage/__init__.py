"""The local TRTC: the vendor's protocol on loopback, in a process of its own, for rehearsing and testing."""
