"""Programs that await coroutines of the host, through `Sandbox.run_async`."""

import asyncio
import time
from typing import Any, List

import pytest

from sandboxed_python.sandbox import Sandbox

FETCH = """
import asyncio

async def main():
    print(await fetch(1), await fetch(n=2))
    print(await asyncio.gather(*[fetch(n) for n in range(5)]))

asyncio.run(main())
"""


async def fetch(n: int) -> int:
    await asyncio.sleep(0.01)
    return n * 10


def outcome(code: str, **options: Any) -> Any:
    return asyncio.run(Sandbox(**options).run_async(code))


def test_a_program_awaits_the_host() -> None:
    result = outcome(FETCH, functions={"fetch": fetch})
    assert (result.status, result.output) == ("ok", "10 20\n[0, 10, 20, 30, 40]\n"), result.error


def test_calls_overlap() -> None:
    running: List[int] = []
    most: List[int] = []

    async def slow(n: int) -> None:
        running.append(n)
        most.append(len(running))
        await asyncio.sleep(0.02)
        running.remove(n)

    code = FETCH.replace("fetch(n)", "slow(n)")
    assert outcome(code, functions={"fetch": fetch, "slow": slow}).status == "ok"
    assert max(most) == 5


def test_errors_of_the_host_are_guest_exceptions() -> None:
    async def fail(what: str) -> object:
        if what == "key":
            raise KeyError("missing")
        return object()

    code = """
import asyncio
async def main():
    for what in ("key", "object"):
        try:
            await fail(what)
        except (KeyError, TypeError) as exc:
            print(type(exc).__name__, exc)
asyncio.run(main())
"""
    result = outcome(code, functions={"fail": fail})
    assert result.output.splitlines() == [
        "KeyError 'missing'",
        "TypeError a host coroutine returned a value the guest can't have: "
        "a value of type 'object' can't be passed to the guest",
    ], result.error


def test_plain_run_says_what_to_do() -> None:
    result = Sandbox(functions={"fetch": fetch}).run("fetch(1)")
    assert result.error is not None
    assert "only Sandbox.run_async can await it" in result.error


def test_two_runs_at_once_are_separate() -> None:
    sandbox = Sandbox(functions={"fetch": fetch})
    code = "import asyncio\nasync def main():\n    print(await fetch(n))\nasyncio.run(main())"

    async def both() -> List[Any]:
        runs = [sandbox.run_async(code, inputs={"n": n}) for n in range(8)]
        return list(await asyncio.gather(*runs))

    assert [one.output for one in asyncio.run(both())] == ["%d\n" % (10 * n) for n in range(8)]


def test_waiting_is_not_the_programs_time() -> None:
    async def slow() -> None:
        await asyncio.sleep(0.8)

    code = "import asyncio\nasync def main():\n    await slow()\nasyncio.run(main())"
    assert outcome(code, functions={"slow": slow}, max_time_s=0.5).status == "ok"


def test_limits_hold() -> None:
    code = """
import asyncio
async def main():
    await fetch(1)
    while True:
        pass
asyncio.run(main())
"""
    result = outcome(code, functions={"fetch": fetch}, max_fuel=100_000)
    assert (result.status, result.fuel_used) == ("fuel_error", 100_000)


@pytest.mark.parametrize("body", ["await never()", "while True: pass"])
def test_cancelling_ends_the_run(body: str) -> None:
    ended: List[str] = []

    async def never() -> None:
        try:
            await asyncio.sleep(1000)
        finally:
            ended.append("host")

    code = "import asyncio\nasync def main():\n    %s\nasyncio.run(main())" % body
    sandbox = Sandbox(functions={"never": never}, max_time_s=60, max_fuel=10**12)

    async def cancel() -> None:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(sandbox.run_async(code), 0.5)

    begun = time.perf_counter()
    asyncio.run(cancel())
    assert time.perf_counter() - begun < 10
    assert ended == (["host"] if "never" in body else [])


def test_sandbox_cancel_ends_a_waiting_run() -> None:
    async def never() -> None:
        await asyncio.sleep(1000)

    sandbox = Sandbox(functions={"never": never})

    async def cancel() -> Any:
        code = "import asyncio\nasync def main():\n    await never()\nasyncio.run(main())"
        run = asyncio.ensure_future(sandbox.run_async(code))
        await asyncio.sleep(0.1)
        sandbox.cancel()
        return await run

    assert asyncio.run(cancel()).status == "cancelled"


def test_a_guest_cancels_a_call() -> None:
    ended: List[str] = []

    async def never() -> None:
        try:
            await asyncio.sleep(1000)
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise

    code = """
import asyncio
async def main():
    task = asyncio.ensure_future(never())
    print(await fetch(1))
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    print(await fetch(2))
asyncio.run(main())
"""
    result = outcome(code, functions={"never": never, "fetch": fetch})
    assert result.output == "10\ncancelled\n20\n", result.error
    assert ended == ["cancelled"]


def test_the_clock_stands_while_the_host_is_awaited() -> None:
    code = """
import asyncio
async def main():
    print(await asyncio.wait_for(fetch(1), 0.001))
    await asyncio.sleep(36000)
asyncio.run(main())
"""
    assert outcome(code, functions={"fetch": fetch}).output == "10\n"


def test_the_loop_goes_on_meanwhile() -> None:
    ticks: List[int] = []

    async def tick() -> None:
        while True:
            ticks.append(1)
            await asyncio.sleep(0.001)

    async def both() -> Any:
        ticking = asyncio.ensure_future(tick())
        # It ends once the loop had two turns, however long that takes on a busy machine.
        sandbox = Sandbox(functions={"ticked": lambda: len(ticks) > 1}, max_time_s=60)
        result = await sandbox.run_async("while not ticked():\n    for i in range(10_000): pass")
        ticking.cancel()
        return result

    assert asyncio.run(both()).status == "ok"


def test_modules_hold_coroutine_functions() -> None:
    code = (
        "import asyncio, web\nasync def main():\n    print(await web.fetch(3))\nasyncio.run(main())"
    )
    assert outcome(code, modules={"web": {"fetch": fetch}}).output == "30\n"
    result = Sandbox(modules={"web": {"fetch": fetch}}).run(code)
    assert result.status == "error"


def test_wrong_arguments_raise() -> None:
    with pytest.raises(TypeError):
        asyncio.run(Sandbox().run_async("1", inputs=5))  # type: ignore[arg-type]
