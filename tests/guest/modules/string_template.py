# string.Template.
from string import Template

t = Template("$who likes ${what}, costs $$5")
print(t.substitute(who="ann", what="tea"), t.safe_substitute(who="bob"), t.substitute({"who": 1}, what=2))
try:
    t.substitute(who="x")
except KeyError as error:
    print(repr(error))
