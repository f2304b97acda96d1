# Names in other scripts, and names that NFKC makes equal.
größe = 3
naïve = größe + 1
变量 = [größe, naïve]
имя = "Анна"
_ = "underscore"
__double = 2
print(größe, naïve, 变量, имя, _, __double)
ﬁne = 1  # the ligature is normalised to two letters
print(fine)
ℌ = "fraktur"
print(H)


class Ключ:
    поле = 5

    def метод(self, число):
        return self.поле * число


print(Ключ().метод(число=4))
print(Ключ.__name__, [n for n in vars(Ключ) if not n.startswith("__")])
print("größe".isidentifier(), "1a".isidentifier(), "a-b".isidentifier(), "变量".isidentifier())
print(globals()["größe"], "ﬁne" in globals(), "fine" in globals())
