"""Mixframe from a clean checkout: `run` opens the designer, `test` proves the checkout, `lock` renews the locks,
`translations` the catalogs.

Needs nothing but a Python. This file stays readable for older ones, so that they can say what is missing or
hand over to a newer one; everything else stands in the modules beside it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)
NEWEST = (3, 14)


def hand_over() -> None:
    """Start again with a Python that is new enough. Ends the process where there is none."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        other = shutil.which("python3.%d" % minor)  # noqa: UP031  older Pythons read this
        if other is None:
            continue
        probe = subprocess.run(
            [other, "-c", "import sys; sys.exit(sys.version_info[:2] < (3, 11))"], check=False, capture_output=True
        )
        if probe.returncode == 0:
            sys.exit(subprocess.call([other, *sys.argv]))
    sys.exit(
        "Python %d.%d: Mixframe needs 3.11 or newer, and none was found. Install one and start it with that."  # noqa: UP031
        % sys.version_info[:2]
    )


def main() -> int:
    """Read the command line. Returns the exit status."""
    import argparse

    import checks
    import environment
    import launch
    import news
    import packages
    import pictures

    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__.splitlines()[0] if __doc__ else None)
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="install what is missing and open the designer on the sample show")
    run.add_argument("arguments", nargs=argparse.REMAINDER, help="handed to mixframe")
    test = commands.add_parser("test", help="install the test tools too and run every check")
    test.add_argument("--full", action="store_true", help="also what takes longer than ten minutes")
    commands.add_parser("translations", help="bring resources/translations in step with the program")
    make = commands.add_parser("build", help="make the packages that people install, in dist/")
    make.add_argument("what", nargs="?", choices=packages.KINDS, help="one of them; all by default")
    make.add_argument("--prove", action="store_true", help="also install what was made, use it and remove it again")
    pages = commands.add_parser("pages", help="bring changelog and licences in resources/help in step")
    pages.add_argument("--pictures", action="store_true", help="also take the pictures of the README anew")
    pages.add_argument("--release", metavar="DAY", help="the version is released on this day: its news fragments go")
    commands.add_parser("lock", help="renew packaging/lock-*.txt from pyproject.toml")
    asked = parser.parse_args()
    try:
        if asked.command == "run":
            return launch.run(asked.arguments)
        if asked.command == "test":
            return checks.test(full=asked.full)
        if asked.command == "build":
            return packages.build(asked.what, prove=asked.prove)
        if asked.command == "pages":
            python = environment.main_environment(test=False)
            subprocess.run([str(python), str(environment.PACKAGING / "licences.py")], check=True)
            if asked.pictures:
                pictures.make(python)
            return news.write(asked.release)
        if asked.command == "translations":
            environment.translations(environment.main_environment(test=False), "update")
            environment.translations(environment.python_of(environment.MAIN), "compile")
            return 0
        return environment.lock()
    except environment.Missing as missing:
        print(f"dev.py: {missing}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failed:
        print(f"dev.py: failed ({failed.returncode}): {' '.join(map(str, failed.cmd))}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    # Children write bytecode even where this process was told not to: the first start would pay for it.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if sys.version_info[:2] < OLDEST:
        hand_over()
    sys.exit(main())
