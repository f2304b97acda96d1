"""`Sandbox`: the face of the package. It holds limits and policy, and runs programs under them.

A Sandbox can be used for many runs, and from several threads at once: each run has a VM of its own
and shares nothing with others. Programs are compiled once per source, and the compiled forms of the
sources used last are kept.

`run` is the hot path: what the constructor or the result can do, when asked, is not done there.
"""

from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Iterable,
    List,
    Mapping,
    Optional,
    Sequence,
    Tuple,
    Union,
)

from . import _core, stdlib
from .errors import InternalError
from .frontend.compiler import compile_source
from .limits import LIMITS, Limits, Number, make_limits
from .observer import Observer, check_observers, report
from .policy import Policy, make_policy
from .program_cache import ProgramCache
from .raw import TRAP_EXIT, TRAP_INTERNAL, TRAP_INTERRUPT, TRAP_NONE, TRAP_SOURCE, RawResult
from .result import ExecutionResult
from .traceback_text import syntax_error_text

if TYPE_CHECKING:
    from .host_calls import HostCalls

FILENAME = "<sandbox>"

ModuleSource = Union[str, Mapping[str, Any]]


class Sandbox:
    """Runs untrusted programs under limits.

    max_time_s            wall time of a run in seconds; a backstop, fuel is what is reproducible
    max_memory_mb         what the program's objects may hold at once, in MiB
    allowed_imports       the modules that the program may import; None: all that the sandbox has
                          but os, os.path, shutil, tempfile and marshal, whose harmless parts must
                          be named; "*" in a list stands for what None allows
    max_fuel              work: an instruction is one unit, natives have their prices
    max_output_bytes      stdout and stderr together, in bytes of UTF-8
    max_recursion_depth   nested calls; None: 1000, and the guest may ask for up to 100,000
    max_code_bytes        size of the source in bytes of UTF-8
    builtins              names of the builtins that the program sees; None: all
    functions             host functions by name: plain data is copied in and out of them
    modules               modules by name: source text, or a mapping of names to data and functions
    policy                a Policy, instead of allowed_imports and builtins
    seed                  what `random` starts from when the program does not seed it
    observers             instances of Observer, told of events and results
    """

    def __init__(
        self,
        max_time_s: Number = LIMITS["max_time_s"].default,
        max_memory_mb: Number = LIMITS["max_memory_mb"].default,
        allowed_imports: Optional[Iterable[str]] = None,
        *,
        max_fuel: int = int(LIMITS["max_fuel"].default),
        max_output_bytes: int = int(LIMITS["max_output_bytes"].default),
        max_recursion_depth: Optional[int] = None,
        max_code_bytes: int = int(LIMITS["max_code_bytes"].default),
        builtins: Optional[Iterable[str]] = None,
        functions: Optional[Mapping[str, Callable[..., Any]]] = None,
        modules: Optional[Mapping[str, ModuleSource]] = None,
        policy: Optional[Policy] = None,
        seed: int = 0,
        observers: Iterable[Observer] = (),
    ) -> None:
        self.limits: Limits = make_limits(
            max_time_s,
            max_memory_mb,
            max_fuel,
            max_output_bytes,
            max_recursion_depth,
            max_code_bytes,
        )
        if policy is not None:
            if allowed_imports is not None or builtins is not None:
                raise ValueError("give either policy, or allowed_imports and builtins, not both")
            if not isinstance(policy, Policy):
                raise TypeError("policy must be a Policy, not %r" % (policy,))
            allowed_imports, builtins = policy
        if isinstance(seed, bool) or not isinstance(seed, int):
            raise TypeError("seed must be an int, not %r" % (seed,))
        host_functions = _check_functions("functions", functions)
        guest_modules, self._module_sources = _check_modules(modules)
        self.policy: Policy = make_policy(
            allowed_imports,
            builtins,
            stdlib.module_names(on_request=True) | frozenset(guest_modules),
            _core.builtin_names(),
        )
        self._observers = check_observers(observers)
        self._programs = ProgramCache()
        self._config = _core.RunConfig(
            self.limits.max_time_s,
            self.limits.max_fuel,
            self.limits.max_memory_bytes,
            self.limits.max_output_bytes,
            self.limits.depth_start,
            self.limits.depth_bound,
            self.policy.allowed_imports,
            host_functions,
            guest_modules,
            self.policy.builtins,
            seed,
        )

    def run(
        self,
        code: str,
        *,
        inputs: Optional[Mapping[str, Any]] = None,
        stdin: str = "",
        argv: Sequence[str] = (),
    ) -> ExecutionResult:
        """Run a program and return how it ended; whatever it does, this does not raise.

        `inputs` become its globals, copied; `stdin` is what `input()` and `sys.stdin` read; `argv`
        is `sys.argv[1:]`. Wrong arguments of the caller are TypeError or ValueError.
        """
        return self._run(code, inputs, stdin, argv, None)

    async def run_async(
        self,
        code: str,
        *,
        inputs: Optional[Mapping[str, Any]] = None,
        stdin: str = "",
        argv: Sequence[str] = (),
    ) -> ExecutionResult:
        """As `run`, on a thread of its own: the event loop goes on meanwhile, and the program can
        await those of `functions` that are coroutine functions.

        They run as tasks of this event loop. The time that the program waits for them is not
        counted by max_time_s. Cancelling ends the run.
        """
        from .host_calls import run_on_thread  # asyncio takes long to import

        result: ExecutionResult = await run_on_thread(
            lambda calls: self._run(code, inputs, stdin, argv, calls)
        )
        return result

    def _run(
        self,
        code: str,
        inputs: Optional[Mapping[str, Any]],
        stdin: str,
        argv: Sequence[str],
        calls: "Optional[HostCalls]",
    ) -> ExecutionResult:
        if type(code) is not str:
            code = _check_text("code", code)
        program = self._programs.get(code)
        if program is None:
            try:
                program = self._compile(code)
            except SyntaxError as error:
                return self._refused(code, error)
        if inputs is not None:
            inputs = _check_inputs(inputs)
        if type(stdin) is not str:
            stdin = _check_text("stdin", stdin)
        if argv:
            argv = _check_argv(argv)
        raw = _core.execute(program, self._config, inputs, stdin, argv, calls)
        if raw[0] >= TRAP_INTERNAL and raw[0] != TRAP_EXIT:
            _raise_stop(raw)
        result = ExecutionResult(raw, self.limits, code, self._source_of)
        if raw[0] or raw[9] or self._observers:
            report(result, self._observers)
        return result

    def cancel(self) -> None:
        """End all runs of this sandbox that are going on, from any thread: status "cancelled"."""
        self._config.cancel()

    def _compile(self, code: str) -> "_core.Program":
        """The program of a source not seen lately. SyntaxError if it can't be run."""
        limit = self.limits.max_code_bytes
        if len(code) * 4 > limit:
            size = _utf8_size(code, limit)
            if size > limit:
                raise _SourceTooLarge(size)
        # The front end's own bound is above every limit of ours.
        program: _core.Program = compile_source(code, FILENAME, max_bytes=2**31, core=_core)
        self._programs.put(code, program)
        return program

    def _refused(self, code: str, error: SyntaxError) -> ExecutionResult:
        """The result of a program that was not even started."""
        if isinstance(error, _SourceTooLarge):
            raw: RawResult = (TRAP_SOURCE, error.msg, None, "", "", None, 0, 0, 0.0, [], "exact")
            return self._finished(ExecutionResult(raw, self.limits))
        reason = str(error.msg) if getattr(error, "is_blocked", False) else None
        line = error.lineno if isinstance(error.lineno, int) else None
        frames = [(FILENAME, line, None, None, None, "<module>")] if line is not None else []
        name = "SyntaxError" if reason is not None else type(error).__name__
        exception: Any = (name, str(error.msg), None, frames, None, None, True, reason)
        events = [] if reason is None else [("blocked_syntax", reason, line, 0)]
        raw = (TRAP_NONE, None, None, "", "", exception, 0, 0, 0.0, events, "exact")
        text = syntax_error_text(error, code)
        return self._finished(ExecutionResult(raw, self.limits, code, self._source_of, text))

    def _source_of(self, filename: str) -> str:
        """The source of a module that is a program, for tracebacks."""
        source = self._module_sources.get(filename)
        return stdlib.library_source(filename) if source is None else source

    def _finished(self, result: ExecutionResult) -> ExecutionResult:
        if result.events or self._observers:
            report(result, self._observers)
        return result

    def __repr__(self) -> str:
        limits = ", ".join("%s=%r" % item for item in self.limits._asdict().items())
        return "Sandbox(%s)" % limits


class _SourceTooLarge(SyntaxError):
    """The source is over max_code_bytes."""

    def __init__(self, size: int) -> None:
        super().__init__("the source has %d bytes" % size)


def _raise_stop(raw: RawResult) -> None:
    """Ends that are not the guest's: the host was interrupted, or the engine is broken."""
    if raw[0] == TRAP_INTERRUPT and isinstance(raw[1], BaseException):
        raise raw[1]
    raise InternalError(str(raw[1]))


def _utf8_size(text: str, enough: int) -> int:
    """Bytes of `text` in UTF-8; any size above `enough` will do once it is known to be larger."""
    if len(text) > enough:
        return len(text)
    return len(text.encode("utf-8", "surrogatepass"))


def _check_text(parameter: str, value: object) -> str:
    if isinstance(value, str):
        return str.__str__(value)
    raise TypeError("%s must be a str, not %s" % (parameter, type(value).__name__))


def _check_names(parameter: str, names: Iterable[object], dotted: bool = False) -> None:
    for name in names:
        if not isinstance(name, str):
            raise TypeError("%s must have names as keys, not %r" % (parameter, name))
        first, *rest = name.split(".") if dotted else [name]
        # Parts of packages that are imported by import_module() may have hyphens.
        if not all(part.isidentifier() for part in [first, *(x.replace("-", "_") for x in rest)]):
            raise ValueError("%s has a key that is no identifier: %r" % (parameter, name))


def _check_inputs(inputs: object) -> Dict[str, Any]:
    """The inputs as a dict. That each value is plain data is seen when it is copied."""
    if not isinstance(inputs, Mapping):
        raise TypeError("inputs must be a mapping of names to data, not %r" % (inputs,))
    _check_names("inputs", inputs)
    return dict(inputs)


def _check_argv(argv: object) -> List[str]:
    if isinstance(argv, (str, bytes)) or not isinstance(argv, Iterable):
        raise TypeError("argv must be a sequence of str, not %r" % (argv,))
    arguments = list(argv)
    for argument in arguments:
        if not isinstance(argument, str):
            raise TypeError("argv must hold str, not %r" % (argument,))
    return arguments


def _check_functions(
    parameter: str, functions: Optional[Mapping[str, Callable[..., Any]]]
) -> Dict[str, Callable[..., Any]]:
    if functions is None:
        return {}
    if not isinstance(functions, Mapping):
        raise TypeError(
            "%s must be a mapping of names to callables, not %r" % (parameter, functions)
        )
    _check_names(parameter, functions)
    for name, function in functions.items():
        if not callable(function):
            raise TypeError("%s[%r] must be callable, not %r" % (parameter, name, function))
    return dict(functions)


def _check_modules(
    modules: Optional[Mapping[str, ModuleSource]],
) -> Tuple[Dict[str, Any], Dict[str, str]]:
    """The modules as the core takes them; the sources of those that are text, by file name.

    A source that does not compile is kept as its SyntaxError, which importing the module raises.
    """
    if modules is None:
        return {}, {}
    if not isinstance(modules, Mapping):
        raise TypeError("modules must be a mapping of names to modules, not %r" % (modules,))
    _check_names("modules", modules, dotted=True)
    found: Dict[str, Any] = {}
    sources: Dict[str, str] = {}
    for key, module in modules.items():
        name = key[: -len(".__init__")] if key.endswith(".__init__") else key
        if name in found:
            raise ValueError("modules has both %r and %r" % (name, name + ".__init__"))
        if isinstance(module, str):
            is_package = key != name or any(other.startswith(name + ".") for other in modules)
            path = name.replace(".", "/") + ("/__init__" if is_package else "")
            filename = "<sandbox>/%s.py" % path
            sources[filename] = module
            try:
                found[name] = compile_source(module, filename)
            except SyntaxError as error:
                if error.text is None and error.lineno:
                    error.text = "".join(module.splitlines(True)[error.lineno - 1 : error.lineno])
                found[name] = error
        elif isinstance(module, Mapping):
            _check_names("modules[%r]" % key, module)
            found[name] = dict(module)
        else:
            raise TypeError("modules[%r] must be source text or a mapping, not %r" % (key, module))
    return found, sources
