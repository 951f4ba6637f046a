"""The words for what the detectors measured: name, value and limit in a row."""

from collections.abc import Sequence

from imgreview.core.review.detectors import Detector, Measure
from imgreview.gui.pages import review_words as words

_HASHES = {"ahash": "aHash", "dhash": "dHash", "phash": "pHash", "whash": "wHash"}


def name(measure: Measure) -> str:
    """Return what measured."""
    match measure.detector:
        case Detector.HASH:
            return _HASHES.get(measure.name, measure.name)
        case Detector.POINTS:
            return words.tr("%1 inliers").replace("%1", measure.name.upper()).strip()
        case Detector.TILES:
            return words.tr("Tiles that agree")
        case Detector.WORST:
            return words.tr("Worst tiles")
        case Detector.COSINE:
            return words.tr("Embedding")


def tip(measure: Measure) -> str:
    """Return what was measured in plain words."""
    match measure.detector:
        case Detector.HASH:
            return words.tr("how many marks of a coarse sketch of the picture differ")
        case Detector.POINTS:
            return words.tr("points found in both pictures that fit onto each other")
        case Detector.TILES:
            return words.tr("parts of the picture that are alike when one lies on the other")
        case Detector.WORST:
            return words.tr("how alike the parts are that differ most: 1 is the same")
        case Detector.COSINE:
            return words.tr("how alike a learned model finds them: 1 is the same")


def explained(measures: Sequence[Measure]) -> str:
    """Return a line on each of several figures."""
    return "\n".join(f"{name(m)}: {tip(m)}" for m in measures)


def value(measure: Measure) -> str:
    """Return what was measured: "2 of 64", "98 %", "0.91"."""
    match measure.detector:
        case Detector.HASH | Detector.POINTS:
            text = words.tr("%1 of %2").replace("%1", words.number(measure.value))
            return text.replace("%2", words.number(measure.of or 0))
        case Detector.TILES:
            return f"{words.number(100 * measure.value)} %"
        case Detector.WORST | Detector.COSINE:
            return words.number(measure.value, 2)


def limit(measure: Measure) -> str:
    """Return the limit: "≤ 10", "≥ 80 %", or a dash where there is none."""
    if measure.limit is None:
        return "–"
    sign = "≤" if measure.detector is Detector.HASH else "≥"
    match measure.detector:
        case Detector.HASH | Detector.POINTS:
            return f"{sign} {words.number(measure.limit)}"
        case Detector.TILES:
            return f"{sign} {words.number(100 * measure.limit)} %"
        case Detector.WORST | Detector.COSINE:
            return f"{sign} {words.number(measure.limit, 2)}"
