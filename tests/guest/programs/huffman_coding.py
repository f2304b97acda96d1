# Huffman codes from a heap of trees, encoded and decoded.
import heapq
from collections import Counter
from itertools import count


def build(text):
    order = count()
    heap = [(n, next(order), ch) for ch, n in sorted(Counter(text).items())]
    heapq.heapify(heap)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (a[0] + b[0], next(order), (a[2], b[2])))
    return heap[0][2]


def codes(tree, prefix=""):
    if isinstance(tree, str):
        return {tree: prefix or "0"}
    left, right = tree
    return {**codes(left, prefix + "0"), **codes(right, prefix + "1")}


def decode(bits, tree):
    out, node = [], tree
    for bit in bits:
        node = node[int(bit)] if isinstance(node, tuple) else node
        if isinstance(node, str):
            out.append(node)
            node = tree
    return "".join(out)


text = "abracadabra alakazam"
tree = build(text)
table = codes(tree)
bits = "".join(table[c] for c in text)
print(sorted(table.items(), key=lambda kv: (len(kv[1]), kv[0])))
print(len(bits), len(text) * 8, decode(bits, tree) == text)
print(codes(build("aaaa")), all(not a.startswith(b) for a in table.values() for b in table.values() if a != b))
