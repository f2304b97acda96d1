# Strings: building, slicing and joining.
def caesar(text, shift):
    result = ""
    for ch in text:
        if ch.islower():
            result += chr((ord(ch) - ord("a") + shift) % 26 + ord("a"))
        elif ch.isupper():
            result += chr((ord(ch) - ord("A") + shift) % 26 + ord("A"))
        else:
            result += ch
    return result


def run_length(text):
    out = []
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out.append(text[i] + str(j - i))
        i = j
    return "".join(out)


text = "The Quick Brown Fox Jumps Over The Lazy Dog. " * 120
checksum = 0
for shift in range(1, 26):
    secret = caesar(text, shift)
    if caesar(secret, -shift) == text:
        checksum += ord(secret[shift * 7])
bits = "".join("1" if (i * i) % 7 < 3 else "0" for i in range(60000))
packed = run_length(bits)
print(checksum, len(packed), packed[:40])
