# requires: 3.9
import posixpath as pp
from pathlib import PurePath, PurePosixPath, Path
import copy, pickle
for p in ("", "a", "/", "//", "///a", "a/b.txt", "/a/b/../c", "./x/./y", "..", "../a", "a//b/", ".hidden", "x.tar.gz", "a.", "a/.b.c", "/a/b/", "//x/y", "...a", "a/..", "/.."):
    print(repr(p), pp.split(p), pp.splitext(p), pp.normpath(p), pp.isabs(p), pp.basename(p), pp.dirname(p), pp.join(p, "z"), pp.join("q", p))
    P = PurePosixPath(p)
    print(repr(P), str(P), P.parts, P.name, P.stem, P.suffix, P.suffixes, repr(P.parent), [str(x) for x in P.parents], P.is_absolute(), P.anchor, P.root, P / "k", "r" / P)
    for f in (lambda: P.with_name("n.x"), lambda: P.with_suffix(".py"), lambda: P.with_suffix(""), lambda: P.relative_to("a"), lambda: P.relative_to("/a"), lambda: P.match("*.txt"), lambda: P.match("/a/*"), lambda: P.joinpath("u", "/v", "w"), lambda: P.as_uri()):
        try: print(f(), end=" ")
        except ValueError as e: print("ValueError", end=" ")
    print()
print(pp.commonprefix(["/usr/lib", "/usr/local"]), pp.commonpath(["/usr/lib/x", "/usr/local"]), pp.relpath("/a/b/c", "/a/d"), pp.relpath("/a", "/a"), pp.commonprefix([]), pp.join(b"a", b"b"))
for bad in (lambda: pp.join("a", b"b"), lambda: pp.commonpath([]), lambda: pp.commonpath(["/a", "b"]), lambda: pp.split(3), lambda: PurePath(3), lambda: PurePath("a") / 3, lambda: PurePath(".").with_name("x"), lambda: PurePath("a").with_name("b/c"), lambda: PurePath("a").with_suffix("x")):
    try: print(bad())
    except Exception as e: print(type(e).__name__)
a, b = PurePath("a/b"), PurePath("a/c")
print(a == PurePath("a//b/"), a != b, a < b, hash(a) == hash(PurePath("a/./b")), sorted([b, a]), {a: 1}[PurePath("a/b")], type(a).__name__, a == "a/b")
print(copy.copy(a) == a, pickle.loads(pickle.dumps(a)) == a, repr(pickle.loads(pickle.dumps(a))), str(a.parents[0]), a.is_relative_to("a"), isinstance(Path("x"), PurePath), repr(Path("x/y")), Path("nothing/here/at/all.txt").exists())
print(PurePath("a", "b", PurePath("c")), PurePath(), PurePath("a/b/c.tar.gz").stem, [str(p) for p in PurePath("/a/b").parents], Path("/x/../y").name, bytes(a), a.as_posix())
print(Path("/a/b/../c").resolve(), pp.abspath("/x/../y"))
