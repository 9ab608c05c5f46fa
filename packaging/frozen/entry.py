"""Where the frozen program starts: as `mixframe` does, and for its own children as Python would.

`mixframe doctor` tries Qt in a process of its own with `-c CODE`, since Qt ends the process where its platform is missing.
There is no interpreter beside a frozen program, so the program answers for one.
"""

import sys

if len(sys.argv) >= 3 and sys.argv[1] == "-c":
    code = sys.argv[2]
    sys.argv[:] = ["-c", *sys.argv[3:]]
    exec(compile(code, "<string>", "exec"), {"__name__": "__main__"})
    sys.exit(0)

from designer.__main__ import main

sys.exit(main())
