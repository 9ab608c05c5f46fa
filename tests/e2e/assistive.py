"""What a screen reader sees and does: the AT-SPI tree of a running program, over D-Bus, and nothing else."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple, TypeVar

from jeepney import DBusAddress, DBusErrorResponse, HeaderFields, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.e2e.conftest import SECONDS

SPI = "org.a11y.atspi"
BUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
ROOT = "/org/a11y/atspi/accessible/root"
ENABLED, FOCUSED, SELECTED, SHOWING = 1 << 8, 1 << 12, 1 << 23, 1 << 25
BY_KEYSYM = 3
RETURN, HOME, RIGHT, DOWN = 0xFF0D, 0xFF50, 0xFF53, 0xFF54
CONTROLS = {
    "push button", "button menu", "button with drop down", "toggle button", "check box", "radio button", "combo box", "spin box", "slider", "text",
    "password text", "list", "list item", "tree", "tree table", "tree item", "table", "table cell", "page tab", "menu",
    "menu item", "check menu item", "radio menu item", "dialog", "frame", "alert",
}  # fmt: skip
"""Roles of what one can work, or stand in."""
MENU_BUTTONS = {"button menu": "ShowMenu", "button with drop down": "Press"}
"""Roles of buttons with a menu, and the action that opens it."""
T = TypeVar("T")


class Node(NamedTuple):
    """One thing of the tree: whose, and which."""

    bus: str
    path: str


class Seen(NamedTuple):
    """A thing and what is said of it."""

    node: Node
    role: str
    name: str
    states: int

    @property
    def showing(self) -> bool:
        return bool(self.states & SHOWING)

    @property
    def enabled(self) -> bool:
        return bool(self.states & ENABLED)


class Assistive:
    """Finds things by role and name, and does to them what they say can be done."""

    def __init__(self) -> None:
        self._pid = 0
        with open_dbus_connection(bus="SESSION") as session:
            address = session.send_and_get_reply(new_method_call(BUS, "GetAddress"), timeout=SECONDS).body[0]
        self._bus = open_dbus_connection(bus=address)
        self.heard: list[str] = []
        self._focus: list[Node] = []
        self._messages: deque[Any] = deque()

    def close(self) -> None:
        self._bus.close()

    def call(self, node: Node, interface: str, method: str, signature: str | None = None, *body: Any) -> Any:
        """The first value of an answer. Raises DBusErrorResponse."""
        address = DBusAddress(node.path, node.bus, f"{SPI}.{interface}")
        message = new_method_call(address, method, signature, body)
        answer = self._bus.send_and_get_reply(message, timeout=SECONDS)
        if answer.header.message_type.name == "error":
            raise DBusErrorResponse(answer)
        return answer.body[0] if answer.body else None

    def get(self, node: Node, interface: str, name: str) -> Any:
        """A property. Raises DBusErrorResponse."""
        message = Properties(DBusAddress(node.path, node.bus, f"{SPI}.{interface}")).get(name)
        answer = self._bus.send_and_get_reply(message, timeout=SECONDS)
        if answer.header.message_type.name == "error":
            raise DBusErrorResponse(answer)
        return answer.body[0][1]

    def follow(self, pid: int) -> None:
        """Take down from now on what this program announces, and what gets the focus there."""
        self._pid = pid
        self._listen()

    # Seeing

    def program(self) -> Node:
        """The program under test, once it has joined the tree."""

        def found() -> Node | None:
            for child in self.call(Node(f"{SPI}.Registry", ROOT), "Accessible", "GetChildren"):
                asked = message_bus.GetConnectionUnixProcessID(child[0])
                if self._bus.send_and_get_reply(asked, timeout=SECONDS).body[0] == self._pid:
                    return Node(*child)
            return None

        return self.wait(found, "the program does not join the tree")

    def see(self, node: Node) -> Seen:
        """What is said of a thing."""
        low, _ = self.call(node, "Accessible", "GetState")
        role = self.call(node, "Accessible", "GetRoleName")
        return Seen(node, role, self.get(node, "Accessible", "Name"), low)

    def walk(self, node: Node, *, hidden: bool = False) -> Iterator[Seen]:
        """A thing and all in it, from the top; what is not on the screen only where asked for."""
        try:
            seen = self.see(node)
            if hidden or seen.showing or seen.role in ("application", "filler", "panel", "layered pane"):
                yield seen
                for child in self.call(node, "Accessible", "GetChildren"):
                    yield from self.walk(Node(*child), hidden=hidden)
        except DBusErrorResponse:  # it has gone meanwhile
            return

    def wait(self, look: Callable[[], T | None], why: str | Callable[[], str]) -> T:
        """What `look` finds, looked for again and again."""
        end = time.monotonic() + SECONDS
        while True:
            found = look()
            if found is not None:
                return found
            assert time.monotonic() < end, why() if callable(why) else why
            time.sleep(0.05)

    def find(self, role: str, name: str, within: Node | None = None) -> Node:
        """What is on the screen, is of this role and called so, or begins so where the name ends in an ellipsis."""
        root = within or self.program()

        def look() -> Node | None:
            for seen in self.walk(root):
                if seen.role == role and seen.showing and fits(seen.name, name):
                    return seen.node
            return None

        return self.wait(look, lambda: f"no {role} “{name}” in: {self.table(root)}")

    def table(self, root: Node) -> str:
        """All that is on the screen, in lines."""
        shown = [f"{one.role} “{one.name}”" for one in self.walk(root) if one.name and one.showing]
        return "\n".join(["", *shown])

    def wait_gone(self, role: str, name: str) -> None:
        """Wait until nothing of this role and name is on the screen."""
        root = self.program()

        def look() -> bool | None:
            here = any(seen.role == role and seen.showing and fits(seen.name, name) for seen in self.walk(root))
            return None if here else True

        self.wait(look, f"{role} “{name}” stays on the screen")

    # Doing

    def actions(self, node: Node) -> list[str]:
        """What a thing says can be done to it."""
        return [name for name, _, _ in self.call(node, "Action", "GetActions")]

    def do(self, node: Node, action: str) -> None:
        """Do one of its actions, once it can be done."""
        names = self.wait(
            lambda: found if action in (found := self.actions(node)) else None,
            f"cannot {action}: {self.see(node)}",
        )
        self.call(node, "Action", "DoAction", "i", names.index(action))

    def press(self, role: str, name: str, within: Node | None = None) -> None:
        """Press what is called so."""
        self.do(self.find(role, name, within), "Press")

    def take(self, button: str, entry: str) -> None:
        """Open the menu of a button, and take an entry: its menu is followed by what gets the focus."""
        opener, how = self._opener(button)
        self._focused()
        self.do(opener, how)
        names: list[str] = []
        while not names or not fits(names[-1], entry):
            self.key(DOWN)
            names.append(self.wait(self._focused, lambda: f"no entry after {names}"))
            assert names.count(names[-1]) < 3, f"no “{entry}” among {names}"
        self.key(RETURN)

    def _opener(self, button: str) -> tuple[Node, str]:
        def look() -> tuple[Node, str] | None:
            for seen in self.walk(self.program()):
                if seen.role in MENU_BUTTONS and seen.showing and seen.name == button:
                    return seen.node, MENU_BUTTONS[seen.role]
            return None

        return self.wait(look, lambda: f"no “{button}” with a menu in:{self.table(self.program())}")

    def _focused(self) -> str | None:
        """The name of what got the focus last, where it is another one since this was asked last."""
        self._read()
        if not self._focus:
            return None
        node, self._focus = self._focus[-1], []
        return str(self.get(node, "Accessible", "Name"))

    def type(self, name: str, text: str, role: str = "text", within: Node | None = None) -> Node:
        """Put a text into a field."""
        field = self.find(role, name, within)
        self.do(field, "SetFocus")
        assert self.call(field, "EditableText", "SetTextContents", "s", text)
        return field

    def choose(self, list_name: str, row: str, step: int = DOWN) -> None:
        """Go to a row of a list by its keys, as a screen reader follows them."""
        view = self.find("list", list_name)
        self.do(view, "SetFocus")
        self.wait(lambda: True if self.see(view).states & FOCUSED else None, f"{list_name} takes no focus")
        self.key(HOME)
        here = ""
        while not fits(here, row):
            before = here
            here = self.wait(partial(self._moved_to, view, before), lambda: f"{row} is not in:{self.table(view)}")
            if not fits(here, row):
                self.key(step)

    def _moved_to(self, view: Node, before: str) -> str | None:
        """The row that has the focus now, where it is another one than before."""
        for seen in self.walk(view):
            if seen.role == "list item" and seen.states & FOCUSED and seen.name != before:
                return seen.name
        return None

    def key(self, keysym: int) -> None:
        """A key, as an assistive technology presses one for somebody."""
        controller = Node(f"{SPI}.Registry", "/org/a11y/atspi/registry/deviceeventcontroller")
        self.call(controller, "DeviceEventController", "GenerateKeyboardEvent", "isu", keysym, "", BY_KEYSYM)

    # Hearing

    def _listen(self) -> None:
        registry = Node(f"{SPI}.Registry", "/org/a11y/atspi/registry")
        rule = MatchRule(type="signal", interface=f"{SPI}.Event.Object")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=SECONDS)
        for event in ("object:announcement", "object:state-changed:focused"):
            self.call(registry, "Registry", "RegisterEvent", "sass", event, [], "")
        self._messages = self._bus.filter(rule, bufsize=10_000).__enter__()

    def _read(self) -> None:
        """Take in what has come."""
        self._bus.send_and_get_reply(message_bus.GetId(), timeout=SECONDS)
        while self._messages:
            message = self._messages.popleft()
            fields, body = message.header.fields, message.body
            if fields[HeaderFields.member] == "Announcement":
                self.heard.append(str(body[3][1]))
            elif body[0] == "focused" and body[1]:
                self._focus.append(Node(fields[HeaderFields.sender], fields[HeaderFields.path]))

    def wait_to_hear(self, text: str) -> None:
        """Wait until something that begins so is announced."""

        def look() -> bool | None:
            self._read()
            return True if any(fits(one, text) for one in self.heard) else None

        self.wait(look, lambda: f"“{text}” is not announced, but {self.heard}")


def fits(name: str, wanted: str) -> bool:
    """Whether a name is the one that is wanted, or begins so where that ends in "…"."""
    return name.startswith(wanted[:-1]) if wanted.endswith("…") else name == wanted
