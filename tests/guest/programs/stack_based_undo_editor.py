# A text editor model with commands as objects, undo and redo.
class Command:
    def __init__(self, document):
        self.document = document

    def do(self):
        raise NotImplementedError

    def undo(self):
        raise NotImplementedError


class Insert(Command):
    def __init__(self, document, at, text):
        super().__init__(document)
        self.at, self.text = at, text

    def do(self):
        d = self.document
        if self.at > len(d.text):
            raise IndexError(f"position {self.at} beyond {len(d.text)}")
        d.text = d.text[: self.at] + self.text + d.text[self.at :]

    def undo(self):
        d = self.document
        d.text = d.text[: self.at] + d.text[self.at + len(self.text) :]


class Delete(Command):
    def __init__(self, document, start, end):
        super().__init__(document)
        self.start, self.end = start, end

    def do(self):
        self.removed = self.document.text[self.start : self.end]
        self.document.text = self.document.text[: self.start] + self.document.text[self.end :]

    def undo(self):
        Insert(self.document, self.start, self.removed).do()


class Document:
    def __init__(self):
        self.text, self._done, self._undone = "", [], []

    def run(self, kind, *args):
        command = kind(self, *args)
        command.do()
        self._done.append(command)
        self._undone.clear()
        return self

    def undo(self):
        if not self._done:
            raise LookupError("nothing to undo")
        self._undone.append(self._done.pop())
        self._undone[-1].undo()
        return self

    def redo(self):
        if not self._undone:
            raise LookupError("nothing to redo")
        self._done.append(self._undone.pop())
        self._done[-1].do()
        return self


d = Document()
d.run(Insert, 0, "hello").run(Insert, 5, " world").run(Delete, 0, 1).run(Insert, 0, "J")
print(d.text)
for step in (d.undo, d.undo, d.redo, d.undo, d.undo):
    print(repr(step().text))
d.run(Insert, 5, "!")
for bad in (d.redo, lambda: d.run(Insert, 99, "x"), lambda: Command(d).do()):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
print(d.text, len(d._done))
