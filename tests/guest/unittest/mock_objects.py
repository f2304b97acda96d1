from unittest import mock
from unittest.mock import Mock, MagicMock, patch, call, ANY, sentinel
m = Mock()
m.foo(1, 2, x=3)
print(m.foo.called, m.foo.call_args, m.mock_calls, m.method_calls, m.foo.call_count)
m.foo.assert_called_once_with(1, 2, x=3)
try: m.foo.assert_called_with(5)
except AssertionError as e: print(str(e).replace("  Actual", "Actual"))
m.bar.return_value = 42
print(m.bar(), m.bar("z"), m.bar.call_args_list)
m.baz.side_effect = ValueError("boom")
try: m.baz()
except ValueError as e: print(e)
m.it.side_effect = [1, 2]
print(m.it(), m.it())
mm = MagicMock()
mm.__len__.return_value = 5
print(len(mm), bool(mm), list(mm), int(mm))
mm["a"]
mm.__getitem__.assert_called_with("a")
with mm as x: pass
print(mm.__enter__.called)
class Thing:
    def go(self): return "real"
    attr = 5
with patch.object(Thing, "go", return_value="fake") as p:
    print(Thing().go())
print(Thing().go(), p.called)
@patch.object(Thing, "attr", 7)
def f(): return Thing.attr
print(f(), Thing.attr)
s = Mock(spec=Thing)
try: s.nope
except AttributeError as e: print(e)
print(isinstance(s, Thing))
m.assert_has_calls([call.foo(1, 2, x=3)])
print(call(1) == call(1), call.foo(2), call.a.b(3), ANY == 3, sentinel.x)
d = {"a": 1}
with patch.dict(d, {"b": 2}): print(d)
print(d)
import math
def area(): return math.sqrt(4)
with patch("math.sqrt") as sq:
    sq.return_value = 9
    print(math.sqrt(3), area())
print(math.sqrt(4))
try: Mock().foo.assert_called_once()
except AssertionError as e: print(str(e).replace("  Actual", "Actual"))
print(repr(Mock(name="n").a.b())[:23])
m = Mock(); m.a.b.c(); print(m.mock_calls); m.reset_mock(); print(m.mock_calls)
m = Mock(side_effect=lambda x: x + 1); print(m(3))
