import codecs
import datetime
import email.utils as u
import types

d = datetime.datetime(2024, 3, 1, 12, 5, 6, tzinfo=datetime.timezone.utc)
print(
    u.format_datetime(d),
    u.format_datetime(d, True),
    u.format_datetime(d.replace(tzinfo=None)),
    u.formatdate(0),
    u.formatdate(0, usegmt=True),
)
print(
    u.parsedate_to_datetime("Fri, 01 Mar 2024 12:05:06 +0200"),
    u.parsedate_tz("Fri, 1 Mar 24 12:05:06 GMT"),
    u.parsedate("x"),
    u.parsedate_to_datetime("Fri, 01 Mar 2024 12:05:06 -0000"),
)
dec = codecs.getincrementaldecoder("utf-8")()
print([dec.decode(b) for b in (b"\xc3", b"\xa9x", b"")])
import io

print(
    codecs.getreader("utf-8")(io.BytesIO("é\nb".encode())).readlines(), codecs.lookup("UTF8").name
)
w = codecs.getwriter("utf-8")(io.BytesIO())
w.write("é")
print(w.stream.getvalue())
print(list(codecs.iterdecode([b"a\xc3", b"\xa9"], "utf-8")))
print(types.CodeType.__name__, types.FrameType.__name__)
try:
    types.FrameType()
except TypeError as e:
    print(e)
import xml.etree.ElementTree as ET

r = ET.Element(ET.QName("http://x", "a"), {ET.QName("http://x", "k"): "v"})
print(ET.tostring(r), ET.QName("a") == ET.QName("a"), str(ET.QName("u", "t")))
