# Text plus number in an f-string's expression and outside.
age = 5
print(f"{age + 1}")
print("age: " + str(age))
print("age: " + age + "!")
