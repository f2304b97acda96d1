# cython: language_level=3, boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, nonecheck=False, binding=False, embedsignature=False
# The extension: a table of contents. Files are included in the order of their layers; each may use
# what stands before it, and `vm_call`, the one way up.

from opcodes cimport *

# layouts
include "host.pxi"
include "value.pxi"
include "objects.pxi"
include "opcode_tables.pxi"
# meters, failures, classes, rows
include "names.pxi"
include "meter.pxi"
include "heap.pxi"
include "fail.pxi"
include "obj_class.pxi"
include "classes.pxi"
include "natives.pxi"
include "obj_module.pxi"
include "obj_attr.pxi"
# text
include "text_out.pxi"
include "ops_text.pxi"
include "text_objects.pxi"
include "format_spec.pxi"
include "format_str.pxi"
include "format_percent.pxi"
# running
include "args.pxi"
include "call.pxi"
include "call_class.pxi"
include "unwind.pxi"
include "generator.pxi"
include "build_ops.pxi"
include "sites.pxi"
include "iterate.pxi"
include "interp.pxi"
include "load.pxi"
# the surface
include "lib_iter.pxi"
include "lib_builtins.pxi"
include "lib_builtins_object.pxi"
include "lib_descriptor.pxi"
include "lib_object.pxi"
include "lib_exception.pxi"
include "lib_function.pxi"
include "lib_generator.pxi"
include "lib_itertools.pxi"
include "lib_itertools_more.pxi"
include "lib_combinatorics.pxi"
include "lib_host.pxi"
include "lib_str.pxi"
include "lib_codecs.pxi"
include "lib_bytes.pxi"
include "text_stream.pxi"
include "lib_print.pxi"
include "lib_text.pxi"
# outside
include "gate.pxi"
include "collect.pxi"
include "census.pxi"
include "api.pxi"
include "stubs.pxi"
