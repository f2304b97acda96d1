"""Builds the one extension, `sandboxed_python._core`, from src/_core; pyproject.toml has the rest.

How it is built is chosen by the environment:

    SANDBOXED_PYTHON_OPT=0           unoptimised, quick to compile; for development
    SANDBOXED_PYTHON_BUILD=debug     asserts and counters of live objects (the C macro SP_DEBUG)
    SANDBOXED_PYTHON_BUILD=asan      AddressSanitizer;  ubsan: UBSan;  sanitize: both
    SANDBOXED_PYTHON_PGO=0           no profile for wheels: half the time to build, slightly slower
    SANDBOXED_PYTHON_WERROR=1        -Wall -Wextra, a warning in our own C is an error
    SANDBOXED_PYTHON_CFLAGS="..."    flags added after all others; for measurements

Changing any of these rebuilds. The generated C goes to build/cython, never next to the sources.
"""

import copy
import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import Cython
from Cython.Build import cythonize
from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

ROOT = Path(__file__).resolve().parent
CORE = Path("src", "_core")
BUILD_MODES = ("release", "debug", "asan", "ubsan", "sanitize")

# What Cython's own generated code says at -Wall -Wextra on the compilers that we build with.
GENERATED_CODE_WARNINGS = (
    "unused-function",
    "unused-parameter",
    "unused-variable",
    "unused-but-set-variable",
    "missing-field-initializers",
    "cast-function-type",
    "sign-compare",
    "deprecated-declarations",
    "implicit-fallthrough",
)


# The loop is one very large function: by its own limits gcc stops inlining the primitives of values
# into it, which costs a tenth of the speed. The next flag keeps short loops over registers from
# becoming calls of memcpy, whose wide loads stall on values just written. The last three keep what
# a profile tells from making copies of parts of the loop: that cost 6%, more in loops over ints.
GCC_INLINING = [
    "--param=large-function-growth=5000",
    "--param=large-unit-insns=1000000",
    "--param=inline-unit-growth=300",
    "-fno-tree-loop-distribute-patterns",
    "-fno-ipa-cp-clone",
    "-fno-split-loops",
    "-fno-unswitch-loops",
]


def is_gcc() -> bool:
    compiler = os.environ.get("CC") or sysconfig.get_config_var("CC") or ""
    return sys.platform.startswith("linux") and "clang" not in compiler


def build_mode() -> str:
    mode = os.environ.get("SANDBOXED_PYTHON_BUILD") or "release"
    if mode not in BUILD_MODES:
        known = ", ".join(BUILD_MODES)
        sys.exit("SANDBOXED_PYTHON_BUILD must be one of %s, not %r" % (known, mode))
    return mode


def is_unoptimised() -> bool:
    return os.environ.get("SANDBOXED_PYTHON_OPT") == "0"


def unix_flags(mode: str) -> "tuple[list[str], list[str]]":
    """Flags of the compiler and of the linker, for gcc and clang."""
    compile_flags = ["-std=c11", "-fno-strict-aliasing", "-fwrapv"]
    link_flags = []
    if mode == "debug":
        compile_flags += ["-O1", "-g", "-UNDEBUG"]
    elif mode == "release":
        if is_unoptimised():
            compile_flags += ["-O0", "-g1", "-U_FORTIFY_SOURCE"]
        else:
            # -O3 takes twice as long to compile and is no faster. Vectorised moves of a Value
            # stall: they load 16 bytes right after two narrower stores.
            compile_flags += ["-O2", "-g0", "-fno-tree-slp-vectorize"]
            if sys.platform != "darwin":
                compile_flags += ["-fno-semantic-interposition", "-fno-plt"]
            if is_gcc():
                compile_flags += GCC_INLINING
    else:
        names = {"asan": "address", "ubsan": "undefined", "sanitize": "address,undefined"}
        sanitizer = "-fsanitize=" + names[mode]
        compile_flags += ["-O1", "-g", "-fno-omit-frame-pointer", "-UNDEBUG", sanitizer]
        compile_flags += ["-U_FORTIFY_SOURCE"]
        if mode != "asan":
            compile_flags += ["-fno-sanitize-recover=undefined"]
        link_flags += [sanitizer]
    if os.environ.get("SANDBOXED_PYTHON_WERROR") == "1":
        compile_flags += ["-Wall", "-Wextra", "-Werror"]
        compile_flags += ["-Wno-" + name for name in GENERATED_CODE_WARNINGS]
    return compile_flags, link_flags


def msvc_flags(mode: str) -> "tuple[list[str], list[str]]":
    if mode not in ("release", "debug"):
        sys.exit("SANDBOXED_PYTHON_BUILD=%s needs gcc or clang" % mode)
    optimised = mode == "release" and not is_unoptimised()
    return ["/std:c11", "/O2" if optimised else "/Od"], []


class BuildCore(build_ext):
    """Chooses the flags once the compiler is known."""

    def build_extensions(self) -> None:
        mode = build_mode()
        is_msvc = self.compiler.compiler_type == "msvc"
        compile_flags, link_flags = (msvc_flags if is_msvc else unix_flags)(mode)
        compile_flags += shlex.split(os.environ.get("SANDBOXED_PYTHON_CFLAGS", ""))
        macros = [] if mode == "release" else [("SP_DEBUG", "1")]
        if mode == "release":
            macros.append(("CYTHON_WITHOUT_ASSERTIONS", "1"))
        trained = str(self._is_trained())
        stamp = self._flags_stamp(compile_flags + link_flags + [str(macros), trained])
        for extension in self.extensions:
            extension.extra_compile_args = compile_flags
            extension.extra_link_args = link_flags
            extension.define_macros = extension.define_macros + macros
            extension.depends = extension.depends + [stamp]
        super().build_extensions()

    def _is_trained(self) -> bool:
        """Is it built twice, the second time with what the first one counted at work? (Not what is
        built in place, for development, unless SANDBOXED_PYTHON_PGO=1.)"""
        wanted = os.environ.get("SANDBOXED_PYTHON_PGO") or ("0" if self.inplace else "1")
        is_optimised = build_mode() == "release" and not is_unoptimised()
        return wanted == "1" and is_optimised and is_gcc()

    def build_extension(self, extension: Extension) -> None:
        if self._is_trained() and self._is_stale(extension):
            try:
                profile = self._train(extension)
            except Exception as error:
                # Foremost where one builds for another machine, whose programs can't run here.
                print("built without a profile: %s" % error, file=sys.stderr)
            else:
                # gcc looks for it beside the object file.
                objects = self.compiler.object_filenames(
                    extension.sources, output_dir=self.build_temp
                )
                Path(objects[0]).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(str(profile), str(Path(objects[0]).with_suffix(".gcda")))
                flags = ["-fprofile-use", "-fprofile-correction", "-Wno-missing-profile"]
                flags.append("-DSP_PROFILE")
                extension.extra_compile_args = extension.extra_compile_args + flags
        super().build_extension(extension)

    def _is_stale(self, extension: Extension) -> bool:
        """Is anything newer than the extension that stands there?"""
        target = Path(self.get_ext_fullpath(extension.name))
        if self.force or not target.exists():
            return True
        made = target.stat().st_mtime
        return any(
            Path(one).stat().st_mtime > made for one in extension.sources + extension.depends
        )

    def _train(self, extension: Extension) -> Path:
        """Build with counters and run the training programs; the file of what was counted."""
        folder = Path(self.build_temp, "training").resolve()
        shutil.rmtree(str(folder), ignore_errors=True)
        package = folder / "lib"
        shutil.copytree(
            str(ROOT / "src" / "sandboxed_python"),
            str(package / "sandboxed_python"),
            ignore=shutil.ignore_patterns("*.so", "__pycache__"),
        )
        trainee = copy.copy(extension)
        trainee.extra_compile_args = extension.extra_compile_args + ["-fprofile-generate"]
        trainee.extra_link_args = extension.extra_link_args + ["-fprofile-generate"]
        saved = self.build_temp, self.build_lib, self.inplace, self.force
        self.build_temp, self.build_lib = str(folder / "temp"), str(package)
        self.inplace, self.force = False, True
        try:
            super().build_extension(trainee)
        finally:
            self.build_temp, self.build_lib, self.inplace, self.force = saved
        command = [sys.executable, str(ROOT / "build_tools" / "train.py"), str(package)]
        subprocess.run(command, check=True)
        return next(folder.rglob("*.gcda"))

    def _flags_stamp(self, flags: "list[str]") -> str:
        """A file that changes when the flags do, so that what they made is made again."""
        stamp = Path(self.build_temp, "flags.txt")
        text = "\n".join(flags)
        if not stamp.is_file() or stamp.read_text() != text:
            stamp.parent.mkdir(parents=True, exist_ok=True)
            stamp.write_text(text)
        return str(stamp)


def mend_generated(path: Path) -> None:
    """What Cython 3.3 gets wrong where memory is refused, as a run's memory limit does. An item of
    a list comprehension is released twice where the list can't grow: in the function that appends
    it, and again on the way out. An exception is taken to have a traceback, for which there may
    have been no memory."""
    text = path.read_text(encoding="utf-8")
    append = "    int result = PyList_Append(list, x);\n    Py_DECREF(x);\n"
    mended = text.replace(append, append.replace("Py_DECREF(x)", "if (result == 0) Py_DECREF(x)"))
    parts = mended.split("\nstatic ")
    for i, part in enumerate(parts):
        for name in set(re.findall(r"__Pyx_GetException\(&\w+, &\w+, &(\w+)\)", part)):
            parts[i] = parts[i].replace("__Pyx_DECREF(%s);" % name, "__Pyx_XDECREF(%s);" % name)
    mended = "\nstatic ".join(parts)
    if mended != text:
        path.write_text(mended, encoding="utf-8")


def core_extensions() -> "list[Extension]":
    sources = sorted(
        str(path.relative_to(ROOT))
        for pattern in ("*.pxi", "*.pxd", "*.h")
        for path in (ROOT / CORE).rglob(pattern)
    )
    extension = Extension(
        "sandboxed_python._core",
        [str(CORE / "_core.pyx")],
        include_dirs=[str(CORE)],
        libraries=["dl"] if sys.platform.startswith("linux") else [],
        depends=sources,
    )
    # Each Cython has a folder of its own: builds for several Pythons share one tree.
    build_dir = os.path.join("build", "cython-" + Cython.__version__)
    extensions = cythonize([extension], build_dir=build_dir, language_level=3)
    for made in extensions:
        mend_generated(Path(made.sources[0]))
    return extensions


if __name__ == "__main__":
    os.chdir(str(ROOT))
    only_describes = {"egg_info", "dist_info", "sdist", "clean"} & set(sys.argv[1:])
    setup(
        ext_modules=[] if only_describes else core_extensions(),
        cmdclass={"build_ext": BuildCore},
        # Here, since setuptools for Python 3.8 and those of today want it in different forms there.
        license="MIT",
    )
