"""`python -m designer.stage [--port N] [--home DIR] [--linger S]`: the local TRTC, and nothing else imported."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from designer.home import home as home_folder
from designer.stage.server import serve
from designer.trtc.errors import DesignerError


def main() -> int:
    parser = argparse.ArgumentParser(prog="mixframe stage", description="The local TRTC, on 127.0.0.1 only.")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--home", type=Path, default=None, help="the folder where Mixframe keeps what is its own")
    parser.add_argument("--linger", type=float, default=None, help="seconds to stay after the last task; 0: for ever")
    given = parser.parse_args()
    try:
        serve(given.port, home=given.home or home_folder(), linger=given.linger)
    except DesignerError as problem:
        print(problem, file=sys.stderr)
        return problem.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())
