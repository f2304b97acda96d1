# stdin: "look\ngo north\ntake lamp\ngo nowhere\ninventory\ngo south\nuse lamp\nfly\nquit\n"
# A small text adventure: rooms as a graph, commands dispatched by name.
ROOMS = {
    "hall": {"text": "A wide hall.", "exits": {"north": "cellar"}, "items": []},
    "cellar": {"text": "A dark cellar.", "exits": {"south": "hall"}, "items": ["lamp"]},
}


class Game:
    def __init__(self):
        self.room, self.bag, self.running, self.moves = "hall", [], True, 0

    def do_look(self):
        room = ROOMS[self.room]
        print(room["text"], "Exits:", ", ".join(sorted(room["exits"])) or "none", "Items:", room["items"])

    def do_go(self, direction=None):
        try:
            self.room = ROOMS[self.room]["exits"][direction]
        except KeyError:
            print("You can't go", direction)
        else:
            self.moves += 1
            self.do_look()

    def do_take(self, item):
        if item in ROOMS[self.room]["items"]:
            ROOMS[self.room]["items"].remove(item)
            self.bag.append(item)
            print("Taken:", item)
        else:
            print("No", item, "here")

    def do_inventory(self):
        print("You carry", ", ".join(self.bag) or "nothing")

    def do_use(self, item):
        print("The lamp glows." if item in self.bag else "You have none.")

    def do_quit(self):
        self.running = False
        print("Bye after", self.moves, "moves")

    def command(self, line):
        verb, *args = line.split()
        method = getattr(self, "do_" + verb, None)
        if method is None:
            print("Unknown command:", verb)
            return
        try:
            method(*args)
        except TypeError as error:
            print("Usage:", error)


game = Game()
game.command("take")
while game.running:
    game.command(input("> "))
