# stdin: "a\nz\nto\np\n1\nn\n\ny\nh\no\nt\n"
# A hangman round driven by input, with validation.
def play(word, lives=5):
    guessed = set()
    while lives > 0:
        shown = " ".join(c if c in guessed else "_" for c in word)
        print(shown, "lives", lives)
        if "_" not in shown:
            return True
        try:
            letter = input("letter: ").strip().lower()
        except EOFError:
            print("no more input")
            return False
        if len(letter) != 1 or not letter.isalpha():
            print("one letter, please")
            continue
        if letter in guessed:
            print("already tried")
            continue
        guessed.add(letter)
        if letter not in word:
            lives -= 1
            print("wrong")
    return False


print("won" if play("python") else "lost")
