"""What runs when a program has ended by itself: its threads, atexit, finalizers."""

from sandboxed_python.sandbox import Sandbox

ALL = """
import atexit, sys, threading, time, weakref

class A:
    pass

kept = A()
weakref.finalize(kept, print, "finalizer")
atexit.register(print, "registered first")
atexit.register(print, "registered last")

def slow():
    time.sleep(1)
    print("thread")

threading.Thread(target=slow).start()
threading.Thread(target=lambda: (time.sleep(2), print("never")), daemon=True).start()
print("end")
"""


def test_order() -> None:
    result = Sandbox().run(ALL)
    assert result.ok
    assert result.output.split("\n")[:-1] == [
        "end",
        "thread",
        "registered last",
        "registered first",
        "finalizer",
    ]


def test_after_an_exception_and_exit() -> None:
    for end in ("raise ValueError", "sys.exit(3)"):
        result = Sandbox().run(ALL + end)
        assert result.output.count("\n") == 5
        assert not result.ok


def test_nothing_runs_after_a_limit() -> None:
    result = Sandbox(max_fuel=1_000_000).run(ALL + "while True: pass")
    assert result.status == "fuel_error"
    assert result.output == "end\n"


def test_what_fails_there_is_told_on_stderr() -> None:
    result = Sandbox().run("import atexit\natexit.register(lambda: 1 // 0)\n")
    assert result.ok
    assert "ZeroDivisionError" in result.stderr


def test_waiting_for_ever_is_an_error() -> None:
    result = Sandbox().run(
        "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n"
    )
    assert result.status == "error"
    assert "deadlock" in (result.error or "")


def test_threads_that_wait_go_with_the_run() -> None:
    source = """
import threading
event = threading.Event()
for i in range(300):
    threading.Thread(target=event.wait, daemon=True).start()
print(threading.active_count())
"""
    result = Sandbox(max_memory_mb=32).run(source)
    assert (result.status, result.output) == ("ok", "301\n")


def test_unawaited_coroutine_is_told_of() -> None:
    result = Sandbox().run("async def f():\n    pass\nf()\nprint(1)\n")
    assert result.output == "1\n"
    assert "RuntimeWarning: coroutine 'f' was never awaited" in result.stderr
