import asyncio
import time


async def work(n, delay):
    print("start", n)
    await asyncio.sleep(delay)
    print("end", n)
    return n * 10


async def bad():
    raise ValueError("boom")


async def main():
    print(await asyncio.gather(work(1, 0.3), work(2, 0.1), work(3, 0.2)))
    print(await asyncio.gather())
    task = asyncio.ensure_future(work(4, 0.1))
    print(task.done(), asyncio.current_task() is task)
    print(await task, task.done(), task.result(), task.exception())
    named = asyncio.create_task(work(5, 0), name="five")
    print(named.get_name())
    named.set_name(55)
    print(named.get_name(), await named)
    print(await asyncio.gather(bad(), work(7, 0), return_exceptions=True))
    try:
        await asyncio.gather(bad(), work(8, 0.1))
    except ValueError as exc:
        print("raised", exc)
    same = work(9, 0)
    print(await asyncio.gather(same, same))
    begun = time.time()
    await asyncio.sleep(0.5)
    print(round(time.time() - begun, 1), await asyncio.sleep(0, "result"))
    tasks = [asyncio.ensure_future(work(n, n / 10)) for n in (1, 2, 3)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(pending, timeout=0.12)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(pending)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(
        [asyncio.ensure_future(one) for one in (bad(), work(6, 5))],
        return_when=asyncio.FIRST_EXCEPTION,
    )
    print(len(done), len(pending), [repr(one.exception()) for one in done])
    for one in pending:
        one.cancel()
    tasks = [asyncio.ensure_future(work(n, n / 10)) for n in (3, 1, 2)]
    for one in asyncio.as_completed(tasks):
        print("completed", await one)
    try:
        for one in asyncio.as_completed([asyncio.ensure_future(work(4, 4))], timeout=0.1):
            await one
    except asyncio.TimeoutError:
        print("too late")
    for wrong in ([], 5):
        try:
            await asyncio.wait(wrong)
        except (ValueError, TypeError) as exc:
            print(type(exc).__name__)

    async def asks_itself():
        await asyncio.current_task()

    try:
        await asyncio.ensure_future(asks_itself())
    except RuntimeError as exc:
        print(str(exc)[:27])

    class Strange:
        def __await__(self):
            yield 5

    try:
        await asyncio.ensure_future(Strange())
    except RuntimeError as exc:
        print(exc)
    print(asyncio.iscoroutinefunction(main), asyncio.iscoroutinefunction(print))
    print(asyncio.isfuture(task), asyncio.isfuture(5))
    left = asyncio.ensure_future(work("left", 100))
    print(left in asyncio.all_tasks(), len(asyncio.all_tasks()) >= 2)
    await asyncio.sleep(0)
    return "returned"


print(asyncio.run(main()))
try:
    asyncio.run(5)
except ValueError as exc:
    print(exc)
try:
    asyncio.get_running_loop()
except RuntimeError as exc:
    print(exc)
