"""Our control of running tasks: journal and session. asyncio, no Qt."""
