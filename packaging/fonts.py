"""Makes the fonts in `resources/fonts` from those of their projects, with fewer letters and own names.

Run it by hand when a font has a new version; the files it writes are in the repository:

    pip install fonttools brotli
    python packaging/fonts.py INTER ROBOTO

INTER is the folder with `Inter-Regular.woff2` and others of the npm package inter-ui 4.1.1, ROBOTO that with
`RobotoCondensed-Regular.ttf` and others of the Debian package fonts-roboto-unhinted 2:0~20170802-3.
The fonts are renamed, so that a machine's own copy, which may be another version, is never used.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from fontTools import subset  # type: ignore[import-not-found,unused-ignore]

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont  # type: ignore[import-not-found,unused-ignore]

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "fonts"

LETTERS = (
    "0020-007E,00A0-017F,018F,0192,01CD-01DC,0218-021B,02BC,02C6-02DD,0300-0328,1E80-1E85,1EA0-1EF9,"
    "2000-2015,2018-201E,2020-2022,2026,202F,2030,2032-2033,2039-203A,2044,2060,2066-2069,20AC,2122,"
    "2190-2193,2212,2215,2248,2260,2264-2265,2423,25CF,2713"
)
"""Latin letters of Europe and Vietnam, punctuation, arrows and signs, as ranges of Unicode."""

FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "calt", "case"]

FAMILIES = {
    "Inter": ("Coach Sans", ".woff2", ("Regular", "SemiBold", "Bold")),
    "RobotoCondensed": ("Coach Condensed", ".ttf", ("Regular", "Medium", "Bold")),
}
"""For each font: our name of it, the ending of its files, and the weights that are shipped."""


def make(source: Path, target: Path, family: str, weight: str) -> None:
    """Write the font `source` to `target` as `weight` of `family`."""
    options = subset.Options()
    options.layout_features = FEATURES
    options.name_IDs = [0, 13, 14]
    options.notdef_outline = True
    font = subset.load_font(str(source), options)
    font.flavor = None
    use_tabular_figures(font)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(LETTERS))
    subsetter.subset(font)
    full = f"{family} {weight}"
    names = {1: full if weight not in ("Regular", "Bold") else family, 2: weight, 3: full, 4: full}
    names |= {6: full.replace(" ", ""), 16: family, 17: weight}
    if weight not in ("Regular", "Bold"):
        names[2] = "Regular"
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font["head"].modified = font["head"].created  # the same input gives the same bytes
    font.recalcTimestamp = False
    font.save(str(target))


def use_tabular_figures(font: TTFont) -> None:
    """Give all figures one width, so that a countdown does not move: the font's own `tnum`, always on."""
    if "GSUB" not in font:
        return
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    for index in sorted(lookups):
        for part in table.LookupList.Lookup[index].SubTable:
            swap = getattr(part, "ExtSubTable", part).mapping
            for cmap in font["cmap"].tables:
                cmap.cmap = {code: swap.get(glyph, glyph) for code, glyph in cmap.cmap.items()}


def main(inter: str, roboto: str) -> None:
    """Write every font."""
    FOLDER.mkdir(exist_ok=True)
    folders = {"Inter": Path(inter), "RobotoCondensed": Path(roboto)}
    for name, (family, ending, weights) in FAMILIES.items():
        for weight in weights:
            target = FOLDER / f"{family.replace(' ', '')}-{weight}.ttf"
            make(folders[name] / f"{name}-{weight}{ending}", target, family, weight)
            print(f"{target.name}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
