"""Mixframe: a desktop designer for mixed live streams of Tencent RTC rooms."""

__version__ = "0.1.0"
