# A method called without self's parentheses, and with too few arguments.
class Robot:
    def move(self, dx, dy):
        return dx, dy


print(Robot().move(1, 2))
print(Robot.move(1, 2))
