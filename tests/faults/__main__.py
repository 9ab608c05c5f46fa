"""`python -m tests.faults [TEXT]`: every fault at every call, as a table; exit 1 where a cell is broken.

TEXT: only cells with this in their name.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from pathlib import Path

from tests.faults import suite
from tests.faults.cells import cells_of, told
from tests.faults.faults import code_faults, wire_faults
from tests.faults.stage import run_stage


async def _main(text: str) -> int:
    began = time.perf_counter()
    async with suite.addresses() as (closed, deaf):
        cells = [cell for cell in cells_of(wire_faults(closed, deaf), code_faults()) if text in cell.name]
        results = await suite.run_cells(cells)
    with tempfile.TemporaryDirectory(prefix="mixframe-faults-") as home:
        staged = [] if text else await run_stage(Path(home))
    print(told(results))
    if staged:
        print("\nThe local TRTC, with the faults it can be asked for:")
    for cell in staged:
        print(f"{'✗' if cell.broken else ' '} {cell.name:45} {cell.state:10} {cell.journal:10} {cell.sentence[:90]}")
        for problem in cell.broken:
            print(f"      {problem}")
    broken = sum(1 for result in (*results, *staged) if result.broken)
    print(f"\n{len(results) + len(staged)} cells, {broken} broken, {time.perf_counter() - began:.1f} s")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(_main(" ".join(sys.argv[1:]))))
