name = "World"
for i in range(2):
    print("Hello, " + name + "!" * i, i, sep=" - ")
