"""All cells, run: those of the bare socket side by side, those of the local TRTC one after the other."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from tests.faults.cells import Cell, Result, cells_of, run_cell
from tests.faults.faults import code_faults, wire_faults

AT_ONCE = 12


@asynccontextmanager
async def addresses() -> AsyncIterator[tuple[str, str]]:
    """An address nobody listens at, and one that answers TLS with plain text."""

    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(plain, "127.0.0.1", 0)
    with socket.socket() as closed:  # bound and not listening: refused, and nobody else gets the port
        closed.bind(("127.0.0.1", 0))
        try:
            yield (
                f"http://127.0.0.1:{closed.getsockname()[1]}",
                f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}",
            )
        finally:
            server.close()


async def run_all(*, every: int = 1) -> list[Result]:
    """Run every cell, or each `every`-th."""
    async with addresses() as (closed, deaf):
        return await run_cells(cells_of(wire_faults(closed, deaf), code_faults())[::every])


async def run_cells(cells: Sequence[Cell]) -> list[Result]:
    """Run cells side by side; the results in their order."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(cell: Cell) -> Result:
        async with gate:
            try:
                return await run_cell(cell)
            except Exception as problem:
                return Result(cell, broken=[f"the cell broke off: {problem!r}"])

    return list(await asyncio.gather(*(one(cell) for cell in cells)))
