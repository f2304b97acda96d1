# The `finally` of an async generator that is dropped runs: in the loop, or at once without one.
import asyncio


async def numbers(name):
    try:
        for i in range(3):
            yield i
    finally:
        print("closing", name)
        await asyncio.sleep(0)
        print("closed", name)


async def main():
    async for i in numbers("left by break"):
        print(i)
        break
    for _ in range(3):
        await asyncio.sleep(0)
    print("after the loop")
    g = numbers("dropped")
    print(await g.__anext__())
    del g
    for _ in range(3):
        await asyncio.sleep(0)
    kept = numbers("kept")
    print(await kept.__anext__())
    main.kept = kept
    print("end")


asyncio.run(main())


async def plain():
    try:
        yield 1
    finally:
        print("closed without a loop")


def drive():
    g = plain()
    try:
        g.__anext__().send(None)
    except StopIteration as e:
        print("got", e.value)
    del g
    print("dropped")


drive()
