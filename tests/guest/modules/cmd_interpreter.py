import cmd


class C(cmd.Cmd):
    intro = "hi"
    prompt = "> "

    def do_add(self, a):
        """Add numbers"""
        print(sum(map(int, a.split())))

    def do_quit(self, a):
        return True

    def do_x(self, a):
        print("x", a)

    def help_topic(self):
        print("about")


c = C()
c.cmdqueue = ["add 1 2", "help", "help add", "bogus 1", "?topic", "x 5", "", "quit"]
c.cmdloop()
