# Strings: the longest palindrome, and reversed numbers.
def longest_palindrome(s):
    best = ""
    for center in range(len(s)):
        for right in (center, center + 1):
            left = center
            while left >= 0 and right < len(s) and s[left] == s[right]:
                left -= 1
                right += 1
            if right - left - 1 > len(best):
                best = s[left + 1 : right]
    return best


text = "".join("abcab"[(i * i + i // 3) % 5] for i in range(12000))
found = longest_palindrome(text + text[::-1][:500])
count = 0
for n in range(300000):
    s = str(n)
    if s == s[::-1]:
        count += 1
print(len(found), found[:20], count)
