# Strings: f-strings, format, percent, splitting and parsing.
lines = []
for i in range(48000):
    lines.append(f"{i:05d},user{i % 97},{i * 1.5:.2f},{'yes' if i % 3 else 'no'}")
    if i % 10 == 0:
        lines.append("%d;%s;%5.1f" % (i, "x" * (i % 5), i / 7))
total = 0.0
names = {}
for line in lines:
    if "," in line:
        number, name, price, flag = line.split(",")
        if flag == "yes" and name.startswith("user"):
            total += float(price)
            names[name] = names.get(name, 0) + int(number)
    else:
        total -= len(line.replace(";", ""))
report = []
for name in sorted(names, key=lambda n: (len(n), n)):
    report.append("{:<10}|{:>12,}".format(name, names[name]))
text = "\n".join(report)
print(f"{total:.2f}", len(text), report[3], text.upper().count("USER1"))
