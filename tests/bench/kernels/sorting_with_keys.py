# sorted with keys: lambdas, tuples, attributes of records.
records = []
seed = 42
for i in range(20000):
    seed = (seed * 1103515245 + 12345) % 2147483648
    records.append(
        {"id": i, "name": "user%d" % (seed % 1000), "age": seed % 80, "score": seed % 997 / 10}
    )
by_age = sorted(records, key=lambda r: r["age"])
by_name = sorted(records, key=lambda r: (r["name"], -r["score"]))
by_score = sorted(records, key=lambda r: -r["score"])
records.sort(key=lambda r: (r["age"] // 10, r["name"], r["id"]), reverse=True)
pairs = sorted(((r["score"], r["id"]) for r in records if r["age"] > 18), reverse=True)
words = sorted(set(r["name"] for r in records), key=len)
print(
    by_age[0]["id"],
    by_name[0]["id"],
    by_score[0]["id"],
    records[0]["id"],
    pairs[0],
    len(words),
    sorted(words)[0],
)
