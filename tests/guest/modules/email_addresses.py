import email.utils
for t in ("DEXTER <dexter@hotmail.com>", "dexter@hotmail.com", '"A, B" <a@b.c>', "a@b.c (Comment)", "", "no address", "X Y<x@y.z>", "<q@w.e>"):
    print(email.utils.parseaddr(t))
print(email.utils.formataddr(("DOSHI", "DOSHI@hackerrank.com")), email.utils.formataddr(("A, B", "a@b.c")), email.utils.formataddr(("", "a@b.c")), email.utils.getaddresses(["a <a@b.c>, d@e.f", '"x, y" <x@y.z>']))
