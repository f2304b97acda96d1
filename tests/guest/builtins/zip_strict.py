# requires: 3.10
# zip(strict=True) and its three messages.
print(list(zip([1, 2], "ab", strict=True)), list(zip(strict=True)), list(zip([1], strict=False)))
for args in (([1, 2], "a"), ([1], "ab"), ([1], [1], [1, 2]), ([1, 2], [1, 2], [1]), ([], [1])):
    try:
        print(list(zip(*args, strict=True)))
    except ValueError as error:
        print(error)
