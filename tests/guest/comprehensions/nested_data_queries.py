# Queries over nested data as comprehensions.
people = [
    {"name": "ann", "age": 31, "langs": ["python", "c"]},
    {"name": "bob", "age": 25, "langs": []},
    {"name": "eve", "age": 31, "langs": ["python"]},
]
print([p["name"] for p in people if p["age"] > 30], {p["name"]: len(p["langs"]) for p in people}, {lang for p in people for lang in p["langs"]} == {"python", "c"})
print([(p["name"], lang) for p in people for lang in p["langs"]], {age: [p["name"] for p in people if p["age"] == age] for age in sorted({p["age"] for p in people})})
print(sum(p["age"] for p in people) / len(people), max(people, key=lambda p: len(p["langs"]))["name"], sorted(((-p["age"], p["name"]) for p in people)), any("c" in p["langs"] for p in people), all(p["langs"] for p in people))
matrix = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print([row[i] for i, row in enumerate(matrix)], [list(col) for col in zip(*matrix)], [sum(row) for row in matrix], [[cell * 2 for cell in row if cell % 2] for row in matrix], [c for row in matrix for c in row if c > 4])
text = "the cat sat on the mat"
print({w: text.split().count(w) for w in text.split()}, [w.title() for w in text.split() if len(w) > 2], "".join(c for c in text if c in "aeiou"), {c: i for i, c in enumerate("abc")}, {v: k for k, v in {"x": 1, "y": 2}.items()})
print([(a, b, c) for c in range(1, 20) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c], [n for n in range(2, 40) if all(n % d for d in range(2, int(n**0.5) + 1))])
print([[int(c) for c in line.split(",")] for line in "1,2;3,4".split(";")], dict([line.split("=") for line in "a=1 b=2".split()]), [x if x > 0 else 0 for x in (-1, 2)], [y for x in range(5) if (y := x * x) > 3])
