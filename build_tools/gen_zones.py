"""Writes the time zones of the library from the files of a tz database, which is in the public
domain.

    python build_tools/gen_zones.py [/usr/share/zoneinfo]

The zones are part of the package, so that programs see the same everywhere. A line is a zone: its
name (further names after it), the kinds of its time (seconds east of Greenwich, of these daylight
saving, abbreviation), a character for the kind that each change leads to, the rule for the time
after the last change, and the seconds between changes. Lines of one area are compressed together.
"""

import base64
import datetime
import struct
import sys
import zlib
from pathlib import Path
from typing import Dict, List, Optional, Tuple

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "src/sandboxed_python/stdlib/guest/zoneinfo_data.py"
HEADER = struct.Struct(">4sc15x6l")
WIDTH = 96
Kind = Tuple[int, int, str]


def read_zone(data: bytes) -> "Tuple[List[int], List[int], List[Tuple[int, int, str]], str]":
    """Moments of change, the kind that each leads to, the kinds, the rule for later years."""
    counts = HEADER.unpack_from(data)[2:]
    utc_flags, wall_flags, leaps, changes, kinds, letters = counts
    at = HEADER.size + changes * 5 + kinds * 6 + letters + leaps * 8 + wall_flags + utc_flags
    utc_flags, wall_flags, leaps, changes, kinds, letters = HEADER.unpack_from(data, at)[2:]
    at += HEADER.size
    moments = list(struct.unpack_from(">%dq" % changes, data, at))
    at += 8 * changes
    leads = list(data[at : at + changes])
    at += changes
    rows = [struct.unpack_from(">lbb", data, at + 6 * i) for i in range(kinds)]
    at += 6 * kinds
    names = data[at : at + letters]
    rule = data[at + letters + leaps * 12 + wall_flags + utc_flags :].strip(b"\n").decode()
    found = [(row[0], row[1], names[row[2] : names.index(b"\0", row[2])].decode()) for row in rows]
    return moments, leads, found, rule


def with_savings(leads: List[int], kinds: List[Kind]) -> List[Kind]:
    """The kinds with the seconds of daylight saving instead of a flag: what they differ by from the
    standard time before or after, an hour if there is none."""
    savings: Dict[int, int] = {}
    for i in range(1, len(leads)):
        kind = leads[i]
        if not kinds[kind][1] or kind in savings:
            continue
        saved = 0
        if not kinds[leads[i - 1]][1]:
            saved = kinds[kind][0] - kinds[leads[i - 1]][0]
        if not saved and i < len(leads) - 1 and not kinds[leads[i + 1]][1]:
            saved = kinds[kind][0] - kinds[leads[i + 1]][0]
        if saved:
            savings[kind] = saved
    return [
        (offset, savings.get(i, 3600) if flag else 0, name)
        for i, (offset, flag, name) in enumerate(kinds)
    ]


class Rule:
    """What the last line of a zone's file says of later years."""

    def __init__(self, text: str) -> None:
        head, *rest = text.split(",")
        self.rest = rest
        self.standard, at = self.named(head, 0)
        self.summer: Optional[Kind] = None
        if at < len(head):
            name, at = self.name(head, at)
            offset = self.standard[0] + 3600
            if at < len(head):
                offset = -seconds(head[at:])
            self.summer = (offset, offset - self.standard[0], name)

    def name(self, text: str, at: int) -> Tuple[str, int]:
        if text[at] == "<":
            end = text.index(">", at)
            return text[at + 1 : end], end + 1
        end = at
        while end < len(text) and text[end].isalpha():
            end += 1
        return text[at:end], end

    def named(self, text: str, at: int) -> Tuple[Kind, int]:
        name, at = self.name(text, at)
        end = at
        while end < len(text) and text[end] in "+-:0123456789":
            end += 1
        return (-seconds(text[at:end]), 0, name), end

    def moment(self, spec: str, year: int) -> int:
        """Seconds of the change by the clock before it."""
        day, _, time = spec.partition("/")
        if day[0] == "M":
            month, week, weekday = map(int, day[1:].split("."))
            first = datetime.date(year, month, 1)
            date = 1 + (weekday - first.isoweekday()) % 7 + 7 * (week - 1)
            after = datetime.date(year + month // 12, month % 12 + 1, 1)
            if date > (after - first).days:
                date -= 7
            found = datetime.date(year, month, date)
        else:
            number = int(day.lstrip("J"))
            is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
            if day[0] == "J":
                number += is_leap and number >= 60
                number -= 1
            found = datetime.date(year, 1, 1) + datetime.timedelta(number)
        return (found - datetime.date(1970, 1, 1)).days * 86400 + (seconds(time) if time else 7200)

    def at(self, moment: int) -> Kind:
        if self.summer is None:
            return self.standard
        year = (datetime.datetime(1970, 1, 1) + datetime.timedelta(0, moment)).year
        start = self.moment(self.rest[0], year) - self.standard[0]
        end = self.moment(self.rest[1], year) - self.summer[0]
        is_summer = start <= moment < end if start < end else not end <= moment < start
        return self.summer if is_summer else self.standard


def seconds(text: str) -> int:
    sign = -1 if text[0] == "-" else 1
    parts = [int(part) for part in text.lstrip("+-").split(":")] + [0, 0]
    return sign * (parts[0] * 3600 + parts[1] * 60 + parts[2])


def shortened(moments: List[int], leads: List[int], kinds: List[Kind], text: str) -> int:
    """How many changes there are before those that the rule gives as well."""
    count = len(moments)
    if not text:
        return count
    rule = Rule(text)
    # A year without summer time shows as a long time between changes.
    while (
        count > 1
        and (rule.summer is None or moments[count - 1] - moments[count - 2] < 300 * 86400)
        and rule.at(moments[count - 1]) == kinds[leads[count - 1]]
        and rule.at(moments[count - 1] - 1) == kinds[leads[count - 2]]
    ):
        count -= 1
    return min(count + 1, len(moments))


def line_of(names: List[str], data: bytes) -> str:
    moments, leads, flagged, rule = read_zone(data)
    kinds = with_savings(leads, flagged)
    count = shortened(moments, leads, kinds, rule)
    steps = [b - a for a, b in zip([0] + moments[:count], moments[:count])]
    return "|".join(
        (
            " ".join(names),
            " ".join("%d,%d,%s" % kind for kind in kinds),
            "".join(chr(48 + kind) for kind in leads[:count]),
            rule,
            " ".join(map(str, steps)),
        )
    )


def main() -> None:
    root = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/zoneinfo")
    by_content: Dict[bytes, List[str]] = {}
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.is_file() and not name.startswith(("posix/", "right/")) and "." not in name:
            data = path.read_bytes()
            if data[:4] == b"TZif" and name not in ("localtime", "posixrules"):
                by_content.setdefault(data, []).append(name)
    areas: Dict[str, List[str]] = {}
    names: Dict[str, str] = {}
    for data, known in sorted(by_content.items(), key=lambda pair: pair[1]):
        known.sort(key=lambda name: ("/" not in name, name))
        area = known[0].partition("/")[0] if "/" in known[0] else ""
        areas.setdefault(area, []).append(line_of(known, data))
        for name in known:
            if name.partition("/")[0] != area:
                names[name] = area
    text = '"""zoneinfo: the zones. Written by build_tools/gen_zones.py."""\n\n'
    text += "# The area that a zone is kept with, where its name does not begin with it.\n"
    text += "ELSEWHERE = {\n"
    for name in sorted(names):
        text += "    %r: %r,\n" % (name, names[name])
    text += "}\n\nAREAS = {\n"
    for area in sorted(areas):
        packed = base64.b85encode(zlib.compress("\n".join(areas[area]).encode(), 9)).decode()
        rows = [packed[i : i + WIDTH] for i in range(0, len(packed), WIDTH)]
        text += "    %r: (\n%s    ),\n" % (area, "".join('        "%s"\n' % row for row in rows))
    TARGET.write_text(text + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
