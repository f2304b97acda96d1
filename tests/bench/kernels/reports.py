# Formatted text: f-strings with specifications, format, ljust and rjust, percent, join, a report.
rows = []
for i in range(27000):
    rows.append((i, "item %d" % (i % 250), (i * 37) % 10007 / 100, i % 3 == 0))
lines = [f"{'id':>6} | {'name':<12} | {'price':>10} | flag"]
lines.append("-" * len(lines[0]))
for number, name, price, flag in rows:
    lines.append(f"{number:6d} | {name:<12} | {price:10.2f} | {flag!s}")
text = "\n".join(lines)
summary = {}
for number, name, price, flag in rows:
    key = f"{name.split()[1]:0>4}-{number % 7}"
    summary[key] = summary.get(key, 0.0) + price
report = []
for key in sorted(summary):
    head, tail = key.split("-")
    report.append("{}:{:>3} {:8.3f}".format(head, tail, summary[key]))
    report.append("%-6s %5.1f%% %x" % (head, summary[key] % 100, int(tail) * 255))
    report.append(key.center(12, "*") + head.rjust(8) + tail.ljust(3) + str(len(report)))
print(len(text), lines[5], len(report))
for line in report[:6]:
    print(line)
