import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default=0)


async def two():
    await asyncio.sleep(0.01)
    return 2


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "soon 1")
    loop.call_soon(print, "soon 2")
    loop.call_later(0.02, print, "later 2")
    loop.call_later(0.01, print, "later 1")
    loop.call_at(loop.time() + 0.015, print, "between")
    handle = loop.call_later(0.005, print, "never")
    handle.cancel()
    await asyncio.sleep(0.03)
    print(handle.cancelled(), loop.is_running(), asyncio.get_event_loop() is loop)
    future = loop.create_future()
    future.add_done_callback(lambda future: print("callback", future.result()))
    for ask in (future.result, future.exception):
        try:
            ask()
        except asyncio.InvalidStateError as exc:
            print(exc)
    loop.call_soon(future.set_result, 5)
    print(await future, future.done(), future)
    try:
        future.set_result(1)
    except asyncio.InvalidStateError as exc:
        print(exc)
    failed = loop.create_future()
    failed.set_exception(KeyError("k"))
    try:
        await failed
    except KeyError as exc:
        print("raised", exc)
    print(repr(failed.exception()), failed.cancelled(), failed)
    cancelled = loop.create_future()
    print(cancelled.cancel(), cancelled.cancel(), cancelled)

    async def keeps(n):
        variable.set(n)
        await asyncio.sleep(0)
        return variable.get()

    print(await asyncio.gather(*(keeps(n) for n in range(3))), variable.get())
    print(await loop.run_in_executor(None, lambda: 42))
    try:
        asyncio.run(two())
    except RuntimeError as exc:
        print(exc)
    loop.set_exception_handler(lambda loop, context: print("handled", repr(context["exception"])))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)


asyncio.run(main())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.run_until_complete(two()))


def stops():
    print("stopping")
    loop.stop()


loop.call_later(0.01, stops)
loop.run_forever()
future = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(future)
except RuntimeError as exc:
    print(exc)
loop.close()
print(loop.is_closed(), loop.is_running())
coroutine = two()
try:
    loop.run_until_complete(coroutine)
except RuntimeError as exc:
    print(exc)
coroutine.close()
print(asyncio.run(two()), variable.get())
token = variable.set(1)
context = contextvars.copy_context()
variable.set(2)
print(context.run(variable.get), variable.get(), variable in context, context[variable])
variable.reset(token)
print(variable.get(), token.old_value is contextvars.Token.MISSING, variable.name)
try:
    variable.reset(token)
except RuntimeError:
    print("used")
