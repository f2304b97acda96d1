"""Reading the attacks and running one with every detector on.

An attack is a program in `programs/<family>.txt`, after a line `### its name`. Lines
`# ends: STATUS` and `# with: TEXT` below the name say how the run must end and what its error must
hold; without them it must end `ok`, having reached its last line. It may use

    from attack import escaped, refused     say that it got out; demand that an action fails
    give(), take(...), fail(), hand(what)   host functions: data, a sink, an exception, odd objects
    canary                                  the path of a file that must stay as it is

A crash of the process is noticed by everybody.
"""

import builtins
import gc
import os
import sys
import threading
from pathlib import Path
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Tuple

PROGRAMS = Path(__file__).with_name("programs")
MARKER = "ESCAPED"
LAST_LINE = "reached the end"

MODULE = '''
def escaped(what=None):
    print("ESCAPED", what)

def refused(action, *kinds):
    """The action must raise one of these; the exception."""
    try:
        value = action()
    except kinds or (AttributeError, TypeError, ValueError, LookupError, RuntimeError) as error:
        return error
    print("ESCAPED", repr(value))
'''

PROBE = """
import collections, random, sys, functools, re, json, math, enum, dataclasses, string, datetime
print(sorted({1, 2, 3}), {"a": len}, max([1, 5], key=lambda v: -v), sum([1, 2]), str(5), repr("x"))
print(random.random(), random.randint(1, 100), re.sub("a", "b", "banana"), json.dumps({"a": [1]}))
print(collections.Counter("hello"), sorted(sys.modules)[:3], functools.reduce(max, [1, 2]))
print(math.pi, list(map(int, "12")), isinstance(True, int), type(5), [].append, object().__class__)
class Color(enum.Enum):
    RED = 1
@dataclasses.dataclass
class P:
    x: int = 0
print(Color.RED, P(3), string.ascii_lowercase, datetime.date(2020, 1, 1), hash("x"), id(1) == id(1))
print(dir(), __name__, give(), ValueError("v").args, Exception.__mro__, sys.getrecursionlimit())
"""


class Attack(NamedTuple):
    """One program and what must come of it."""

    family: str
    name: str
    text: str
    ends: str = "ok"
    error: Optional[str] = None
    requires: Tuple[int, ...] = (3, 8)


def read_attacks(path: Path) -> List[Attack]:
    """The attacks of one file."""
    attacks = []
    for chunk in path.read_text(encoding="utf-8").split("### ")[1:]:
        name, _, text = chunk.partition("\n")
        fields: Dict[str, Any] = {}
        for line in text.splitlines():
            if line.startswith("# ends: "):
                fields["ends"] = line[8:]
            elif line.startswith("# with: "):
                fields["error"] = line[8:]
            elif line.startswith("# requires: "):
                fields["requires"] = tuple(int(part) for part in line[12:].split("."))
            else:
                break
        attacks.append(Attack(path.stem, name.strip(), text, **fields))
    return attacks


def all_attacks() -> List[Attack]:
    """Every attack, family by family."""
    return [one for path in sorted(PROGRAMS.glob("*.txt")) for one in read_attacks(path)]


class HostObject:
    """What no guest may ever hold or touch."""

    touched: List[str] = []
    secret = "secret of the host"

    def __getattr__(self, name: str) -> Any:
        self.touched.append(name)
        raise AttributeError(name)

    def __eq__(self, other: object) -> bool:
        self.touched.append("__eq__")
        return False

    def __hash__(self) -> int:
        self.touched.append("__hash__")
        return 1

    def __repr__(self) -> str:
        return "<object of the host>"


class HostError(Exception):
    """An exception of the embedder's, with things in it."""


class Host:
    """The host of one attack: its functions, its data and what they must look like afterwards."""

    def __init__(self, folder: Path) -> None:
        self.data = {
            "list": [1, [2]],
            "dict": {"a": {"b": 1}},
            "set": {1, 2},
            "bytes": bytearray(b"abc"),
        }
        self.taken: List[Any] = []
        self.canary = folder / "canary.txt"
        self.canary.write_text("intact", encoding="utf-8")
        self.object = HostObject()
        HostObject.touched = []

    def give(self) -> Any:
        """Data, of which the guest gets a copy."""
        return self.data

    def take(self, *args: Any, **kwargs: Any) -> None:
        """Keep what the guest gives, as a host would, and look at it later."""
        self.taken.append((args, kwargs))

    def fail(self, message: str = "failed") -> None:
        """An exception with host frames, host objects and a cause."""
        secret = self.object
        try:
            raise KeyError(secret)
        except KeyError as error:
            raise HostError(message, secret, sys) from error

    def hand(self, what: str) -> Any:
        """Objects that must not pass the gate."""
        kinds: Dict[str, Callable[[], Any]] = {
            "module": lambda: sys,
            "function": lambda: self.give,
            "class": lambda: HostObject,
            "object": lambda: self.object,
            "list": lambda: [1, self.object],
            "dict": lambda: {"k": {"deep": (self.object,)}},
            "generator": lambda: (i for i in ()),
            "exception": lambda: HostError("x", self.object),
            "frame": lambda: sys._getframe(),
            "type": lambda: type,
            "lock": lambda: threading.Lock(),
        }
        return kinds[what]()

    def functions(self) -> Dict[str, Any]:
        return {"give": self.give, "take": self.take, "fail": self.fail, "hand": self.hand}


def host_state() -> Any:
    """What of this process no run may change."""
    return (
        sorted(os.environ.items()),
        os.getcwd(),
        sys.getrecursionlimit(),
        {name: id(value) for name, value in vars(builtins).items() if name != "_"},
        sys.stdout,
        sys.stderr,
        sys.path[:],
        threading.active_count(),
    )


def make_sandbox(host: Host, **limits: Any) -> Any:
    """The sandbox of an attack."""
    from sandboxed_python.sandbox import Sandbox

    options: Dict[str, Any] = {"max_time_s": 10.0, "max_memory_mb": 128, "max_fuel": 10**8}
    options.update(limits)
    return Sandbox(functions=host.functions(), modules={"attack": MODULE}, **options)


def problems_of(attack: Attack, folder: Path) -> List[str]:
    """Run the attack; everything that shows that it succeeded, or that it is no attack any more."""
    host = Host(folder)
    expected = make_sandbox(host).run(PROBE)
    sandbox = make_sandbox(host)
    before = host_state()
    text = attack.text
    if attack.ends == "ok":
        text += "\nprint(%r)\n" % LAST_LINE
    result = sandbox.run(text, inputs={"canary": str(host.canary)})
    taken = len(host.taken)
    gc.collect()
    problems = []
    shown = result.output + result.stderr + repr(result.return_value)
    if MARKER in shown:
        problems.append("got out: %s" % result.output)
    if result.status != attack.ends:
        problems.append("ended %s, not %s: %s" % (result.status, attack.ends, result.error))
    if attack.ends == "ok" and not result.output.endswith(LAST_LINE + "\n"):
        problems.append("did not reach its end: %r" % result.output[-200:])
    if attack.error is not None and attack.error not in (result.error or ""):
        problems.append("its error says: %s" % result.error)
    if host.canary.read_text(encoding="utf-8") != "intact":
        problems.append("the canary file was changed")
    if HostObject.touched:
        problems.append("an object of the host was touched: %r" % HostObject.touched)
    if HostObject.secret in shown + (result.error or ""):
        problems.append("a secret of the host was shown")
    # What the guest left behind is looked at as a host would: it must be plain and do nothing.
    repr(host.taken), result.to_dict(), repr(result)
    if host.data != Host(folder).data:
        problems.append("data of the host was changed: %r" % host.data)
    if host_state() != before:
        problems.append("the state of the process was changed")
    if len(host.taken) != taken:
        problems.append("something ran after the run: %r" % host.taken[taken:])
    again = sandbox.run(PROBE)
    if (again.status, again.output, again.fuel_used) != (
        expected.status,
        expected.output,
        expected.fuel_used,
    ):
        problems.append(
            "the next run differs: %s %r %r" % (again.error, again.output, expected.output)
        )
    return problems
