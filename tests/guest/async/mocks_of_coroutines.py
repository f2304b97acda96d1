import asyncio, unittest
from unittest.mock import AsyncMock, mock_open, patch, MagicMock, call
async def main():
    m=AsyncMock(return_value=3)
    print(await m(1,a=2), m.await_count, m.call_count, m.await_args, m.await_args_list)
    m.assert_awaited_once_with(1,a=2); m.assert_awaited(); m.assert_any_await(1,a=2); m.assert_has_awaits([call(1,a=2)])
    for f in (m.assert_not_awaited, lambda: m.assert_any_await(4)):
        try: f()
        except AssertionError as e: print(e)
    m.side_effect=[1,ValueError("x")]
    print(await m())
    try: await m()
    except ValueError as e: print(repr(e))
    try: await m()
    except StopAsyncIteration as e: print("stop")
    m.side_effect=lambda x: x*2
    print(await m(4))
    async def eff(x): return x+1
    m.side_effect=eff
    print(await m(4))
    print(await m.child.method(5) is not None, asyncio.iscoroutinefunction(m), type(m.child).__name__)
    mm=MagicMock()
    async with mm as z: print(type(z).__name__)
    mm.__aenter__.return_value=7
    async with mm as z: print(z)
    m.reset_mock(); print(m.await_count)
    mm.__aiter__.return_value=[1,2]
    print([x async for x in mm])
asyncio.run(main())
m=mock_open(read_data="a\nb\nc")
with patch("builtins.open", m):
    with open("x") as f: print(f.read())
    with open("x") as f: print(f.readline(), f.readlines())
    with open("x") as f: print(list(f))
    with open("y","w") as f: f.write("hi")
m.assert_called_with("y","w"); m().write.assert_called_once_with("hi"); print(m.call_args_list)
mm=MagicMock(); mm.__iter__.return_value=[1,2]; print(list(mm),list(mm)); mm.__iter__.return_value=iter([3]); print(list(mm)); print(list(MagicMock()))
mm.__getitem__.side_effect=lambda k:k*2; print(mm[4]); mm.__len__.return_value=9; print(len(mm)); mm.__enter__.return_value.x=5
with mm as q: print(q.x)
