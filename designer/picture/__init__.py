"""What the cloud would mix, painted with QtGui and without widgets."""
