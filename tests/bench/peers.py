"""Other sandboxes that happen to be installed, on the kernels: their time, or why they can't.

Each peer is a function from a program's text to seconds and output, or an exception whose text is
the reason. Peers are measured without limits of their own where they can be turned off.
"""

import importlib.util
import time
from typing import Callable, Dict, Tuple

Peer = Callable[[str], Tuple[float, str]]


def _run_monty(text: str) -> Tuple[float, str]:
    import pydantic_monty

    output = pydantic_monty.CollectString()
    with pydantic_monty.Monty() as pool, pool.checkout() as session:
        session.feed_run("0")  # the worker is started before the clock
        start = time.perf_counter()
        session.feed_run(text, print_callback=output)
        elapsed = time.perf_counter() - start
    return elapsed, output.output


def _run_interpretthis(text: str) -> Tuple[float, str]:
    from interpretthis import Config, Interpreter

    interpreter = Interpreter(config=Config(**INTERPRETTHIS_LIMITS))
    start = time.perf_counter()
    result = interpreter.execute(text)
    elapsed = time.perf_counter() - start
    if result.error:
        raise RuntimeError(str(result.error).strip().splitlines()[-1])
    return elapsed, result.stdout


INTERPRETTHIS_LIMITS = {
    "max_execution_time": 120,
    "max_operations": 10**10,
    "max_while_iterations": 10**10,
    "max_memory_bytes": 1 << 30,
}


def installed_peers() -> Dict[str, Peer]:
    """Name -> how to run a program on it."""
    peers: Dict[str, Peer] = {}
    if importlib.util.find_spec("pydantic_monty"):
        peers["pydantic-monty"] = _run_monty
    if importlib.util.find_spec("interpretthis"):
        peers["interpretthis"] = _run_interpretthis
    return peers


def run_peer(peer: Peer, text: str, expected: str) -> Tuple[float, str]:
    """Seconds and an empty reason, or no time (0.0) and the reason the program failed there."""
    try:
        elapsed, output = peer(text)
    except Exception as error:
        lines = str(error).strip().splitlines() or [type(error).__name__]
        return 0.0, lines[-1][:90]
    if output != expected:
        return 0.0, "another output"
    return elapsed, ""
