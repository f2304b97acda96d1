# requires: 3.12
# The same quotes inside, backslashes, comments and line breaks in replacement fields.
songs = ["Take me back to Eden", "Alkaline", "Ascensionism"]
print(f"This is the playlist: {", ".join(songs)}")
print(f"{'\n'.join(songs)}")
print(f"{f"{f"{f"{1 + 1}"}"}"}")
print(f"total: {
    sum(  # a comment inside
        [1, 2, 3]
    )
}")
print(f"{songs[0]!r:>{len("wide" * 6)}}|")
print(f'{"a" 'b'}')
data = {"key": {"inner": 5}}
print(f"{data["key"]["inner"]:>{data["key"]["inner"]}}|")
print(f"{songs = }")
