# Carets under a binary operation inside a bigger expression.
count = 3
label = "items: "
print("start")
message = "(" + (label + count) + ")"
print(message)
