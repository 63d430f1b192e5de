"""What a finished PDF says of itself: the language, and the characters that its glyphs stand for.

Qt maps each glyph to the lowest character that the font draws with it, which need not be that of the text:
a radical in place of a Chinese character, a presentation form in place of an Arabic letter, a tab in place
of a space. Search and copy would not find the words. The corrections are appended as an incremental update,
in which a PDF replaces single objects.
"""

from __future__ import annotations

import re
import unicodedata

RADICALS = str.maketrans(
    "⺂⺃⺅⺉⺋⺏⺐⺒⺓⺔⺕⺖⺘⺙⺛⺞⺠⺡⺣⺤⺦⺨⺭⺯⺰⺱⺳⺹⺺⺾⻂⻅⻆⻈⻉⻋⻌⻐⻑⻒⻓⻔⻖⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻮⻯⻰⻱⻲⼾",
    "乛乚亻刂㔾尣尢巳幺彑彐忄扌攵旡歺民氵灬爫丬犭礻糹纟罓㓁耂肀艹衤见角讠贝车辶钅長镸长门阝青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐齿竜龙龜亀户",
)
"""Radicals that fonts draw with the glyph of a Chinese character and that NFKC does not replace by it."""

COMMON = str.maketrans("\t\u00a0\u2007\u202f\u02bc\u2012", "    ’–")
"""Spaces, apostrophe and dash, which fonts draw as other characters that are lower."""

LOOKALIKES = (
    range(0x2E80, 0x2FE0),  # radicals
    range(0xFB00, 0xFB50),  # ligatures of Latin and other scripts
    range(0xFB50, 0xFE00),  # presentation forms of Arabic
    range(0xFE70, 0xFF00),
)
"""Characters that stand for the looks of others."""

_OBJECT = rb"(?<=\n)%d 0 obj\n(.*?)\nendobj\n"
_CATALOG = re.compile(rb"(?<=\n)(\d+) 0 obj\n<<\n(/Type /Catalog\n.*?)>>\nendobj\n", re.DOTALL)
_TRAILER = re.compile(rb"\ntrailer\n<<\n(.*?)>>\nstartxref\n(\d+) *\n%%EOF\n$", re.DOTALL)
_STREAM = re.compile(rb"stream\n(.*)\nendstream$", re.DOTALL)
_TARGET = re.compile(rb"<([0-9A-Fa-f]{4,8})>")
_TARGETS = re.compile(rb"\[([^\]]*)\]")


def readable(data: bytes, language: str, *, right_to_left: bool) -> bytes:
    """Return the PDF of `QPdfWriter` with its language (a tag as `zh-CN`) and the characters of its texts.

    Where Qt writes another kind of file, it is returned as it is.
    """
    trailer, catalog = _TRAILER.search(data), _CATALOG.search(data)
    if trailer is None or catalog is None:
        return data
    direction = b"R2L" if right_to_left else b"L2R"
    entries = b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true /Direction /%s >>\n"
    root = b"<<\n" + catalog[2] + entries % (language.encode("ascii"), direction) + b">>"
    replaced = {int(catalog[1]): root}
    for number in {int(found) for found in re.findall(rb"/ToUnicode (\d+) 0 R", data)}:
        found = re.search(_OBJECT % number, data, re.DOTALL)
        stream = found and _STREAM.search(found[1])
        if stream:
            mapped = _TARGETS.sub(_mapped, stream[1])
            replaced[number] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(mapped), mapped)
    return _updated(data, replaced, trailer[1], int(trailer[2]))


def text_of(character: str) -> str:
    """Return what a text says where a glyph stands for `character`.

    Glyphs stand in the order in which they are seen: readers turn Arabic text round, so the letters of one
    glyph are turned round too.
    """
    text = character.translate(COMMON).translate(RADICALS)
    if len(text) != 1 or not any(ord(text) in each for each in LOOKALIKES):
        return text
    letters = unicodedata.normalize("NFKC", text).strip() or text
    is_read_from_right = unicodedata.bidirectional(text) == "AL"
    return letters[::-1] if is_read_from_right else letters


def _mapped(targets: re.Match[bytes]) -> bytes:
    """Return a list of characters, each as hexadecimal UTF-16, with what a text says."""

    def target(found: re.Match[bytes]) -> bytes:
        try:
            character = bytes.fromhex(found[1].decode()).decode("utf-16-be")
        except UnicodeDecodeError:  # half a pair
            return found[0]
        return b"<%s>" % text_of(character).encode("utf-16-be").hex().upper().encode()

    return b"[%s]" % _TARGET.sub(target, targets[1])


def _updated(data: bytes, replaced: dict[int, bytes], trailer: bytes, before: int) -> bytes:
    """Return the PDF with an update that replaces objects; `before` is the place of its table of objects."""
    parts, table, place = [data], [b"xref\n0 1\n0000000000 65535 f \n"], len(data)
    for number, body in sorted(replaced.items()):
        part = b"%d 0 obj\n%s\nendobj\n" % (number, body)
        table.append(b"%d 1\n%010d 00000 n \n" % (number, place))
        parts.append(part)
        place += len(part)
    end = b"trailer\n<<\n%s/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (trailer, before, place)
    return b"".join([*parts, *table, end])
