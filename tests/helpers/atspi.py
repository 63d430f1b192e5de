"""A screen reader's view of the program: names, roles, states, actions and events over AT-SPI.

It talks to the accessibility bus alone, as Orca does, and knows nothing of the program's code.
Nothing here sleeps: every wait blocks until the bus brings an event, or a deadline passes.
"""

from __future__ import annotations

import threading
import time
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self, TypeVar

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, MessageType, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.low_level import HeaderFields
from jeepney.wrappers import unwrap_msg

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jeepney import Message

T = TypeVar("T")

PROGRAM = "Interval Coach"
"""The program's name on the accessibility bus."""

CALL_S = 10.0
"""How long the program may take to answer one question, in seconds."""

PATIENCE_S = 30.0
"""How long a wait lasts by default, in seconds."""

ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = "org.a11y.atspi.Registry"
ROOT_PATH = "/org/a11y/atspi/accessible/root"

CHANGES = ("object:state-changed", "object:children-changed", "window:")
NAMED = "object:property-change:accessible-name"
SAID = "object:announcement"
HEARD = ("object:property-change", SAID, *CHANGES)
"""Events that the reader subscribes to."""

STATES = {
    1: "active",
    4: "checked",
    7: "editable",
    8: "enabled",
    11: "focusable",
    12: "focused",
    24: "sensitive",
    25: "showing",
    30: "visible",
}
"""The states that tests ask for, by their bit in AT-SPI's state set (atspi-constants.h)."""


class GoneError(LookupError):
    """The object asked about is no longer there."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event: `at_s` is `time.monotonic()` when it came in; `path` names the object it is about."""

    at_s: float
    kind: str
    sender: str
    path: str
    detail: int
    value: Any


@dataclass(frozen=True, slots=True)
class Node:
    """One accessible object of a program: its owner on the bus, and its path there."""

    reader: ScreenReader
    bus: str
    path: str

    @property
    def name(self) -> str:
        """What a screen reader says for it."""
        return str(self._property("Name"))

    @property
    def identifier(self) -> str:
        """The accessible identifier."""
        return str(self._property("AccessibleId"))

    @property
    def role(self) -> str:
        """The role's name, such as `push button` or `label`."""
        return str(self._ask(ACCESSIBLE, "GetRoleName")[0])

    @property
    def states(self) -> frozenset[str]:
        """Those of `STATES` that it is in."""
        low, high = self._ask(ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return frozenset(word for bit, word in STATES.items() if bits >> bit & 1)

    @property
    def usable(self) -> bool:
        """Whether it is on screen and enabled."""
        return {"showing", "sensitive"} <= self.states

    @property
    def pressable(self) -> bool:
        """Whether it can be pressed or chosen, as every kind of button can."""
        try:
            return not {"Press", "Toggle"}.isdisjoint(self.actions)
        except GoneError:  # it knows no actions at all
            return False

    @property
    def children(self) -> list[Node]:
        """The objects inside it."""
        return [Node(self.reader, bus, path) for bus, path in self._ask(ACCESSIBLE, "GetChildren")[0]]

    @property
    def actions(self) -> list[str]:
        """What can be done with it, such as `Press`."""
        return [str(action[0]) for action in self._ask("org.a11y.atspi.Action", "GetActions")[0]]

    def act(self, action: str = "") -> None:
        """Do `action`, by default press or choose it, as a screen reader does on the person's behalf."""
        actions = self.actions
        action = action or next(name for name in actions if name in {"Press", "Toggle"})
        index = actions.index(action)
        assert self._ask("org.a11y.atspi.Action", "DoAction", "i", (index,))[0], f"{action} was refused"

    def write(self, text: str) -> None:
        """Replace the text of an editable field."""
        done = self._ask("org.a11y.atspi.EditableText", "SetTextContents", "s", (text,))[0]
        assert done, "the text was refused"

    def walk(self, *, hidden: bool = False) -> Iterator[Node]:
        """Yield it and all inside it, top down; what is not on screen is passed over unless `hidden`."""
        yield self
        for child in self.children:
            try:
                if hidden or "visible" in child.states:
                    yield from child.walk(hidden=hidden)
            except GoneError:
                continue  # it went while we looked

    def _property(self, name: str) -> Any:  # noqa: ANN401 - the bus is typed at run time
        return self.reader.call(Properties(DBusAddress(self.path, self.bus, ACCESSIBLE)).get(name))[0][1]

    def _ask(self, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:  # noqa: ANN401 - the bus is typed at run time
        address = DBusAddress(self.path, self.bus, interface)
        return self.reader.call(new_method_call(address, method, signature or None, body))


class ScreenReader:
    """A client of the accessibility bus that belongs to the session bus at `session_address`.

    `events` holds all that was heard since it began, each stamped as it came in by a thread that
    does nothing else.
    """

    def __init__(self, session_address: str, kinds: tuple[str, ...] = HEARD) -> None:
        self._kinds = kinds
        self.events: list[Event] = []
        self._session_address = session_address
        self._came = threading.Condition()
        self._done = threading.Event()
        self._closing = ExitStack()

    def __enter__(self) -> Self:
        """Find the accessibility bus, and begin to listen."""
        with ExitStack() as opened:
            self._calls = opened.enter_context(open_dbus_connection(self._bus_address()))
            self._ears = opened.enter_context(open_dbus_connection(self._bus_address()))
            self._subscribe(self._ears)
            thread = threading.Thread(target=self._listen, name="at-spi events", daemon=True)
            thread.start()
            opened.callback(thread.join)
            opened.callback(self._done.set)
            self._closing = opened.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop listening."""
        self._closing.close()

    def call(self, message: Message) -> Any:  # noqa: ANN401 - the bus is typed at run time
        """Send one method call and return the body of its answer; raises `GoneError` without an answer."""
        try:
            return unwrap_msg(self._calls.send_and_get_reply(message, timeout=CALL_S))
        except DBusErrorResponse as error:
            raise GoneError(str(error)) from error

    def programs(self) -> list[Node]:
        """Return the programs on the bus."""
        return Node(self, REGISTRY, ROOT_PATH).children

    def program(self, name: str = PROGRAM, within_s: float = PATIENCE_S) -> Node:
        """Return the program named `name`, once it is on the bus."""
        return self.wait(
            lambda: next((node for node in self.programs() if node.name == name), None), name, within_s
        )

    def find(self, under: Node, name: str) -> Node | None:
        """Return the button on screen and enabled that is named exactly `name`, or None."""
        for node in under.walk():
            if node.name == name and node.usable and node.pressable:
                return node
        return None

    def button(self, under: Node, name: str, within_s: float = PATIENCE_S) -> Node:
        """Return the button named `name`, once it is on screen and enabled."""
        return self.wait(lambda: self.find(under, name), f"button {name!r}", within_s)

    def press(self, under: Node, name: str, within_s: float = PATIENCE_S) -> None:
        """Press the button named `name`, once it is on screen and enabled."""
        self.button(under, name, within_s).act()

    def identified(self, under: Node, ending: str) -> Node:
        """Return the object on screen whose accessible identifier ends in `ending`."""
        return self.wait(
            lambda: next((node for node in under.walk() if node.identifier.endswith(ending)), None),
            f"identifier ending in {ending!r}",
        )

    def wait(
        self,
        ask: Callable[[], T | None],
        what: str,
        within_s: float = PATIENCE_S,
        on: tuple[str, ...] = CHANGES,
    ) -> T:
        """Return what `ask` finds, asking again when the bus brings an event whose kind begins as in `on`.

        It also polls once a second, as not every change is signalled; polling costs the program time.
        """
        deadline = time.monotonic() + within_s
        while True:
            heard = len(self.events)
            try:
                found = ask()
            except GoneError:
                found = None
            if found is not None and found is not False:
                return found
            left = deadline - time.monotonic()
            assert left > 0, f"waited {within_s:g} s in vain for {what}"
            with self._came:
                self._came.wait_for(lambda: self._new(heard, on), min(left, 1.0))  # noqa: B023 - used at once

    def _new(self, heard: int, on: tuple[str, ...]) -> bool:
        return any(event.kind.startswith(on) for event in self.events[heard:])

    def heard(self, kind: str, node: Node | None = None, since: int = 0) -> list[Event]:
        """Return the events of `kind` (about `node`, where given) from index `since` on."""
        return [
            event
            for event in self.events[since:]
            if event.kind == kind and (node is None or (event.sender, event.path) == (node.bus, node.path))
        ]

    def node_of(self, event: Event) -> Node:
        """Return the object that an event is about."""
        return Node(self, event.sender, event.path)

    def _bus_address(self) -> str:
        with open_dbus_connection(self._session_address) as session:
            where = new_method_call(
                DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress"
            )
            (address,) = unwrap_msg(session.send_and_get_reply(where, timeout=CALL_S))
        return str(address)

    def _subscribe(self, ears: DBusConnection) -> None:
        bus = Proxy(message_bus, ears)
        for interface in ("org.a11y.atspi.Event.Object", "org.a11y.atspi.Event.Window"):
            bus.AddMatch(MatchRule(type="signal", interface=interface))
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        for kind in self._kinds:
            request = new_method_call(registry, "RegisterEvent", "sass", (kind, [], ""))
            unwrap_msg(ears.send_and_get_reply(request, timeout=CALL_S))

    def _listen(self) -> None:
        while not self._done.is_set():
            try:
                message = self._ears.receive(timeout=0.25)
            except TimeoutError:
                continue
            except OSError:
                return  # the bus is gone
            if message.header.message_type is MessageType.signal and len(message.body) >= 4:
                with self._came:
                    self.events.append(_event(message, time.monotonic()))
                    self._came.notify_all()


def _event(message: Message, at_s: float) -> Event:
    fields = message.header.fields
    minor, detail, _, (_, value) = message.body[:4]
    family = str(fields[HeaderFields.interface]).rpartition(".")[2].lower()
    member = "".join(f"-{c.lower()}" if c.isupper() else c for c in str(fields[HeaderFields.member]))
    kind = f"{family}:{member.removeprefix('-')}" + (f":{minor}" if minor else "")
    return Event(at_s, kind, str(fields[HeaderFields.sender]), str(fields[HeaderFields.path]), detail, value)
