# cython: language_level=3, boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, nonecheck=False, binding=False, embedsignature=False
# The extension: a table of contents. Files are included in the order of their layers, each may use
# what stands before it (and `vm_call`, the one way up).
