# stdin: "3\nann 90 80.5\nbob x 70\neve 100 100\n"
# Reads a class list, computes averages, ranks and a histogram.
n = int(input())
book, errors = {}, []
for _ in range(n):
    name, *marks = input().split()
    try:
        book[name] = [float(m) for m in marks]
    except ValueError as error:
        errors.append(f"{name}: {error}")
averages = {name: sum(m) / len(m) for name, m in book.items()}
for rank, (name, average) in enumerate(sorted(averages.items(), key=lambda kv: -kv[1]), 1):
    letter = "A" if average >= 90 else "B" if average >= 80 else "C"
    print(f"{rank}. {name:<5}{average:7.2f} {letter} {'#' * int(average // 10)}")
print(errors)
print(f"best {max(averages, key=averages.get)}, mean {sum(averages.values()) / len(averages):.3f}")
