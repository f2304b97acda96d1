# Mixins that add behaviour by cooperative super calls.
class Base:
    def __init__(self, **kw):
        if kw:
            raise TypeError("unexpected: " + ", ".join(sorted(kw)))
        self.log = []

    def save(self):
        self.log.append("base save")
        return self


class Timestamped:
    def __init__(self, created="now", **kw):
        super().__init__(**kw)
        self.created = created

    def save(self):
        super().save().log.append("stamped " + self.created)
        return self


class Validated:
    required = ()

    def save(self):
        missing = [name for name in self.required if not getattr(self, name, None)]
        if missing:
            raise ValueError("missing " + ", ".join(missing))
        return super().save()


class ReprMixin:
    def __repr__(self):
        fields = ", ".join("%s=%r" % (k, v) for k, v in sorted(vars(self).items()) if k != "log")
        return "%s(%s)" % (type(self).__name__, fields)


class User(Validated, Timestamped, ReprMixin, Base):
    required = ("name",)

    def __init__(self, name, **kw):
        super().__init__(**kw)
        self.name = name


u = User("ann", created="today")
print(u, u.save().log, [c.__name__ for c in User.__mro__])
for bad in (lambda: User("").save(), lambda: User("x", wrong=1)):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
