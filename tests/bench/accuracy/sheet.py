"""A page of pictures to look at: the copies that were missed and the pairs that were wrong."""

import base64
import html
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from tests.bench.accuracy.scoring import Score, confusion

EDGE = 220
STYLE = (
    "body{font:14px/1.5 system-ui;margin:2rem;max-width:1100px}"
    "figure{display:inline-block;margin:0 1rem 1.5rem 0;vertical-align:top}"
    "img{height:170px;border-radius:4px}figcaption{max-width:460px;color:#555}"
    "pre{background:#f4f4f4;padding:1rem;overflow:auto}"
)


def _picture(path: Path) -> str:
    with Image.open(path) as opened:
        image = ImageOps.exif_transpose(opened).convert("RGB")
    image.thumbnail((EDGE, EDGE))
    handle = BytesIO()
    image.save(handle, "JPEG", quality=80)
    code = base64.b64encode(handle.getvalue()).decode("ascii")
    return f'<img alt="{html.escape(path.name)}" src="data:image/jpeg;base64,{code}">'


def _pair(folder: Path, one: str, other: str, caption: str) -> str:
    pictures = _picture(folder / one) + " " + _picture(folder / other)
    words = html.escape(f"{caption}: {one} · {other}")
    return f"<figure>{pictures}<figcaption>{words}</figcaption></figure>"


def write(file: Path, folder: Path, name: str, found: Score, summary: str, limit: int = 60) -> None:
    """Write the sheet of one run: pictures of at most `limit` misses and false pairs."""
    missed: Sequence[str] = [_pair(folder, b, c, kind) for kind, b, c in found.missed[:limit]]
    wrong = [_pair(folder, a, b, "not copies") for a, b in found.false_pairs[:limit]]
    parts = [
        f"<!doctype html><meta charset=utf-8><title>{html.escape(name)}</title>",
        f"<style>{STYLE}</style><h1>{html.escape(name)}</h1><pre>{html.escape(summary)}</pre>",
        f"<h2>Missed copies ({len(found.missed)})</h2>",
        *missed,
        f"<h2>False pairs ({len(found.false_pairs)})</h2>",
        *wrong,
        f"<h2>Classes named otherwise</h2><pre>{html.escape(confusion(found))}</pre>",
    ]
    file.write_text("\n".join(parts), encoding="utf-8")
