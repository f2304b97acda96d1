# requires: 3.11
import asyncio


async def work(n, delay):
    try:
        await asyncio.sleep(delay)
        print("end", n)
        return n * 2
    except asyncio.CancelledError:
        print("cancelled", n)
        raise


async def bad(delay=0):
    await asyncio.sleep(delay)
    raise ValueError("boom")


async def main():
    async with asyncio.timeout(1) as limit:
        await work(1, 0.1)
    print(limit.expired())
    try:
        async with asyncio.timeout(0.1) as limit:
            await work(2, 1)
    except TimeoutError as exc:
        print("timeout", limit.expired(), repr(exc))
    async with asyncio.timeout(None) as limit:
        print(limit.when())
        limit.reschedule(asyncio.get_running_loop().time() + 5)
        print(limit.expired(), repr(limit)[:17])
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() - 1):
            await work(3, 1)
    except TimeoutError:
        print("past")
    try:
        limit.reschedule(5)
    except RuntimeError as exc:
        print(exc)
    async with asyncio.TaskGroup() as group:
        a = group.create_task(work("a", 0.2))
        b = group.create_task(work("b", 0.1), name="b")
        print(b.get_name())
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(bad())
            group.create_task(work("c", 1))
    except ExceptionGroup as exc:
        print(exc, exc.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("d", 1))
            await asyncio.sleep(0)
            raise KeyError("body")
    except ExceptionGroup as exc:
        print(exc.exceptions)
    try:
        group.create_task(work("e", 1))
    except RuntimeError as exc:
        print(str(exc)[-11:])

    try:
        await asyncio.wait([work(1, 1)])
    except TypeError as exc:
        print(exc)


asyncio.run(main())
