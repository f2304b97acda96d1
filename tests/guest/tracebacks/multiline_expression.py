# An error inside a call spread over lines.
data = {
    "a": 1,
    "b": None,
}
result = max(
    data["a"],
    data["a"] +
    data["b"],
)
