"""The output frame on screen: view, items, gestures, guides."""
