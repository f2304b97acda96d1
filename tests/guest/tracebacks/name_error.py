# A NameError inside an expression.
def area(width, height):
    return width * heigth_of_it


print(area(2, 3))
