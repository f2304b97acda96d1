import shlex, random
texts = ["a b c", "a 'b c' d", 'x "y z" w', r"a\ b c", r'"a\"b" c', "a # c\nd", "a#b c", "", "  ", "''", '"" a', "a'b'c", "x=1;y=2|z&&w", "it\\'s", "é ü", "(a)<b>", "'a\nb' c\td", "--opt=val -x 'q'"]
for t in texts:
    for posix in (True, False):
        for comments in (True, False):
            try: print(shlex.split(t, comments, posix), end=" ")
            except ValueError as e: print(e, end=" ")
        try: print(list(shlex.shlex(t, posix=posix)), end=" ")
        except ValueError as e: print(e, end=" ")
        for pc in (True, "|&"):
            try: print(list(shlex.shlex(t, posix=posix, punctuation_chars=pc)))
            except ValueError as e: print(e)
for bad in ("'abc", '"abc', "abc\\", '"a\\'):
    for posix in (True, False):
        try: print(shlex.split(bad, posix=posix))
        except ValueError as e: print(e)
random.seed(1)
for i in range(300):
    t = "".join(random.choice("ab '\"\\#\n;|()é=") for _ in range(random.randrange(12)))
    for kw in ({"posix": True}, {"posix": False}, {"posix": True, "punctuation_chars": True}, {"punctuation_chars": True}):
        for ws in (True, False):
            try:
                s = shlex.shlex(t, **kw); s.whitespace_split = ws
                print(list(s), s.lineno, end=";")
            except ValueError as e: print(e, end=";")
print()
s = shlex.shlex("a b"); print(s.get_token(), s.lineno, s.error_leader("f", 3)); s.push_token("z"); print(s.get_token(), s.get_token(), repr(s.get_token()))
print(shlex.quote("a b"), shlex.quote("it's"), shlex.join(["a", "b c"]), shlex.shlex("x", punctuation_chars=True).punctuation_chars)
