# stdin: "50\n25\n37\nx\n42\n"
# An interactive program.
secret = 42
tries = 0
while True:
    text = input(f"Guess #{tries + 1}: ")
    try:
        guess = int(text)
    except ValueError:
        print(f"{text!r} is not a number")
        continue
    tries += 1
    if guess < secret:
        print("too low")
    elif guess > secret:
        print("too high")
    else:
        print("correct after", tries, "tries" if tries != 1 else "try")
        break
