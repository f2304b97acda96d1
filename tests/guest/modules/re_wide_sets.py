# Sets of many ranges beyond Latin-1, as lexers of programming languages have them.
import re

wide = "".join("%s-%s" % (chr(start), chr(start + 11)) for start in range(0x100, 0x3000, 16))
name = re.compile("(?:[a-z_%s])[0-9%s]*(?=\\s|$)" % (wide, wide))
for text in ("x1 y", "\u0105\u0107 1", "\u010c1", "9", "\u2ff0\u2ffb", "\u2ffc"):
    found = name.match(text)
    print(ascii(text), found and found.span())
print(len(re.findall("(?i)[%s]+(?<!z)" % wide, "\u0100\u0110 \u011f \u0391\u03b1")))
