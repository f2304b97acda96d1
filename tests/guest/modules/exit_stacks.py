# Exit stacks of both kinds: the order, what is suppressed, the context of exceptions.
import asyncio
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager


@contextmanager
def managed(name, fails=None):
    print("enter", name)
    try:
        yield name
    finally:
        print("leave", name)
        if fails is not None:
            raise fails


with ExitStack() as stack:
    print([stack.enter_context(managed(name)) for name in "ab"])
    stack.callback(print, "called", end="!\n")
    stack.push(lambda *details: print(details[0]) or False)

try:
    with ExitStack() as stack:
        stack.enter_context(managed("outer", KeyError("outer")))
        stack.enter_context(managed("inner", ValueError("inner")))
        1 / 0
except KeyError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))

with ExitStack() as stack:
    stack.push(lambda *details: True)
    raise RuntimeError("suppressed")
kept = ExitStack()
kept.enter_context(managed("kept"))
moved = kept.pop_all()
kept.close()
print("closed")
moved.close()
try:
    ExitStack().enter_context(1)
except (TypeError, AttributeError):
    print("no context manager")


@asynccontextmanager
async def later(name):
    print("aenter", name)
    try:
        yield name
    finally:
        await asyncio.sleep(0)
        print("aleave", name)


async def main():
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(later("x"))
        stack.enter_context(managed("y"))

        async def callback(*args):
            print("awaited", args)

        stack.push_async_callback(callback, 1, 2)

        async def swallow(*details):
            print("swallows", details[0].__name__)
            return True

        stack.push_async_exit(swallow)
        raise LookupError


asyncio.run(main())
