"""concurrent.futures: what is submitted is called by threads, which take turns: see `threading`."""

from collections import deque
from threading import Thread, _wait
from time import monotonic as _now

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


class Error(Exception):
    pass


class CancelledError(Error):
    pass


TimeoutError = TimeoutError


class InvalidStateError(Error):
    pass


class BrokenExecutor(RuntimeError):
    pass


class Future:
    def __init__(self):
        self._state = "PENDING"
        self._result = None
        self._exception = None
        self._callbacks = []

    def __repr__(self):
        text = f"<Future at {id(self):#x} state={self._state.lower()}"
        if self._state == "FINISHED":
            if self._exception is not None:
                text += f" raised {type(self._exception).__name__}"
            else:
                text += f" returned {type(self._result).__name__}"
        return text + ">"

    def cancel(self):
        if self._state in ("RUNNING", "FINISHED"):
            return False
        if self._state == "CANCELLED":
            return True
        self._state = "CANCELLED"
        self._tell()
        return True

    def cancelled(self):
        return self._state == "CANCELLED"

    def running(self):
        return self._state == "RUNNING"

    def done(self):
        return self._state in ("FINISHED", "CANCELLED")

    def _check(self, timeout):
        if not self.done() and not _wait(self.done, timeout, "nobody will finish the future"):
            raise TimeoutError()
        if self._state == "CANCELLED":
            raise CancelledError()

    def result(self, timeout=None):
        self._check(timeout)
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        self._check(timeout)
        return self._exception

    def add_done_callback(self, fn):
        if self.done():
            fn(self)
        else:
            self._callbacks.append(fn)

    def set_running_or_notify_cancel(self):
        if self._state == "CANCELLED":
            return False
        self._state = "RUNNING"
        return True

    def set_result(self, result):
        if self.done():
            raise InvalidStateError(f"{self._state}: {self!r}")
        self._result = result
        self._state = "FINISHED"
        self._tell()

    def set_exception(self, exception):
        if self.done():
            raise InvalidStateError(f"{self._state}: {self!r}")
        self._exception = exception
        self._state = "FINISHED"
        self._tell()

    def _tell(self):
        for callback in self._callbacks:
            callback(self)


class Executor:
    """Threads that call what is submitted."""

    _name = "ThreadPoolExecutor"
    _count = 0

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=(), **options):
        if max_workers is None:
            max_workers = 5
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._initializer = initializer
        self._initargs = initargs
        self._is_shut = False
        self._work = deque()
        self._threads = []
        self._n_idle = 0
        if not thread_name_prefix:
            thread_name_prefix = f"{self._name}-{Executor._count}"
            Executor._count += 1
        self._prefix = thread_name_prefix

    def submit(self, fn, /, *args, **kwargs):
        if self._is_shut:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = Future()
        self._work.append((future, fn, args, kwargs))
        if self._n_idle < len(self._work) and len(self._threads) < self._max_workers:
            name = f"{self._prefix}_{len(self._threads)}"
            thread = Thread(target=self._serve, name=name, daemon=True)
            self._threads.append(thread)
            thread.start()
        return future

    def _serve(self):
        """What each thread does."""
        if self._initializer is not None:
            self._initializer(*self._initargs)
        while True:
            if not self._work:
                if self._is_shut:
                    return
                self._n_idle += 1
                try:
                    _wait(lambda: self._work or self._is_shut, None, "there is no work")
                finally:
                    self._n_idle -= 1
                continue
            future, fn, args, kwargs = self._work.popleft()
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = fn(*args, **kwargs)
            except BaseException as exc:
                future.set_exception(exc)
            else:
                future.set_result(result)
            del future, fn, args, kwargs

    def map(self, fn, *iterables, timeout=None, chunksize=1, **options):
        end = None if timeout is None else _now() + timeout
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            try:
                for future in futures:
                    yield future.result(None if end is None else end - _now())
            finally:
                for future in futures:
                    future.cancel()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._is_shut = True
        if cancel_futures:
            while self._work:
                self._work.popleft()[0].cancel()
        if wait:
            for thread in self._threads:
                thread.join()

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


class ThreadPoolExecutor(Executor):
    pass


class ProcessPoolExecutor(Executor):
    """Its processes are threads: there is one process here."""

    _name = "ProcessPoolExecutor"


class DoneAndNotDoneFutures(tuple):
    done = property(lambda self: self[0])
    not_done = property(lambda self: self[1])

    def __repr__(self):
        return f"DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})"


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = set(fs)

    def is_over():
        done = [one for one in fs if one.done()]
        if return_when == FIRST_COMPLETED:
            return bool(done)
        if return_when == FIRST_EXCEPTION and any(
            not one.cancelled() and one._exception is not None for one in done
        ):
            return True
        return len(done) == len(fs)

    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError("Invalid return condition: %r" % return_when)
    if fs:
        _wait(is_over, timeout, "nobody will finish the futures")
    done = {one for one in fs if one.done()}
    return DoneAndNotDoneFutures((done, fs - done))


def as_completed(fs, timeout=None):
    """The futures in the order in which they are done."""
    end = None if timeout is None else _now() + timeout
    pending = dict.fromkeys(fs)
    total = len(pending)
    finished = deque()
    for one in pending:
        one.add_done_callback(finished.append)
    for _ in range(total):
        if not _wait(lambda: finished, None if end is None else end - _now(), "nobody will finish the futures"):
            raise TimeoutError("%d (of %d) futures unfinished" % (len(pending), total))
        one = finished.popleft()
        del pending[one]
        yield one
