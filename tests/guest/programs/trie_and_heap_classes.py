# A trie with prefix search and a binary heap with a key, both written out.
class Trie:
    END = object()

    def __init__(self, words=()):
        self.root = {}
        for word in words:
            self.add(word)

    def add(self, word):
        node = self.root
        for ch in word:
            node = node.setdefault(ch, {})
        node[Trie.END] = word

    def __contains__(self, word):
        node = self._walk(word)
        return node is not None and Trie.END in node

    def _walk(self, prefix):
        node = self.root
        for ch in prefix:
            if ch not in node:
                return None
            node = node[ch]
        return node

    def starting_with(self, prefix):
        node = self._walk(prefix)
        if node is None:
            return
        stack = [node]
        while stack:
            node = stack.pop()
            for key in sorted((k for k in node if k is not Trie.END), reverse=True):
                stack.append(node[key])
            if Trie.END in node:
                yield node[Trie.END]


t = Trie("car card care cat dog do".split())
print("car" in t, "ca" in t, list(t.starting_with("car")), list(t.starting_with("d")), list(t.starting_with("z")), list(t.starting_with("")))


class Heap:
    def __init__(self, items=(), key=lambda x: x):
        self.key, self.items = key, []
        for item in items:
            self.push(item)

    def push(self, item):
        a = self.items
        a.append(item)
        i = len(a) - 1
        while i and self.key(a[i]) < self.key(a[(i - 1) // 2]):
            a[i], a[(i - 1) // 2] = a[(i - 1) // 2], a[i]
            i = (i - 1) // 2

    def pop(self):
        a = self.items
        if not a:
            raise IndexError("pop from empty heap")
        a[0], a[-1] = a[-1], a[0]
        top, i = a.pop(), 0
        while True:
            children = [c for c in (2 * i + 1, 2 * i + 2) if c < len(a)]
            if not children:
                return top
            c = min(children, key=lambda j: self.key(a[j]))
            if self.key(a[i]) <= self.key(a[c]):
                return top
            a[i], a[c] = a[c], a[i]
            i = c

    def __len__(self):
        return len(self.items)

    def __iter__(self):
        while self:
            yield self.pop()


print(list(Heap([5, 3, 8, 1, 9, 2])), list(Heap("banana split".split() + ["a"], key=len)), [*Heap([3, 1], key=lambda v: -v)])
try:
    Heap().pop()
except IndexError as error:
    print(error)
