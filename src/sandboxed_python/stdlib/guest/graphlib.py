"""graphlib: topological order."""

_READY, _DONE = -1, -2


class CycleError(ValueError):
    pass


class TopologicalSorter:
    """Nodes, each after its predecessors."""

    def __init__(self, graph=None):
        self._predecessors = {}
        self._successors = {}
        self._left = {}
        self._ready = None
        self._passed_out = 0
        self._finished = 0
        for node, predecessors in (graph or {}).items():
            self.add(node, *predecessors)

    def __class_getitem__(cls, item):
        return cls

    def _add_node(self, node):
        if node not in self._left:
            self._left[node] = 0
            self._successors[node] = []
            self._predecessors[node] = []

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        self._add_node(node)
        self._left[node] += len(predecessors)
        for one in predecessors:
            self._add_node(one)
            self._successors[one].append(node)
            self._predecessors[node].append(one)

    def prepare(self):
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [node for node, left in self._left.items() if left == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def _find_cycle(self):
        seen = set()
        for start in self._left:
            if start in seen:
                continue
            path, places, iterators = [], {}, []
            node = start
            while True:
                if node in seen:
                    if node in places:
                        return path[places[node] :] + [node]
                else:
                    seen.add(node)
                    iterators.append(iter(self._successors[node]))
                    places[node] = len(path)
                    path.append(node)
                while path:
                    try:
                        node = next(iterators[-1])
                        break
                    except StopIteration:
                        del places[path.pop()]
                        iterators.pop()
                else:
                    break
        return None

    def get_ready(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        result = tuple(self._ready)
        for node in result:
            self._left[node] = _READY
        self._ready.clear()
        self._passed_out += len(result)
        return result

    def is_active(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._finished < self._passed_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            if node not in self._left:
                raise ValueError(f"node {node!r} was not added using add()")
            left = self._left[node]
            if left == _DONE:
                raise ValueError(f"node {node!r} was already marked done")
            if left != _READY:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            self._left[node] = _DONE
            for successor in self._successors[node]:
                self._left[successor] -= 1
                if self._left[successor] == 0:
                    self._ready.append(successor)
            self._finished += 1

    def static_order(self):
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)
