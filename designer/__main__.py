"""`mixframe`, also `python -m designer`: verbs that need no window go to cli, the others to gui.

Imports nothing heavy: what is imported here is paid at every start of the window.
"""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from pathlib import Path
from typing import NoReturn

VERBS = (
    "check", "request", "convert", "render", "start", "update", "stop", "tasks", "stage", "events", "usersig", "doctor",
    "calibrate", "explain",
)  # fmt: skip

SHORT = ("check", "explain", "request", "convert", "render")
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit status, as contract.md lists them."""
    asked = os.environ.get("_MIXFRAME_COMPLETE")
    if asked is not None:
        from designer.cli.app import complete

        return complete(asked)
    arguments = list(sys.argv[1:] if argv is None else argv)
    # Before `--` it is ours wherever it stands; a TaskId never looks like this.
    ours = arguments[: arguments.index("--")] if "--" in arguments else arguments
    debug = "--debug" in ours
    if debug:
        arguments.remove("--debug")
    first = arguments[0] if arguments else None
    if first in VERBS or (first is not None and first.startswith("-") and first != "-"):
        if first in SHORT:
            gc.disable()  # what they make, they need to their end
        from designer.cli.app import run

        status = run(arguments, debug=debug)
        if first in SHORT and argv is None:
            _leave(status)
        return status
    if first == "tour" or first is None or (len(arguments) == 1 and (first == "-" or Path(first).exists())):
        return _window(arguments, debug=debug)
    from designer.cli.app import refuse

    if len(arguments) == 1 and ("." in first or "/" in first):
        return refuse("There is no such file", where=first, hint="Open a show, a preset or a request.")
    return refuse("This is neither a verb nor a file", where=first, hint="mixframe --help lists the verbs.")


def _leave(status: int) -> NoReturn:
    """End the process at once: taking everything apart that is given back anyway takes a tenth of a short command."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):  # whoever read it has gone, which has been said
            stream.flush()
    os._exit(status)


def _window(arguments: list[str], *, debug: bool) -> int:
    if sys.platform == "linux" and not any(map(os.environ.get, _SCREENS)):
        # Qt would end the process with a page of text about its plugins.
        from designer.cli.app import status_of
        from designer.trtc.errors import DesignerError

        trouble = DesignerError("There is no screen to open the window on", hint="xvfb-run makes one; verbs need none.")
        return status_of(trouble, debug=debug)
    # What is made before the first paint stays until the end: looking through it for garbage finds none.
    # The window looks for garbage again once it is painted.
    gc.disable()
    try:
        try:
            from designer.gui.app import main as open_designer
        except ImportError as problem:
            from designer.trtc.errors import DesignerError

            raise DesignerError(
                f"The window needs Qt, which cannot be loaded ({problem})", hint="mixframe doctor says what is missing."
            ) from problem
        return open_designer(arguments)
    except (Exception, KeyboardInterrupt) as problem:
        from designer.cli.app import status_of

        return status_of(problem, debug=debug)


if __name__ == "__main__":
    sys.exit(main())
