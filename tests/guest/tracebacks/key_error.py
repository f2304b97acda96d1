# A KeyError shows the repr of the key.
ages = {"ann": 30}


def lookup(name):
    return ages[name]


print(lookup("ann"))
print(lookup("bob"), lookup("ann"))
