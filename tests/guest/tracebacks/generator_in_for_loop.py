# An error in a generator that a for loop drives, with the frames of both.
def numbers(texts):
    for text in texts:
        yield int(text)


def total(texts):
    result = 0
    for number in numbers(texts):
        result += number
    return result


print(total(["1", "2"]))
print(total(["1", "two", "3"]))
