# Carets under text with wide and combined characters before the failing part.
größe = {"länge": 3}
print("ä" + "→" * 2, größe["länge"])
print("ä→", größe["breite"], "nie")
