# A pipeline of generators over log lines, with coroutines as sinks.
LOG = """\
2024-01-01 INFO start
2024-01-01 ERROR disk full
2024-01-02 WARN slow query 350
bad line
2024-01-02 ERROR timeout after 30
2024-01-03 INFO stop
"""


def lines(text):
    for number, line in enumerate(text.splitlines(), 1):
        yield number, line


def parse(source):
    for number, line in source:
        parts = line.split(maxsplit=2)
        if len(parts) != 3 or not parts[0][0].isdigit():
            print("skipping line", number)
            continue
        yield dict(zip(("date", "level", "message"), parts), line=number)


def only(source, **wanted):
    return (r for r in source if all(r[k] == v for k, v in wanted.items()))


def take(n, source):
    for _ in range(n):
        try:
            yield next(source)
        except StopIteration:
            return


def coroutine(f):
    def start(*args):
        c = f(*args)
        next(c)
        return c

    return start


@coroutine
def counter(totals):
    try:
        while True:
            record = yield
            totals[record["level"]] = totals.get(record["level"], 0) + 1
    except GeneratorExit:
        print("counted", sum(totals.values()))


@coroutine
def broadcast(*sinks):
    while True:
        item = yield
        for sink in sinks:
            sink.send(item)


@coroutine
def grep(word, found):
    while True:
        record = yield
        if word in record["message"]:
            found.append(record["line"])


print([r["message"] for r in only(parse(lines(LOG)), level="ERROR")])
print(list(take(2, only(parse(lines(LOG)), date="2024-01-02"))))
totals, found = {}, []
count = counter(totals)
target = broadcast(count, grep("o", found))
for record in parse(lines(LOG)):
    target.send(record)
count.close()
print(totals, found)


def chunks(items, n):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == n:
            yield batch
            batch = []
    if batch:
        yield batch


def flatten(nested):
    for item in nested:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item


def running_average():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


avg = running_average()
next(avg)
print([avg.send(v) for v in (10, 20, 60)], list(chunks(range(7), 3)), list(flatten([1, [2, (3, [4])], []])))


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1


from itertools import islice, takewhile

print(list(islice(primes(), 10)), sum(takewhile(lambda p: p < 100, primes())))
