# requires: 3.9
import asyncio


async def main():
    async def sleeper():
        try:
            await asyncio.sleep(100)
        finally:
            print("cleanup")

    task = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    print(task.cancel("why"), task.cancelled())
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled(), task.done(), task.cancel())
    try:
        task.result()
    except asyncio.CancelledError:
        print("result raises")

    async def stubborn():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("refused")
            await asyncio.sleep(0.01)
            return "survived"

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    print(await task, task.cancelled())

    early = asyncio.create_task(stubborn())
    early.cancel()
    try:
        await early
    except asyncio.CancelledError:
        print("never began")

    async def inner():
        await asyncio.sleep(0.05)
        print("inner done")
        return 1

    protected = asyncio.ensure_future(inner())

    async def waits():
        try:
            await asyncio.shield(protected)
        except asyncio.CancelledError:
            print("wait cancelled")
            raise

    task = asyncio.create_task(waits())
    await asyncio.sleep(0.01)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        pass
    print(await protected)
    try:
        await asyncio.wait_for(sleeper(), 0.1)
    except asyncio.TimeoutError as exc:
        print("timeout", isinstance(exc, asyncio.TimeoutError))
    print(await asyncio.wait_for(inner(), 1), await asyncio.wait_for(inner(), None))
    try:
        await asyncio.wait_for(sleeper(), 0)
    except asyncio.TimeoutError:
        print("at once")
    group = asyncio.gather(sleeper(), sleeper())
    await asyncio.sleep(0)
    print(group.cancel())
    try:
        await group
    except asyncio.CancelledError:
        print("gather cancelled")

    async def cancels_itself():
        asyncio.current_task().cancel()
        print("still here")
        await asyncio.sleep(0)
        print("not here")

    try:
        await asyncio.create_task(cancels_itself())
    except asyncio.CancelledError:
        print("by itself")
    left = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    print("main ends", left.done())


asyncio.run(main())
