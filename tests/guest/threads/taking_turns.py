# Threads that wait for each other: queues, conditions, semaphores, events, barriers.
import queue
import threading

q = queue.Queue()
out = []


def worker():
    while True:
        item = q.get()
        if item is None:
            break
        out.append(item * item)
        q.task_done()


t = threading.Thread(target=worker)
t.start()
for i in range(4):
    q.put(i)
q.join()
q.put(None)
t.join()
print(out, t.is_alive())


class FooBar:
    def __init__(self, n):
        self.n = n
        self.foo_turn = threading.Semaphore(1)
        self.bar_turn = threading.Semaphore(0)

    def foo(self):
        for _ in range(self.n):
            self.foo_turn.acquire()
            print("foo", end="")
            self.bar_turn.release()

    def bar(self):
        for _ in range(self.n):
            self.bar_turn.acquire()
            print("bar", end=" ")
            self.foo_turn.release()


pair = FooBar(3)
threads = [threading.Thread(target=pair.bar), threading.Thread(target=pair.foo)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print()

cond = threading.Condition()
turn = 0


def printer(me, text):
    global turn
    for _ in range(2):
        with cond:
            while turn != me:
                cond.wait()
            print(text, end=" ")
            turn = (turn + 1) % 3
            cond.notify_all()


threads = [threading.Thread(target=printer, args=(i, "abc"[i])) for i in (2, 0, 1)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print()

event = threading.Event()
seen = []


def waiter():
    seen.append(event.wait(5))


t = threading.Thread(target=waiter)
t.start()
print(seen, event.is_set())
event.set()
t.join()
print(seen, event.is_set())

barrier = threading.Barrier(3)
arrived = []


def come(i):
    arrived.append(i)
    barrier.wait()
    arrived.append(len(arrived))


threads = [threading.Thread(target=come, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(arrived[:3]), len(arrived), barrier.n_waiting)

lock = threading.Lock()
total = 0


def add():
    global total
    for _ in range(100):
        with lock:
            total += 1


threads = [threading.Thread(target=add, name="adder-%d" % i) for i in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(total, [t.name for t in threads], threading.active_count())

bounded = queue.Queue(maxsize=2)


def produce():
    for i in range(5):
        bounded.put(i)
    bounded.put(None)


t = threading.Thread(target=produce)
t.start()
print(list(iter(bounded.get, None)))
t.join()


def handler():
    try:
        raise KeyError("a")
    except KeyError as e:
        gate.acquire()
        print("still handles", repr(e))


gate = threading.Lock()
gate.acquire()
t = threading.Thread(target=handler)
t.start()
try:
    raise ValueError
except ValueError as e:
    gate.release()
    t.join()
    print(repr(e))
try:
    t.start()
except RuntimeError as e:
    print(e)
