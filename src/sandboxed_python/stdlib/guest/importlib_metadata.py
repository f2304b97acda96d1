"""importlib.metadata: what is installed, which is nothing."""


class PackageNotFoundError(ModuleNotFoundError):
    """There is no package of that name."""

    def __str__(self):
        return f"No package metadata was found for {self.name}"

    @property
    def name(self):
        return self.args[0]


def distribution(distribution_name):
    if not distribution_name:
        raise ValueError("A distribution name is required.")
    raise PackageNotFoundError(distribution_name)


version = metadata = requires = files = distribution


def distributions(**kwargs):
    return iter(())


def packages_distributions():
    return {}


class EntryPoints(tuple):
    """What packages offer under a name."""

    __slots__ = ()
    names = groups = property(lambda self: set())

    def select(self, **params):
        return self

    def get(self, group, default=()):
        return default


def entry_points(**params):
    return EntryPoints()
