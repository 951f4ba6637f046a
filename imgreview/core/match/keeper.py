"""Which file of a group to keep, and why, in words; ties are told as ties."""

from collections.abc import Sequence
from pathlib import Path

from imgreview.core.domain import FileId, ImageFile, MatchClass, Relation
from imgreview.core.imaging.detail import DOUBTFUL, FACTORS, SURE
from imgreview.core.match.criteria import (
    PLACE,
    QUALITY,
    Context,
    Criterion,
    coding_quality,
    format_rank,
    is_enlarged,
    real_pixels,
)
from imgreview.core.match.holding import holds_more

ENLARGED = 1.3  # times the pixels, though judged to hold no more detail
CLEARLY = 1.5  # times the real pixels from which that judgement is trusted
# They tell nothing between files that decode to the same pixels, nor which of two is an edit.
CODING = ("quality", "once", "format")
EDITS = (MatchClass.TONAL, MatchClass.EDITED)
MADE_OF = (MatchClass.CROPPED, MatchClass.EDITED, MatchClass.TONAL)  # one was made from the other
UNKNOWN = 80  # what a lossy file without JPEG tables ranks as
MUCH = 1.0  # octaves of pixels: a part or an edited file with twice the pixels makes a conflict


def _order(file: ImageFile) -> tuple[float, ...]:
    facts = file.facts
    return (
        float(facts.truncated),
        -real_pixels(file),
        -float(coding_quality(file) or UNKNOWN),
        float(facts.earlier_quality is not None),
        float(format_rank(facts.format)),
        -float(facts.metadata_fields),
        float(facts.frames == 1),
    )


def rank(files: Sequence[ImageFile]) -> list[ImageFile]:
    """Return the files best first by what they hold; equal ones by name, so always the same."""
    return sorted(files, key=lambda f: (_order(f), len(f.path.parts), str(f.path), f.id))


def suggest(
    files: Sequence[ImageFile],
    relations: Sequence[Relation],
    folder_priority: Sequence[Path] = (),
) -> tuple[FileId | None, tuple[str, ...]]:
    """Return the file to keep and the reasons, the deciding one first.

    `relations` are those of the members to files[0]. None means that nothing decides, or that
    criteria contradict each other; the reasons then say so.
    """
    if len(files) < 2:
        return (files[0].id if files else None), ()
    context = Context(tuple(files), {r.b: r for r in relations}, tuple(folder_priority))
    protected = [f for f in files if f.protected]
    pool = protected or list(files)
    criteria = PLACE if context.identical else QUALITY
    left, reasons = _narrow(pool, criteria, context)
    if len(left) > 1 and criteria is QUALITY and context.same_bytes(left):
        left, places = _narrow(left, PLACE, context)  # nothing but the place tells them apart
        reasons += places
    if protected:
        reasons.append("in a protected folder")
        return (left[0].id if len(protected) == 1 or len(left) == 1 else None), _shown(reasons)
    if len(left) > 1:
        return None, (*_shown(reasons), "arbitrary among equals")
    against = _contradiction(left[0], pool, context)
    if against:
        return None, (*_shown(reasons), against)
    return left[0].id, _shown(reasons)


def _shown(reasons: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(reversed(reasons)))


def _narrow(
    pool: Sequence[ImageFile], criteria: Sequence[Criterion], context: Context
) -> tuple[list[ImageFile], list[str]]:
    """Return who is left after each criterion dropped the worse ones, and its reasons in order."""
    left, reasons = list(pool), []
    for criterion in criteria:
        if len(left) == 1:
            break
        if criterion.name in CODING and (context.same_pixels(left) or _edited(left, context)):
            continue
        told = ((f.id, criterion.value(f, context)) for f in left)
        values = {key: value for key, value in told if value is not None}
        top = max(values.values(), default=float("-inf"))
        if top == float("-inf"):
            continue
        best = [f for f in left if values.get(f.id, top) >= top - criterion.tolerance]
        if len(best) < len(left):
            dropped = [f for f in left if f not in best]
            rival = max(dropped, key=lambda f: values[f.id])
            lead = max(best, key=lambda f: values.get(f.id, float("-inf")))
            reasons.append(criterion.phrase(lead, rival, context))
        left = best
    return left, reasons


def _edited(left: Sequence[ImageFile], context: Context) -> bool:
    """Return whether one of the files is an edit of another and nothing tells which."""
    ids = {f.id for f in left}
    return any(
        r.cls in EDITS and r.evidence.get("original") is None
        for r in context.relations.values()
        if {r.a, r.b} <= ids
    )


def _from_camera(file: ImageFile) -> bool:
    return file.facts.taken is not None or file.facts.camera is not None


def _contradiction(best: ImageFile, pool: Sequence[ImageFile], context: Context) -> str:
    """Return why the choice is not clear: a worse kind of copy that holds far more of something."""
    pixels = next(c for c in QUALITY if c.name == "pixels")
    own = pixels.value(best, context) or 0.0
    if not _from_camera(best) and any(_from_camera(f) for f in pool if f.id != best.id):
        source = next(f for f in pool if _from_camera(f))
        if any(r.cls in MADE_OF for r in context.relations.values() if source.id in (r.a, r.b)):
            return f"but {context.label(source)} has what the camera wrote"
    odds = best.facts.enlarged
    more = next((f for f in pool if holds_more(f, best)), None)
    if more is not None and more.facts.frames > best.facts.frames:
        return f"but {context.label(more)} holds a film or further pictures"
    if more is not None and more.facts.deep and not best.facts.deep:
        return f"but {context.label(more)} has more bits a channel"
    if more is not None:
        return f"but {context.label(more)} has transparency"
    for file in pool:
        value = pixels.value(file, context) or 0.0
        if file.id != best.id and value > own + MUCH:
            return f"but {context.label(file)} has {2 ** (value - own):.1f}× the pixels"
        larger = best.facts.pixels > FACTORS[0] ** 2 * file.facts.pixels
        if odds is not None and DOUBTFUL <= odds < SURE and larger:
            return f"but {context.label(best)} may be an enlargement of {context.label(file)}"
        if is_enlarged(file) or file.facts.enlarged is not None:
            continue
        # The spectrum of a soft photograph looks like that of an enlargement: never guess.
        doubted = (file.facts.real_scale or 1.0) < 1.0
        larger = file.facts.pixels > ENLARGED * best.facts.pixels
        if doubted and larger and real_pixels(best) < CLEARLY * real_pixels(file):
            times = file.facts.pixels / best.facts.pixels
            return f"but {context.label(file)} has {times:.1f}× the pixels, if they are real"
    return ""
