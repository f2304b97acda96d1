# requires: 3.10
# __exit__ fails while another error is on its way.
class Bad:
    def __enter__(self):
        return self

    def __exit__(self, *info):
        raise RuntimeError("exit failed")


with Bad() as b:
    b.missing
