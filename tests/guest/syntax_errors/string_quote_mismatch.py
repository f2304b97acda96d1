print("it's fine")
print('it's not')
