# What is set in the module builtins is what programs see, until it is set back.
import builtins
import io
import sys
from unittest.mock import MagicMock, mock_open, patch

shown = print


def ask():
    return input("? "), len("abc")


builtins.print = lambda *args: shown("replaced", *args)
print(1)
builtins.print = shown
print(2)
with patch("builtins.input", return_value="7"):
    print(ask())
with patch("builtins.input", side_effect=["1", "2"]) as asked:
    print(input(), input("q"), asked.call_args_list)
with patch("builtins.print") as printed:
    print("hidden")
print(printed.call_args)
builtins.added = 5
print(added, eval("added"), "added" in vars(builtins))
del builtins.added
try:
    added
except NameError as error:
    print(error)
old = builtins.len
builtins.len = lambda it: 99
print(len([1]), eval("len('')"), ask.__name__, sorted("ba"), [*map(len, ["a"])])
exec("print(len(()))")
builtins.len = old
print(len([1]), "%d" % len("ab"))


class Counted:
    def __init__(self):
        self.n = len("four")


with patch.object(builtins, "len", lambda it: -1):
    print(Counted().n)
print(Counted().n)
opened = mock_open(read_data="a\nb\nc")
with patch("builtins.open", opened):
    with open("x") as file:
        print(repr(file.read()))
    with open("x") as file:
        print(repr(file.readline()), file.readlines())
    with open("x") as file:
        print(list(file))
    with open("y", "w") as file:
        file.write("text")
opened.assert_called_with("y", "w")
opened().write.assert_called_once_with("text")
print(opened.call_args_list)
with patch("sys.stdin", io.StringIO("line\n")), patch("sys.stdout", new_callable=io.StringIO) as out:
    print(input("prompt"))
print(repr(out.getvalue()))
mock = MagicMock()
mock.__iter__.return_value = [1, 2]
print(list(mock), list(mock), list(MagicMock()))
