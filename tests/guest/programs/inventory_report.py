# Parsing records, grouping, formatting a table.
raw = """id,name,price,qty
1,Widget,2.50,10
2,Gadget,10.00,3
x,Broken,1.00,1
3,Gizmo,0.99,
4,Doohickey,4.25,7
"""
rows, errors = [], []
header, *lines = raw.strip().split("\n")
fields = header.split(",")
for number, line in enumerate(lines, start=2):
    record = dict(zip(fields, line.split(",")))
    try:
        record["id"] = int(record["id"])
        record["price"] = float(record["price"])
        record["qty"] = int(record["qty"] or 0)
    except ValueError as error:
        errors.append(f"line {number}: {error}")
        continue
    rows.append(record)
widths = {f: max(len(f), *(len(str(r[f])) for r in rows)) for f in fields}
print(" | ".join(f.upper().ljust(widths[f]) for f in fields))
print("-+-".join("-" * widths[f] for f in fields))
for r in sorted(rows, key=lambda r: -r["price"] * r["qty"]):
    print(" | ".join(str(r[f]).rjust(widths[f]) if not isinstance(r[f], str) else r[f].ljust(widths[f]) for f in fields))
total = sum(r["price"] * r["qty"] for r in rows)
print(f"total: {total:>10,.2f}", errors, [r["name"] for r in rows if not r["qty"]])
by_band = {}
for r in rows:
    by_band.setdefault("cheap" if r["price"] < 3 else "dear", []).append(r["name"])
print(by_band, {k: len(v) for k, v in by_band.items()}, max(rows, key=lambda r: r["qty"])["name"])
