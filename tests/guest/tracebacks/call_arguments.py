# Wrong number of arguments.
def area(width, height):
    return width * height


def main():
    print(area(2, 3))
    print(area(2))


main()
