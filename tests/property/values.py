"""Strategies for plain values, dense where an engine with unboxed numbers is likely to be wrong."""

from hypothesis import strategies as st

EDGES = [0, 1, 2**15, 2**30, 2**31, 2**32, 2**52, 2**53, 2**60, 2**61, 2**62, 2**63, 2**64, 2**127]

edge_ints = st.builds(
    lambda edge, delta, sign: sign * (edge + delta),
    st.sampled_from(EDGES),
    st.integers(-3, 3),
    st.sampled_from([1, -1]),
)
small_ints = st.integers(-20, 20)
ints = st.one_of(small_ints, edge_ints, st.integers(-(2**64), 2**64), st.integers())
edge_floats = st.sampled_from(
    [0.0, -0.0, 0.5, 1.0, -1.0, 1.5, 2.5, 1e15, 1e16, 1e17, 1e22, 1e23, 5e-324, 1.7e308]
    + [2.0**53, 2.0**62, 2.0**63, -(2.0**63), 2.0**64, 0.1, 1 / 3, float("inf"), float("-inf")]
    + [float("nan")]
)
floats = st.one_of(edge_floats, st.floats(), edge_ints.map(float))
numbers = st.one_of(ints, floats, st.booleans())
texts = st.text(
    alphabet=st.one_of(
        st.sampled_from("abAB01 _-.,\n\t'\"\\{}%éß€😀\u0130\x00"),
        st.characters(blacklist_categories=("Cs",)),
    ),
    max_size=12,
)
byte_strings = st.binary(max_size=8)
scalars = st.one_of(numbers, texts, byte_strings, st.none())
hashables = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3).map(tuple), max_leaves=5
)
plain = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(inner, max_size=4).map(tuple),
        st.dictionaries(hashables, inner, max_size=4),
        st.sets(hashables, max_size=4),
        st.frozensets(hashables, max_size=4),
    ),
    max_leaves=12,
)
