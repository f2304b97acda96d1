# requires: 3.11
import threading, time, sys, logging, io, weakref, gc, secrets, warnings
from concurrent.futures import ThreadPoolExecutor, as_completed, wait
out = []
lock = threading.Lock()
def work(n):
    with lock: out.append((n, threading.current_thread() is ts[n]))
ts = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(out, ts[0].is_alive(), threading.active_count(), threading.main_thread().name, lock.locked())
class T(threading.Thread):
    def __init__(self): super().__init__(name="mine", daemon=True); self.r = None
    def run(self): self.r = 42
t = T(); t.start(); t.join(); print(t.r, t.name, t.daemon)
try: t.start()
except RuntimeError as e: print(e)
try: threading.Thread(target=print).join()
except RuntimeError as e: print(e)
ev = threading.Event(); threading.Thread(target=ev.set).start(); print(ev.wait(1), ev.is_set())
print(threading.Event().wait(0.01))
rl = threading.RLock()
with rl:
    with rl: print("re")
print(lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.01)); lock.release()
try: lock.release()
except RuntimeError as e: print(e)
loc = threading.local(); loc.x = 1
def other(): print(hasattr(loc, "x")); loc.x = 2
t = threading.Thread(target=other); t.start(); t.join(); print(loc.x)
sys.setrecursionlimit(10**5); threading.stack_size(2**27)
def main(): print("main ran")
t = threading.Thread(target=main); t.start(); t.join()
sem = threading.Semaphore(2); print(sem.acquire(), sem.acquire(), sem.acquire(blocking=False)); sem.release()
with ThreadPoolExecutor(max_workers=3) as ex:
    print(list(ex.map(lambda x: x * x, range(4))))
    fs = [ex.submit(pow, 2, i) for i in range(3)]
    print(sorted(f.result() for f in as_completed(fs)), fs[0].done())
    f = ex.submit(lambda: 1 / 0)
    print(type(f.exception()).__name__)
    try: f.result()
    except ZeroDivisionError as e: print(e)
    d, nd = wait(fs); print(len(d), len(nd))
try: ex.submit(print)
except RuntimeError as e: print(e)
log = io.StringIO()
logging.basicConfig(stream=log, level=logging.INFO, format="%(levelname)s:%(name)s:%(funcName)s:%(lineno)d:%(message)s")
logging.debug("no"); logging.info("hi %s", "x"); logging.warning("w %d %s", 1, "y")
lg = logging.getLogger("a.b")
def fn(): lg.error("err"); lg.info("%(k)s", {"k": 5})
fn()
try: 1 / 0
except ZeroDivisionError: lg.exception("exc")
lg.setLevel("ERROR"); lg.warning("hidden"); print(lg.getEffectiveLevel(), lg.isEnabledFor(30), lg.parent.name, logging.getLevelName(40), lg.name)
h = logging.StreamHandler(log); h.setFormatter(logging.Formatter("[{levelname}] {message}", style="{")); lg.addHandler(h); lg.propagate = False; lg.critical("crit")
class LH(logging.Handler):
    def emit(self, r): print("LH", r.getMessage(), r.levelname)
l2 = logging.getLogger("q"); l2.addHandler(LH()); l2.setLevel(1); l2.propagate = False; l2.log(5, "five"); l2.addFilter(lambda r: "x" in r.msg); l2.info("no"); l2.info("x")
import re
print(re.sub(r'File ".*?"', "File", log.getvalue()))
print(len(secrets.token_hex(8)), secrets.choice([1]), secrets.randbelow(1), gc.collect() >= 0, gc.isenabled())
class O: pass
o = O(); r = weakref.ref(o); print(r() is o); wd = weakref.WeakValueDictionary(); wd["a"] = o; print(wd["a"] is o, len(wd))
try: weakref.ref(5)
except TypeError as e: print(e)
def dep(): warnings.warn("old", DeprecationWarning, stacklevel=2)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    dep(); warnings.warn("x")
    print([(str(x.message), x.category.__name__, x.lineno) for x in w])
import contextvars
v = contextvars.ContextVar("v"); 
try: v.get()
except LookupError as e: print("lookup")
tok = v.set(3); print(v.get(), v.get(9)); v.reset(tok); print(v.get(9))
