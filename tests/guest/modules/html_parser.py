from html.parser import HTMLParser
import html.entities
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs, self.getpos(), self.get_starttag_text())
    def handle_endtag(self, tag): print("end", tag, self.getpos())
    def handle_startendtag(self, tag, attrs): print("empty", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, data): print("decl", repr(data))
    def handle_pi(self, data): print("pi", repr(data))
    def handle_charref(self, n): print("charref", n)
    def handle_entityref(self, n): print("entity", n)
    def unknown_decl(self, d): print("unknown", d)
texts = ["""<!DOCTYPE html><html><head><title>T &amp; x</title></head>
<body class='a' data-x=5 checked id="q&quot;z"><p>Hi<br/>there<br /> &lt;b&gt; &#65; &#x42; &copy;</p>
<!-- a comment
two lines --><img src="x.png" alt=pic/><?php x ?><a href=http://x.y/z?a=1&b=2>link</a>
<script>if (a < b && c) { "</p>" }</script><style>p > a {}</style></body></html>""", "a < b & c", "<p", "text &am", "<a b=c d='e' f>g</a >h</>", "<P CLASS=Big>x</P>", "<div  a = '1'  b= 2 c></div>", "<!-- x", "&unknown; &#99999999; &", "<input type=\"text\" disabled>", "<a b='c"]
for c in (True, False):
    for t in texts:
        p = P(convert_charrefs=c); p.feed(t); print("--"); p.close(); print("==")
p = P(); 
for ch in "<b a='1'>x &amp; y</b><!--c-->": p.feed(ch)
p.close()
p.reset(); p.feed("<i>z</i>"); print(p.rawdata == "", p.lasttag)
print(html.entities.name2codepoint["amp"], html.entities.codepoint2name[62], html.entities.html5["amp;"], len(html.entities.entitydefs))
