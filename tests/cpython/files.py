"""Which of CPython's test files are run, and where they are found.

The files belong to the host's installation; they are read when they are run and never kept.
"""

import sys
from pathlib import Path
from typing import Dict, List, Optional

# Names that differ between versions stand side by side: those that a version lacks are left out.
FILES = """
test_grammar test_scope test_class test_descr test_exceptions test_exception_group test_except_star
test_exception_variations test_with test_patma test_generators test_genexps test_listcomps
test_dictcomps test_setcomps test_generator_stop test_yield_from test_pep479 test_coroutines
test_asyncgen test_augassign test_compare test_richcmp test_binop test_contains test_decorators
test_raise test_named_expressions test_property test_super test_metaclass test_subclassinit
test_unpack test_unpack_ex test_extcall test_lambda test_keywordonlyarg test_positional_only_arg
test_syntax test_string_literals test_eof test_global test_flufl test_future test_funcattrs
test_call test_pow test_index test_slice test_iter test_iterlen test_enumerate test_isinstance
test_typechecks test_abstract_numbers test_genericalias test_genericclass test_type_annotations
test_type_params test_type_aliases test_type_comments test_union test_opcodes test_dynamic
test_dynamicclassattribute test_builtin test_longexp test_unary test_errors test_pep646_syntax
test_pep3120 test_block test_print test_input test_baseexception test_peepholer test_module

test_list test_tuple test_dict test_set test_unicode test_str test_bytes test_bool test_int
test_long test_float test_complex test_range test_hash test_sort test_dictviews test_userdict
test_userstring test_deque test_defaultdict test_ordered_dict test_collections test_format
test_fstring test_strtod test_int_literal test_numeric_tower test_bigmem test_hexoct test_ucn
test_unicode_identifiers test_userlist test_float_literal test_frozen test_buffer test_array

test_dataclasses test_enum test_functools test_itertools test_math test_statistics test_fractions
test_decimal test_heapq test_bisect test_random test_re test_operator test_contextlib
test_contextlib_async test_abc test_typing test_types test_copy test_datetime datetimetester
test_textwrap test_pprint test_struct test_string test_stringprep test_difflib test_keyword
test_queue test_numbers test_time test_timeit test_traceback test_uuid test_warnings test_hashlib
test_base64 test_binascii test_html test_cmath test_calendar test_weakref test_weakset test_reprlib
test_graphlib test_colorsys test_shlex test_fnmatch test_glob test_getopt test_argparse test_csv
test_configparser test_ipaddress test_secrets test_zlib test_inspect test_ast test_dis test_code
test_io test_memoryio test_stringio test_sys test_gc test_unittest test_asyncio test_logging
test_json.test_decode test_json.test_default test_json.test_dump
test_json.test_encode_basestring_ascii test_json.test_enum test_json.test_fail
test_json.test_float test_json.test_indent
test_json.test_pass1 test_json.test_pass2 test_json.test_pass3 test_json.test_recursion
test_json.test_scanstring test_json.test_separators test_json.test_speedups test_json.test_unicode
""".split()

# Parts of the standard library that the sandbox does not offer, and tests of CPython's own insides.
NOT_APPLICABLE = """
test_bigmem test_frozen test_buffer test_glob test_inspect
test_ast test_dis test_code test_io test_memoryio test_sys test_gc test_unittest test_asyncio
test_logging test_peepholer test_csv
test_configparser test_ipaddress test_stringprep test_type_comments test_pep3120
test_eof test_dynamic test_future
test_stringio test_block test_errors test_print test_module test_timeit
""".split()


def find_lib(given: Optional[str]) -> Optional[Path]:
    """The folder of CPython's tests: as given, or that of the running interpreter."""
    if given is not None:
        path = Path(given)
        for folder in (path, path / "test"):
            if (folder / "test_grammar.py").is_file():
                return folder
        return None
    for entry in [Path(p) for p in sys.path if p]:
        if (entry / "test" / "test_grammar.py").is_file():
            return entry / "test"
    return None


def source_path(lib: Path, name: str) -> Optional[Path]:
    """The file of a module of the `test` package, or None."""
    base = lib.joinpath(*name.split("."))
    for path in (base.with_suffix(".py"), base / "__init__.py"):
        if path.is_file():
            return path
    return None


def chosen_files(lib: Path, wanted: List[str]) -> List[str]:
    """The files to run, in the order of the list, each once."""
    names: Dict[str, None] = {}
    for name in wanted or [name for name in FILES if name not in NOT_APPLICABLE]:
        if source_path(lib, name) is not None:
            names[name] = None
    return list(names)
