name = "x"
print(f"{name[0}")
