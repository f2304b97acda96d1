# requires: 3.10
import xml.etree.ElementTree as etree, io
doc = """<?xml version="1.0"?>
<!DOCTYPE data>
<data xml:lang='en' a="1 &lt; 2 &#65;">
  <!-- c --><country name="L"><rank updated="yes">2</rank><year>2008</year><n name="A" d="E"/></country>
  <country name="S">t1<rank>5</rank>tail<b><rank>x</rank></b><![CDATA[<raw> & ]]></country>
  <?pi some data?>
</data>"""
root = etree.fromstring(doc)
print(root.tag, root.attrib, len(root), [c.tag for c in root], repr(root.text), repr(root[1].tail))
print([e.tag for e in root.iter()], [e.text for e in root.iter("rank")], "".join(root.itertext()))
for p in ("country", "country/rank", ".//rank", "*", "country[@name='S']", "country[@name]/year", "country[2]", "country[last()]", ".//b/..", "country[year='2008']", "country[rank]", ".//rank[@updated]", "./country/n", "nothing", ".", "country/*", ".//rank[.='x']", "country[@name!='S']"):
    print(p, [(e.tag, e.attrib) for e in root.findall(p)])
print(root.findtext("country/year"), root.findtext("zz", "d"), root.find("zz"), root.find("country").get("name"), root.find("country").get("q", 5))
print(etree.tostring(root)); print(etree.tostring(root, "unicode")); print(etree.tostring(root, "utf-8", xml_declaration=True)[:60])
e = etree.Element("a", {"x": "1"}, y="<&\">\n"); b = etree.SubElement(e, "b"); b.text = "é & <"; b.tail = "t"; e.append(etree.Comment(" hi ")); etree.SubElement(e, "c"); e.set("z", "2")
print(etree.tostring(e), etree.tostring(e, encoding="unicode", short_empty_elements=False)); etree.dump(e)
e.remove(b); print(len(e), list(e.keys()), bool(e.find("c") is not None)); e.insert(0, b); del e[1]; print([x.tag for x in e])
t = etree.ElementTree(root); print(t.getroot() is root, t.find("country").tag, [x.tag for x in t.iter("year")])
o = io.BytesIO(); etree.ElementTree(e).write(o, encoding="utf-8", xml_declaration=True); print(o.getvalue())
print(etree.parse(io.StringIO("<q><w/></q>")).getroot().tag)
n = etree.fromstring('<r xmlns="u" xmlns:p="v"><p:x p:a="1" b="2"/><y/></r>'); print([x.tag for x in n.iter()], n[0].attrib, etree.tostring(n), [x.tag for x in n.findall("k:x", {"k": "v"})])
for bad in ("", "<a>", "<a></b>", "text", "<a/><b/>", "<a b=c/>", "<a>&nope;</a>", "<a b='1' b='2'/>", "<a", "<a/>x", "<a><b></a></b>", "<1/>", "<a>&</a>"):
    try: etree.fromstring(bad); print("fine", bad)
    except etree.ParseError as x: print(bad, "|", x, x.position)
x = etree.fromstring("<a><b><c/></b><d>t</d></a>")
if hasattr(etree, "indent"): etree.indent(x); print(etree.tostring(x, "unicode"))
def depth(el, d=0): return max([d] + [depth(c, d + 1) for c in el])
print(depth(root), sum(len(el.attrib) for el in root.iter()))
try: etree.tostring(etree.Element("a", b=1))
except TypeError as err: print(err)
