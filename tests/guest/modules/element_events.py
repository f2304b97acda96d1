import xml.etree.ElementTree as ET, io
from typing import _eval_type, List

s = '<r a="1"><!--c--><x id="q">t</x><y><z/></y>tail</r>'
for e,el in ET.iterparse(io.StringIO(s),events=("start","end")): print(e,el.tag,el.text if e=="end" else "")
it=ET.iterparse(io.BytesIO(s.encode())); print([el.tag for _,el in it], it.root.tag)
p=ET.XMLPullParser(["start","end"]); p.feed(s); print([(e,x.tag) for e,x in p.read_events()]); p.close()
t,ids=ET.XMLID(s); print(t.tag,list(ids)); print(sorted(ET.HTML_EMPTY)[:3])
print(_eval_type(List["int"],globals(),None))
