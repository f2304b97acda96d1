"""asyncio.host: coroutines of the embedder, as guests await them.

A call is begun by a native when its coroutine is first driven; the loop asks for outcomes when it has
nothing else to do. While a call is pending the virtual clock stands still, so that what a program
does never depends on how long the host took.
"""

from asyncio.events import get_running_loop


async def call(function, args, kwargs):
    """What calling a host coroutine function gives."""
    loop = get_running_loop()
    future = loop.create_future()
    number = _begin(function, args, kwargs)
    loop._host_calls[number] = future
    try:
        return await future
    finally:
        if loop._host_calls.pop(number, None) is not None:
            _abandon(number)


def wait():
    """[(number, is_error, value)] of calls that have ended; at least one."""
    return _outcomes()
