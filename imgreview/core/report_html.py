"""What a scan found as one HTML file with thumbnails: nothing is loaded, nothing runs."""

import base64
import io
from collections.abc import Callable, Iterator
from html import escape
from typing import TextIO

from PIL import Image

from imgreview import __version__
from imgreview.core.domain import Decision, FileId, Group, ImageFile, Relation
from imgreview.core.report import Report, printable, size_words, summary

EDGE = 320  # pixels of a thumbnail's long side: sharp at 160 on dense screens
QUALITY = 75
MOST_PICTURES = 4000  # thumbnails in one file: about 50 MB

Thumbnail = Callable[[ImageFile], bytes | None]
Decided = Callable[[FileId], Decision]

# No scripts, no network, no frames: a browser enforces what the writer promises.
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_STYLE = """
:root { color-scheme: light dark; --line: #d5d8dd; --soft: #5b6470; --keep: #1a7f37;
  --reject: #b3261e; --card: #f5f6f8; }
@media (prefers-color-scheme: dark) { :root { --line: #3a3f47; --soft: #a4adb8; --keep: #57c478;
  --reject: #ff8a80; --card: #22252a; } }
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem;
  padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.05rem; margin: 0; }
.soft { color: var(--soft); } section { border-top: 1px solid var(--line); padding: 1rem 0; }
ul { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; margin: .75rem 0 0;
  padding: 0; }
li { background: var(--card); border-radius: 8px; padding: .6rem; width: 13.5rem; }
li img, li .none { display: block; width: 100%; height: 9rem; object-fit: contain; }
li .none { align-content: center; text-align: center; color: var(--soft); }
li p { margin: .4rem 0 0; overflow-wrap: anywhere; } .keep { color: var(--keep); }
.reject { color: var(--reject); } table { border-collapse: collapse; }
td { padding: .15rem 1rem .15rem 0; vertical-align: top; overflow-wrap: anywhere; }
""".strip()
_MARKS = {
    Decision.KEEP: '<strong class="keep">✔ keep</strong>',
    Decision.REJECT: '<strong class="reject">✖ reject</strong>',
    Decision.UNDECIDED: "",
}


def write_html(
    report: Report, out: TextIO, thumbnail: Thumbnail, decided: Decided | None = None
) -> None:
    """Write the report as one self-contained page; names from disk are escaped.

    `thumbnail` returns the JPEG bytes of a working picture of ours, or None when there is none;
    `decided` what a person chose for a file.
    """
    left = MOST_PICTURES
    out.write(_head(report))
    for number, group in enumerate(report.groups, 1):
        room = max(0, left)
        left -= len(group.files)
        out.writelines(_group(number, group, thumbnail if room else _nothing, decided))
    out.writelines(_skipped(report))
    out.write("</body></html>\n")


def small(work: bytes) -> bytes:
    """Return a working picture (JPEG bytes of our own) as a JPEG of EDGE pixels."""
    with Image.open(io.BytesIO(work), formats=("JPEG",)) as image:
        image.draft("RGB", (EDGE, EDGE))
        image.thumbnail((EDGE, EDGE))
        made = io.BytesIO()
        image.convert("RGB").save(made, "JPEG", quality=QUALITY)
    return made.getvalue()


def _nothing(_file: ImageFile) -> bytes | None:
    return None


def _head(report: Report) -> str:
    folders = ", ".join(printable(r.path) for r in report.request.roots)
    asked = report.request.picture
    title = f"Duplicates in {folders}" if asked is None else f"Copies of {printable(asked)}"
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(title)}</title>\n<style>\n{_STYLE}\n</style></head><body>\n"
        f"<h1>{escape(title)}</h1>\n"
        f'<p class="soft">{escape(summary(report))} imgreview {escape(__version__)}.</p>\n'
    )


def _group(
    number: int, group: Group, thumbnail: Thumbnail, decided: Decided | None
) -> Iterator[str]:
    freed = size_words(group.reclaimable)
    weak = ", held by one weak link" if group.weak else ""
    yield f"<section><h2>{number}. {escape(group.cls.value)}{weak}</h2>\n"
    yield f'<p class="soft">{len(group.files)} pictures, {freed} to win'
    if group.reasons:
        yield f" · suggested: {escape('; '.join(group.reasons))}"
    yield "</p>\n<ul>\n"
    relations = {r.b: r for r in group.relations}
    for file in group.files:
        best = file.id == group.suggested
        mark = "" if decided is None else _MARKS[decided(file.id)]
        yield _file(file, relations.get(file.id), thumbnail(file), mark, best=best)
    yield "</ul></section>\n"


def _file(
    file: ImageFile, relation: Relation | None, jpeg: bytes | None, mark: str, *, best: bool
) -> str:
    name = escape(printable(file.path))
    picture = '<div class="none">no picture</div>'
    if jpeg is not None:
        data = base64.b64encode(jpeg).decode("ascii")
        picture = f'<img src="data:image/jpeg;base64,{data}" alt="">'
    facts = f"{file.facts.width}×{file.facts.height} {file.facts.format}"
    lines = [mark] if mark else []
    if best:
        lines.append("★ suggested")
    if file.protected:
        lines.append("protected")
    lines.append(f'<span class="soft">{escape(facts)}, {size_words(file.id.size)}</span>')
    if relation is not None:
        lines.append(f'<span class="soft">{escape(relation.sentence)}</span>')
    return f"<li>{picture}<p>{name}</p><p>{'<br>'.join(lines)}</p></li>\n"


def _skipped(report: Report) -> Iterator[str]:
    if not report.skipped:
        return
    count = len(report.skipped)
    files = "1 file" if count == 1 else f"{count:,} files"
    yield f"<section><h2>{files} could not be read</h2>\n<table>\n"
    for file in report.skipped:
        yield f"<tr><td>{escape(printable(file.path))}</td><td>{escape(file.reason)}</td></tr>\n"
    yield "</table></section>\n"
