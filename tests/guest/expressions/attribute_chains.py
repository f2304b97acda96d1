# Chains of attributes, calls and subscripts, on the left and on the right.
class Box:
    def __init__(self, value):
        self.value = value

    def get(self):
        return self.value

    def with_value(self, value):
        return Box(value)


b = Box(Box([Box("deep"), {"k": Box(5)}]))
print(b.value.value[0].value.upper()[1:3], b.get().get()[1]["k"].get() + 1, b.with_value("x").with_value("y").value)
b.value.value[1]["k"].value += 10
b.value.value[1]["new"] = b.value.value[0].value = "shared"
print(b.value.value[1]["k"].value, b.value.value[1]["new"], b.value.value[0].value)
b.value.value[0].value, b.value.value[1]["k"] = 1, 2
print(b.value.value[0].value, b.value.value[1])
print("a,b,c".split(",")[-1].join(["1", "2"]).replace("c", "-").strip().zfill(6), [3, 1, 2].copy()[::-1][0], (lambda: [lambda x: x * 2])()[0](21))
del b.value.value[1]["new"], b.value.value[0].value
print(b.value.value[1], hasattr(b.value.value[0], "value"))
for b.value.value[1]["i"] in range(3):
    pass
print(b.value.value[1])
