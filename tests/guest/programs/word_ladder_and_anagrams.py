# Word ladders by breadth first search, anagram classes, edit neighbours.
from collections import defaultdict, deque

WORDS = "cat cot cog dog dot bat bag big dig cog hat hot hop".split()


def neighbours(word, words):
    for i in range(len(word)):
        for c in "abcdefghijklmnopqrstuvwxyz":
            other = word[:i] + c + word[i + 1 :]
            if other != word and other in words:
                yield other


def ladder(start, goal):
    words, queue = set(WORDS), deque([[start]])
    seen = {start}
    while queue:
        path = queue.popleft()
        if path[-1] == goal:
            return path
        for other in neighbours(path[-1], words):
            if other not in seen:
                seen.add(other)
                queue.append(path + [other])
    return None


print(ladder("cat", "dog"), ladder("bat", "hop"), ladder("cat", "xyz"), sorted(neighbours("cot", set(WORDS))))
classes = defaultdict(list)
for w in "listen silent enlist tinsel google gogole abc".split():
    classes[tuple(sorted(w))].append(w)
print(sorted(classes.values(), key=len, reverse=True)[:2], len(classes))


def edits(word):
    splits = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    deletes = [a + b[1:] for a, b in splits if b]
    swaps = [a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1]
    return set(deletes + swaps)


print(sorted(edits("abc")), sorted(w for w in WORDS if w in edits("dogg") | edits("acts") | {"cat"}))
