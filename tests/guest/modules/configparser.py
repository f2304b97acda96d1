# Sections and options: read, looked up, written, and what is wrong with them.
import configparser
import io

text = """
[DEFAULT]
base = /srv
debug: no
[web]
root = %(base)s/www
port = 8080
list =
    a
    b

    c
; comment
[db]
url=x:%%y
ratio = 2.5
on = yes
"""
c = configparser.ConfigParser()
c.read_string(text)
print(
    c.sections(),
    dict(c["web"]),
    c.getint("web", "port"),
    c["db"].getboolean("on"),
    c["db"].getfloat("ratio"),
    c.get("web", "zz", fallback=3),
)
print(
    c["web"].get("nope", "d"),
    "web" in c,
    c.has_option("web", "base"),
    repr(c["web"]),
    list(c),
    len(c),
)
c["new"] = {"a": "1", "B": "2"}
c.set("new", "c", "%(a)s")
o = io.StringIO()
c.write(o)
print(o.getvalue())
for f in (
    lambda: c.get("x", "y"),
    lambda: c.get("web", "y"),
    lambda: c.add_section("web"),
    lambda: c.set("web", "a", 1),
    lambda: c.getint("web", "root"),
    lambda: c.set("web", "a", "%x"),
    lambda: configparser.ConfigParser().read_string("a=1"),
    lambda: configparser.ConfigParser().read_string("[a]\nx=1\nx=2\n"),
    lambda: configparser.ConfigParser().read_string("[a]\n[a]\n"),
    lambda: configparser.ConfigParser().read_string("[a]\nfoo\n"),
    lambda: c["zz"],
    lambda: c["web"]["zz"],
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, e.args)
e = configparser.ConfigParser(
    interpolation=configparser.ExtendedInterpolation(),
    allow_no_value=True,
    inline_comment_prefixes="#",
)
e.read_string("[p]\nx=1 # c\ny=${x}2\nflag\n[q]\nz=${p:y}!\n")
print(e["q"]["z"], e["p"]["flag"], e.items("p"))
print(e.read(["nofile.ini"]), c.items("web", vars={"k": "v"}))
