# requires: 3.11
import ast, csv, io, calendar, array, graphlib, fnmatch, shlex, colorsys, unicodedata, reprlib
from urllib.parse import *
for t in ("[1, 2.5, 'a', None, True, {'x': (1,)}]", "{1, 2}", "-5", "1+2j", "b'x'", " 3", "()", "'a' 'b'"):
    print(ast.literal_eval(t))
for t in ("foo()", "1 + 2", "[", "x", "", "__import__('os')"):
    try: ast.literal_eval(t)
    except (ValueError, SyntaxError) as e: print(type(e).__name__, str(e).split(" at 0x")[0])
data = 'name,age,"quo""ted"\nAl,3,"multi\nline"\n\n"x, y",,z\r\n'
for row in csv.reader(io.StringIO(data, newline="")): print(row)
for row in csv.DictReader(["a,b", "1,2", "3", "4,5,6"]): print(row)
o = io.StringIO(); w = csv.writer(o); w.writerow(["a", 1, 2.5, None, 'q"q', "c,d", "l\nm", ""]); w.writerows([[1, 2], [""], []]); print(repr(o.getvalue()))
o = io.StringIO(); w = csv.DictWriter(o, ["x", "y"], lineterminator="\n"); w.writeheader(); w.writerow({"x": 1}); print(o.getvalue())
try: w.writerow({"z": 1})
except ValueError as e: print(e)
o = io.StringIO(); csv.writer(o, delimiter=";", quoting=csv.QUOTE_ALL).writerow([1, "a;b"]); csv.writer(o, quoting=csv.QUOTE_NONNUMERIC).writerow([1, "a"]); print(repr(o.getvalue()))
print(list(csv.reader(["a;'b;c'"], delimiter=";", quotechar="'")), list(csv.reader(["1, 2"], skipinitialspace=True)), list(csv.reader(['"1",2'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(["a\\,b"], escapechar="\\")), csv.list_dialects(), list(csv.reader(["a\tb"], dialect="excel-tab")))
print(calendar.month(2024, 2)); print(calendar.calendar(2023)[:500]); print(calendar.monthrange(2024, 2), calendar.isleap(1900), calendar.leapdays(2000, 2020), calendar.weekday(2024, 1, 1), calendar.monthcalendar(2024, 9), calendar.day_name[0], calendar.month_abbr[12], list(calendar.month_name)[:3], calendar.timegm((2024, 1, 1, 0, 0, 0)))
print(calendar.TextCalendar(6).formatmonth(2024, 5)); print(list(calendar.Calendar().itermonthdates(2024, 2))[:2], list(calendar.Calendar(6).itermonthdays2(2024, 2))[:4])
try: calendar.monthrange(2024, 13)
except ValueError as e: print(type(e).__name__, e)
a = array.array("i", [1, 2, 3]); a.append(4); a.extend([5]); print(a, a[1], a[1:3], len(a), a.typecode, a.itemsize, a.tolist(), a.index(3), a.count(1), a.pop(), a.tobytes()[:4], sum(a), 2 in a, a + a, a * 2, a == array.array("i", [1, 2, 3, 4]), list(reversed(a)))
for bad in (lambda: a.append("x"), lambda: a.append(2**31), lambda: array.array("B", [256]), lambda: array.array("B", [-1]), lambda: array.array("z"), lambda: a[10], lambda: a.remove(99), lambda: a.append(1.5), lambda: array.array("i").pop()):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
print(array.array("d", [1, 2.5]), array.array("f", [0.1]), array.array("u", "hé"), array.array("i"), array.array("B", b"ab"))
ts = graphlib.TopologicalSorter({"D": {"B", "C"}, "B": {"A"}, "C": {"A"}}); r = list(ts.static_order()); print(r[0], r[-1], len(r))
try: list(graphlib.TopologicalSorter({"a": ["b"], "b": ["a"]}).static_order())
except graphlib.CycleError as e: print(e)
ts = graphlib.TopologicalSorter(); ts.add(1, 2); ts.add(2, 3); ts.prepare(); 
while ts.is_active():
    n = ts.get_ready(); print(n); ts.done(*n)
print(fnmatch.fnmatch("a.py", "*.py"), fnmatch.filter(["a.py", "b.txt"], "?.t*"), fnmatch.fnmatchcase("A", "[!B]"), fnmatch.translate("*.t?t"))
print(shlex.split("a 'b c' \"d \\\"e\" f\\ g # h"), shlex.split("a # b", comments=True), shlex.quote("it's"), shlex.join(["a", "b c"]))
try: shlex.split("a 'b")
except ValueError as e: print(e)
print(colorsys.rgb_to_hsv(0.2, 0.4, 0.6), colorsys.hsv_to_rgb(0.5, 0.5, 0.5), colorsys.rgb_to_hls(0.2, 0.4, 0.6), colorsys.hls_to_rgb(0.5, 0.5, 0.5), colorsys.rgb_to_yiq(1, 0, 0), colorsys.yiq_to_rgb(0.5, 0.1, 0.1))
print(unicodedata.name("é"), unicodedata.category("A"), unicodedata.normalize("NFD", "é").encode(), unicodedata.numeric("½"), unicodedata.lookup("SNOWMAN"), unicodedata.name("\x00", "none"), unicodedata.combining("\u0301"), unicodedata.digit("5"), unicodedata.decimal("7"), unicodedata.east_asian_width("あ"), unicodedata.bidirectional("a"))
try: unicodedata.name("\x00")
except ValueError as e: print(e)
print(urlparse("https://user:pw@host.com:80/p/a;x?q=1&r=a%20b#frag"), urlsplit("http://a/b?c"), quote("a b/é&"), quote_plus("a b&c"), unquote("a%20b%C3%A9"), unquote_plus("a+b"), urlencode({"a": 1, "b": "x y"}), urlencode([("a", [1, 2])], doseq=True), parse_qs("a=1&a=2&b="), parse_qsl("a=1&b=%20", keep_blank_values=True), urlunparse(("http", "h", "/p", "", "q=1", "f")))
u = urlparse("https://User:pw@Host.com:80/p"); print(u.hostname, u.port, u.username, u.password, u.netloc, u.geturl(), u._replace(path="/z").geturl())
for b, r in (("http://a/b/c/d", "../e"), ("http://a/b/c", "/x"), ("http://a/b/", "y?z"), ("http://a/b", "//h/q"), ("http://a/b/c", "#f"), ("http://a", "b"), ("http://a/b/c/d", "./e/../f/.")): print(urljoin(b, r))
print(urldefrag("http://a/b#c"))
print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr(10**60), reprlib.repr((1,)))
class RR:
    @reprlib.recursive_repr()
    def __repr__(self): return f"<{self.x}>"
r = RR(); r.x = r; print(r)
