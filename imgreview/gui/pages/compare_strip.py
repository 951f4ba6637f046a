"""The verdict of Compare in words, with every number behind it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from imgreview.core.comparison import Comparison
from imgreview.core.domain import MatchClass
from imgreview.core.methods.codes import Likeness, likeness
from imgreview.core.sharpness import TELLING, sharper
from imgreview.gui import theme
from imgreview.gui.pages import core_words
from imgreview.gui.pages import review_words as words
from imgreview.gui.widgets.basic import label
from imgreview.gui.widgets.feature_combo import FEATURES

SOFT = 0.75  # share of its size below which a picture's detail is worth a word
TITLES = {"ahash": "aHash", "dhash": "dHash", "phash": "pHash", "whash": "wHash"}


def tr(text: str) -> str:
    """Return the translation of a text of Compare."""
    return QCoreApplication.translate("Compare", text)


def verdict(found: Comparison) -> tuple[str, str]:
    """Return the verdict and what qualifies it."""
    cls = found.relation.cls
    if cls is MatchClass.SIMILAR:
        return tr("Different pictures"), tr("as far as can be proven")
    if cls is MatchClass.BURST:
        return tr("The same scene, not a copy"), core_words.sentence(found.relation.sentence)
    return tr("B is A"), core_words.sentence(found.relation.sentence)


def remarks(found: Comparison) -> str:
    """Return what else sets the two apart: real resolution and metadata."""
    a, b = found.a.facts, found.b.facts
    parts = []
    for letter, mine, other in (("A", a, b), ("B", b, a)):
        scale = mine.real_scale
        if scale is not None and scale < SOFT and (other.real_scale or 1.0) - scale > 0.15:
            text = tr("%1 shows no more detail than a picture of %2 % its size.")
            parts.append(text.replace("%1", letter).replace("%2", words.number(scale * 100)))
        lost = [
            name
            for name, has, theirs in (
                (tr("date"), mine.taken, other.taken),
                (tr("camera"), mine.camera, other.camera),
                (tr("place"), mine.gps, other.gps),
            )
            if theirs is not None and has is None
        ]
        if lost:
            parts.append(
                tr("Missing from %1: %2.").replace("%1", letter).replace("%2", words.joined(lost))
            )
    if a.taken is not None and b.taken is not None and a.taken != b.taken:
        parts.append(tr("They were taken at different times."))
    return " ".join(parts)


def distance_words(bits: int) -> str:
    """Return what a distance of 64-bit hashes means."""
    return {
        Likeness.LIKELY: tr("likely identical"),
        Likeness.POSSIBLY: tr("possibly similar"),
        Likeness.DIFFERENT: tr("probably different"),
    }[likeness(bits)]


def numbers(found: Comparison) -> list[tuple[str, str, str]]:
    """Return (title, value, explanation) of everything measured."""
    rows = feature_numbers(found)
    for name, bits in found.distances.items():
        tip = tr("So many of the 64 marks of a coarse sketch differ: %1")
        tip = tip.replace("%1", distance_words(bits))
        rows.append((TITLES.get(name, name), str(bits), tip))
    if found.cosine is not None:
        tip = tr("How alike a learned model finds the two: 1 is the same, 0 has nothing in common")
        rows.append((tr("Embedding"), words.number(found.cosine, 2), tip))
    if found.ssim is not None:
        tip = tr("How alike the two are where one lies on the other: 1 is the same")
        rows.append((tr("SSIM aligned"), words.number(found.ssim, 2), tip))
    told = sharper(found)
    if told is not None:
        tip = tr("Which one holds more detail on the same patch")
        rows.append((tr("Sharpness"), sharpness_words(*told), tip))
    return rows


def feature_numbers(found: Comparison) -> list[tuple[str, str, str]]:
    """Return how many keypoints match by the chosen detector, and how many of them agree."""
    name = dict(FEATURES).get(found.features, found.features)
    matches = words.number(len(found.inlier))
    of = tr("%1 of %2").replace("%1", words.number(found.inliers)).replace("%2", matches)
    title = tr("%1 inliers").replace("%1", name)
    rows = [(title, of, tr("Points found in both pictures that fit onto each other"))]
    if found.match_ratio is not None:
        tip = tr("Good matches of the keypoints: %1 of %2 in A and %3 in B")
        for mark, count in zip(
            ("%1", "%2", "%3"), (len(found.inlier), *found.keypoints), strict=True
        ):
            tip = tip.replace(mark, words.number(count))
        share = f"{words.number(found.match_ratio * 100)} %"
        rows.append((tr("Match ratio"), share, tip))
    return rows


def sharpness_words(a: float, b: float) -> str:
    """Return which picture is sharper and by how much: "A +14 %"."""
    ratio = max(a, b) / min(a, b)
    if ratio <= TELLING:
        return tr("same")
    share = round((ratio - 1) * 100)
    return f"{'A' if a > b else 'B'} +{words.number(min(share, 999))} %"


class VerdictStrip(QFrame):
    """One row: the sentence at the left, the numbers at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "footer")
        self.setMinimumHeight(58)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.GAP_L + 4, theme.GAP_S, theme.GAP_L + 4, theme.GAP_S)
        self._row.setSpacing(theme.GAP_XL)
        self._sentence = label("", theme.VERDICT, parent=self)
        self._sentence.setTextFormat(Qt.TextFormat.RichText)
        self._sentence.setWordWrap(True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row.addWidget(self._sentence, 1)
        self._cells: list[QWidget] = []
        self._said = ("", "", "")
        theme.theme_changed.connect(self._recolour)

    def sentence(self) -> str:
        """Return the verdict as plain text."""
        return self._sentence.accessibleName()

    def wait(self, words_: str) -> None:
        """Show a sentence while there is no verdict yet."""
        self._clear()
        self._say("", words_)

    def show_comparison(self, found: Comparison) -> None:
        """Show a verdict."""
        self._clear()
        self._say(*verdict(found), remarks(found))
        for title, value, tip in numbers(found):
            cell = QWidget(self)
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(label(title, theme.CAPS, tone="text2", parent=cell))
            column.addWidget(label(value, theme.BODY, theme.SEMIBOLD, parent=cell))
            cell.setToolTip(tip)
            cell.setAccessibleName(f"{title}: {value}. {tip}")
            self._row.addWidget(cell)
            self._cells.append(cell)

    def _say(self, strong: str, rest: str, remark: str = "") -> None:
        self._said = (strong, rest, remark)
        joined = f"<b>{strong}</b>, {rest}" if strong and rest else f"<b>{strong}</b>{rest}"
        grey = f' <span style="color:{theme.tokens().text2}">{remark}</span>' if remark else ""
        self._sentence.setText(f"{joined}{'' if rest.endswith('…') else '.'}{grey}")
        plain = ", ".join(part for part in (strong, rest) if part)
        self._sentence.setAccessibleName(f"{plain}. {remark}" if remark else plain)

    def _recolour(self) -> None:
        if any(self._said):
            self._say(*self._said)

    def _clear(self) -> None:
        for cell in self._cells:
            self._row.removeWidget(cell)
            cell.deleteLater()
        self._cells = []
