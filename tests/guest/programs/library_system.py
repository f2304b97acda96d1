# A library: books, members, loans with due dates, fines and reports.
from collections import defaultdict
from datetime import date, timedelta


class LibraryError(Exception):
    pass


class Book:
    def __init__(self, isbn, title, copies=1):
        self.isbn, self.title, self.copies = isbn, title, copies

    def __repr__(self):
        return f"<{self.title}: {self.copies}>"


class Library:
    LOAN = timedelta(days=14)
    FINE = 0.25

    def __init__(self):
        self.books, self.loans, self.fines = {}, {}, defaultdict(float)

    def add(self, *args, **kwargs):
        book = Book(*args, **kwargs)
        if book.isbn in self.books:
            self.books[book.isbn].copies += book.copies
        else:
            self.books[book.isbn] = book
        return self

    def lend(self, member, isbn, day):
        try:
            book = self.books[isbn]
        except KeyError:
            raise LibraryError(f"no book {isbn}") from None
        if not book.copies:
            raise LibraryError(f"{book.title} is out until {min(d for (m, i), d in self.loans.items() if i == isbn):%d.%m.}")
        if self.fines[member] > 1:
            raise LibraryError(f"{member} owes {self.fines[member]:.2f}")
        book.copies -= 1
        self.loans[member, isbn] = day + self.LOAN

    def give_back(self, member, isbn, day):
        due = self.loans.pop((member, isbn))
        late = max(0, (day - due).days)
        self.fines[member] += late * self.FINE
        self.books[isbn].copies += 1
        return late

    def report(self):
        return sorted((d, m, self.books[i].title) for (m, i), d in self.loans.items())


lib = Library().add("1", "Dune", copies=1).add("2", "Emma").add("1", "Dune", 1)
day = date(2024, 2, 20)
lib.lend("ann", "1", day)
lib.lend("bob", "1", day + timedelta(3))
for attempt in (("eve", "1"), ("eve", "9")):
    try:
        lib.lend(*attempt, day)
    except LibraryError as error:
        print(error, error.__suppress_context__)
for due, member, title in lib.report():
    print(f"{due} {member:>5} {title}")
print(lib.give_back("ann", "1", date(2024, 3, 20)), dict(lib.fines), list(lib.books.values()))
try:
    lib.lend("ann", "2", day)
except LibraryError as error:
    print(error)
try:
    lib.give_back("eve", "2", day)
except KeyError as error:
    print("not lent:", error)
