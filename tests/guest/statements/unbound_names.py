# Names that are not bound: global, local, free, deleted.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


def read_missing():
    return missing


def read_before_assignment():
    print(x)
    x = 1


def augmented_before_assignment():
    total += 1


def in_branch(flag=False):
    if flag:
        value = 1
    return value


def in_loop():
    for item in []:
        pass
    return item


def free_before_assignment():
    def inner():
        return later

    result = inner()
    later = 1
    return result


def handler_name():
    try:
        1 / 0
    except ZeroDivisionError as problem:
        pass
    return problem


def comprehension_name():
    [n for n in range(3)]
    return n


def deleted():
    y = 1
    del y
    return y


def call_missing():
    return missing_function(1)


def attribute_of_missing():
    return missing_module.attribute


x = "global"
for action in (
    read_missing,
    read_before_assignment,
    augmented_before_assignment,
    in_branch,
    in_loop,
    free_before_assignment,
    handler_name,
    comprehension_name,
    deleted,
    call_missing,
    attribute_of_missing,
):
    attempt(action)
late = attempt
attempt(lambda: len_)
attempt(lambda: defined_later())


def defined_later():
    return "now defined"


attempt(lambda: defined_later())
