# requires: 3.9
import csv,io,hashlib,ipaddress,calendar,marshal,tempfile,binascii
for s in ("a;b;c\n1;2;3\n","a,b\n1,2\n3,4\n","'x' | 'y'\n'z' | 'w'\n","a\tb\n1\t2\n",'"a","b"\n"1","2""x"\n',"name: x\nage: 3\n","plain"):
    try:
        d=csv.Sniffer().sniff(s); print(repr(d.delimiter),repr(d.quotechar),d.doublequote,d.skipinitialspace, list(csv.reader(io.StringIO(s),d)), csv.Sniffer().has_header(s))
    except csv.Error as e: print(e)
print(csv.Sniffer().sniff("a;b,c\n1;2,3\n",delimiters=";").delimiter, csv.Sniffer().has_header("name,age\nbob,3\nal,44\n"))
for a in (("sha256",b"password",b"salt",1000),("sha1",b"p"*100,b"s",1,50),("md5",b"",b"",3,5),("sha512",b"pw",b"salt",2500)): print(hashlib.pbkdf2_hmac(*a).hex())
for a in (("sha256",b"",b"",0),("sha1",b"",b"",1,0),("sha1","x",b"",1)):
    try: hashlib.pbkdf2_hmac(*a)
    except Exception as e: print(type(e).__name__)
n=ipaddress.ip_network("192.0.2.0/28"); print(list(n.address_exclude(ipaddress.ip_network("192.0.2.1/32"))), n.compare_networks(ipaddress.ip_network("192.0.2.0/29")), n.reverse_pointer)
print(list(n.address_exclude(n)), ipaddress.ip_network("2001:db8::/32").reverse_pointer, sorted([ipaddress.ip_address("1.2.3.4"),ipaddress.ip_network("1.2.3.0/24"),ipaddress.ip_address("::1")],key=ipaddress.get_mixed_type_key))
for o in ("10.0.0.0/8","::/0"):
    try: list(n.address_exclude(ipaddress.ip_network(o)))
    except Exception as e: print(type(e).__name__,e)
print(calendar.Calendar().yeardays2calendar(2024)[0][0][0])
v=[1,-5,2**40,-2**70,1.5,2j,"h\u00e9",b"x",(1,(2,)),{"a":[None,True,False,...]},{1},frozenset([2]),0,""]
print(marshal.loads(marshal.dumps(v))==v, marshal.dumps([1,"a",(2.5,b"c")],2))
print(marshal.loads(b'\xe9\x02\x00\x00\x00'), marshal.loads(b'\xda\x01a'))
for b in (b"",b"Q",b"i\x00",b"["):
    try: marshal.loads(b)
    except Exception as e: print(type(e).__name__)
try: marshal.dumps(object())
except ValueError as e: print(e)
with tempfile.TemporaryFile() as f: f.write(b"abc"); f.seek(0); print(f.read(), f.closed)
with tempfile.TemporaryFile("w+") as f: f.write("abc\nd"); f.seek(0); print(list(f)); print(f.tell())
with tempfile.SpooledTemporaryFile(mode="w+",max_size=10) as f: print("x",file=f); f.seek(0); print(f.readline(), f.mode)
print(tempfile.gettempprefix())
