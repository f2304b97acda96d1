# requires: 3.9
import ipaddress as ip
for t in ("1.2.3.4", "256.1.1.1", "1.2.3", "01.2.3.4", "::1", "2001:db8::1", "::", "1::2::3", "fe80::1:2:3:4", "12345::", "a.b.c.d", "", "1.2.3.4/24", ":1", "1:", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8:9", "127.0.0.1", "10.0.0.1", "8.8.8.8", "224.0.0.1", "169.254.1.1", "1..2.3", "1.2.3.4444", "172.16.5.4", "0:0:1::"):
    try:
        a = ip.ip_address(t)
        print(repr(a), a.version, int(a), a.packed, a.exploded, a.compressed, a.is_private, a.is_loopback, a.is_multicast, a.is_link_local, a.is_unspecified, a.is_global, a.reverse_pointer, a + 1)
    except ValueError as e: print(type(e).__name__, e)
    for k in (ip.IPv4Address, ip.IPv6Address):
        try: print(k(t))
        except ip.AddressValueError as e: print(e)
for t in ("10.0.0.0/8", "192.168.1.0/24", "192.168.1.5/24", "1.2.3.4", "10.0.0.0/255.0.0.0", "2001:db8::/32", "1.2.3.0/33", "1.2.3.4/31", "::/0", "x/8", "1.2.3.0/24/3"):
    for s in (True, False):
        try:
            n = ip.ip_network(t, strict=s)
            print(repr(n), n.num_addresses, n.netmask, n.hostmask, n.broadcast_address, n.prefixlen, n[0], n[-1], n.with_netmask, n.is_private, hash(n) == hash(ip.ip_network(str(n))))
        except ValueError as e: print(type(e).__name__, e)
n = ip.ip_network("192.168.0.0/29")
print(list(n.hosts()), list(n), ip.ip_address("192.168.0.3") in n, [str(x) for x in n.subnets()], [str(x) for x in n.subnets(new_prefix=31)], n.supernet(), n.overlaps(ip.ip_network("192.168.0.4/30")), ip.ip_network("192.168.0.4/30").subnet_of(n), list(ip.ip_network("1.2.3.4/31").hosts()))
print(ip.ip_address("1.2.3.4") < ip.ip_address("1.2.3.5"), sorted(map(ip.ip_address, ["9.9.9.9", "10.1.1.1", "1.1.1.1"])), ip.ip_address(16909060), ip.ip_address(b"\1\2\3\4"), {ip.ip_address("1.1.1.1"): 1}[ip.IPv4Address("1.1.1.1")], f"{ip.ip_address('1.2.3.4'):b} {ip.ip_address('1.2.3.4'):#x} {ip.ip_address('1.2.3.4'):>12s}")
i = ip.ip_interface("192.168.1.5/24"); print(repr(i), i.ip, i.network, i.netmask, i.with_prefixlen)
print(list(ip.collapse_addresses([ip.ip_network("10.0.0.0/25"), ip.ip_network("10.0.0.128/25"), ip.ip_network("10.0.2.0/24")])), list(ip.summarize_address_range(ip.ip_address("10.0.0.1"), ip.ip_address("10.0.0.8"))))
for f in (lambda: ip.ip_address("1.1.1.1") < ip.ip_address("::1"), lambda: ip.ip_address(-1), lambda: ip.ip_address(2**130), lambda: ip.IPv4Address(2**33), lambda: n[99], lambda: ip.ip_address("255.255.255.255") + 1, lambda: ip.IPv4Network("1.2.3.4/8"), lambda: ip.IPv4Network("1.2.3.4/x")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
