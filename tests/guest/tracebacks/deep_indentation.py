# The source line is shown without its indentation.
class Outer:
    def run(self):
        for i in range(3):
            while True:
                if i == 2:
                    try:
                        value = [0, 1][i]
                    finally:
                        print("leaving", i)
                break


Outer().run()
