# requires: 3.10
import asyncio


async def main():
    event = asyncio.Event()

    async def waits(n):
        print("event", n, await event.wait())

    tasks = [asyncio.create_task(waits(n)) for n in range(3)]
    await asyncio.sleep(0)
    print(event.is_set())
    event.set()
    await asyncio.gather(*tasks)
    event.clear()
    print(event.is_set())

    condition = asyncio.Condition()
    items = []

    async def consume(n):
        async with condition:
            await condition.wait_for(lambda: items)
            print("consume", n, items.pop())

    async def produce():
        for item in range(2):
            async with condition:
                items.append(item)
                condition.notify()
            await asyncio.sleep(0)

    await asyncio.gather(consume(1), consume(2), produce())
    try:
        condition.notify()
    except RuntimeError as exc:
        print(exc)
    lock = asyncio.Lock()

    async def locked(n):
        async with lock:
            print("lock", n, lock.locked())
            await asyncio.sleep(0)

    await asyncio.gather(*[locked(n) for n in range(4)])
    try:
        lock.release()
    except RuntimeError as exc:
        print(exc)
    semaphore = asyncio.Semaphore(2)

    async def limited(n):
        async with semaphore:
            print("in", n)
            await asyncio.sleep(0.1)
            print("out", n)

    await asyncio.gather(*(limited(n) for n in range(5)))
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as exc:
        print(exc)
    try:
        asyncio.Semaphore(-1)
    except ValueError as exc:
        print(exc)
    priorities = asyncio.PriorityQueue()
    for item in (3, 1, 2):
        priorities.put_nowait(item)
    print([await priorities.get() for _ in range(3)])
    stack = asyncio.LifoQueue(2)
    stack.put_nowait(1)
    stack.put_nowait(2)
    try:
        stack.put_nowait(3)
    except asyncio.QueueFull as exc:
        print("full", repr(exc), stack.qsize(), stack.full(), stack.maxsize)
    print(stack.get_nowait(), stack.get_nowait(), stack.empty())
    try:
        stack.get_nowait()
    except asyncio.QueueEmpty as exc:
        print("empty", repr(exc))

    queue = asyncio.Queue()

    async def worker(n):
        while True:
            item = await queue.get()
            await asyncio.sleep(0.01 * item)
            print("worker", n, item)
            queue.task_done()

    workers = [asyncio.create_task(worker(n)) for n in range(2)]
    for item in range(5):
        queue.put_nowait(item)
    await queue.join()
    print("joined")
    for one in workers:
        one.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    try:
        queue.task_done()
    except ValueError as exc:
        print(exc)
    small = asyncio.Queue(2)

    async def producer():
        for item in range(5):
            await small.put(item)
            print("put", item)
        await small.put(None)

    async def consumer():
        while (item := await small.get()) is not None:
            print("got", item)
            await asyncio.sleep(0.01)

    await asyncio.gather(producer(), consumer())
    print(str(small), repr(lock).startswith("<asyncio.locks.Lock object at"))


asyncio.run(main())
