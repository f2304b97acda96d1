# A deck of cards with dunders, poker ranking, a blackjack hand, rock paper scissors.
import random
from collections import Counter, namedtuple
from itertools import product

Card = namedtuple("Card", ["rank", "suit"])


class Deck:
    ranks = [str(n) for n in range(2, 11)] + list("JQKA")
    suits = "spades diamonds clubs hearts".split()

    def __init__(self):
        self._cards = [Card(r, s) for s in self.suits for r in self.ranks]

    def __len__(self):
        return len(self._cards)

    def __getitem__(self, position):
        return self._cards[position]

    def __setitem__(self, position, card):
        self._cards[position] = card


deck = Deck()
print(len(deck), deck[0], deck[-1], deck[12::13], Card("Q", "hearts") in deck, deck[:2])
random.seed(1)
random.shuffle(deck)
print(random.choice(deck) in deck, deck[0] != Card("2", "spades"), len(set(deck)))
value = {r: i for i, r in enumerate(Deck.ranks)}
print([c.rank for c in sorted(deck, key=lambda c: (value[c.rank], c.suit))][:8])


def rank(hand):
    counts = sorted(Counter(c.rank for c in hand).values(), reverse=True)
    values = sorted(value[c.rank] for c in hand)
    straight = values == list(range(values[0], values[0] + 5))
    flush = len({c.suit for c in hand}) == 1
    if straight and flush:
        return "straight flush"
    return {(4, 1): "four of a kind", (3, 2): "full house", (3, 1, 1): "three of a kind", (2, 2, 1): "two pairs", (2, 1, 1, 1): "pair"}.get(
        tuple(counts), "flush" if flush else "straight" if straight else "high card"
    )


def hand(text):
    return [Card(t[:-1], {"s": "spades", "h": "hearts", "d": "diamonds", "c": "clubs"}[t[-1]]) for t in text.split()]


for text in ("2s 3s 4s 5s 6s", "9h 9d 9c 9s 2h", "9h 9d 9c 2s 2h", "2h 5h 9h Jh Kh", "2h 3d 4c 5s 6h", "2h 2d 3c 3s 6h", "2h 2d 3c 4s 6h", "2h 9d 3c 4s 6h"):
    print(text, "=>", rank(hand(text)))


def blackjack(cards):
    total = sum({"A": 11, "K": 10, "Q": 10, "J": 10}.get(c, 0) or int(c) for c in cards)
    aces = cards.count("A")
    while total > 21 and aces:
        total, aces = total - 10, aces - 1
    return total


print([blackjack(c.split()) for c in ("A K", "A A 9", "10 5 7", "A 2 3")])
beats = {("rock", "scissors"), ("scissors", "paper"), ("paper", "rock")}
print({(a, b): (a, b) in beats for a, b in product(["rock", "paper"], ["scissors", "rock"])})
