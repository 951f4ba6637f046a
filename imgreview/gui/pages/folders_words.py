"""The words of folder pairs."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from imgreview.core.domain import Group, Relation
from imgreview.core.folder_choice import FolderChoice
from imgreview.core.folder_pairs import FolderPair, Side
from imgreview.core.match.better import Why
from imgreview.gui.pages import core_words, review_words
from imgreview.gui.pages.rules_words import tr
from imgreview.gui.words import pictures


def name(side: Side) -> str:
    """Return a folder as it is shown everywhere; the whole path is in the tooltip."""
    text = review_words.folder(side.folder / "x")
    return text if side.nested else tr("%1 (without subfolders)").replace("%1", text)


def whole(side: Side) -> str:
    """Return the whole path of a folder."""
    return review_words.shown_path(side.folder)


def sentence(pair: FolderPair) -> str:
    """Return a pair in one sentence."""
    inner, outer = pair.inner, pair.outer
    if not inner.only_here and not outer.only_here:
        text = tr("“%1” and “%2” hold the same %3.")
    elif not inner.only_here:
        text = tr("“%1” is contained in “%2”: %3, all of them copies.")
    elif inner.share >= 0.5:
        text = tr("“%1” is contained in “%2”: %4 of %3 are copies, %5 have no copy there.")
    else:
        text = tr("“%1” shares pictures with “%2”: %4 of %3 are copies, %5 have no copy there.")
    for place, words in (
        ("%3", pictures(inner.total)),
        ("%4", review_words.number(inner.copies)),
        ("%5", review_words.number(inner.only_here)),
        ("%1", name(inner)),
        ("%2", name(outer)),
    ):
        text = text.replace(place, words)
    return text


def keeping(keep: Side, reject: Side) -> str:
    """Return what one of the two ways to decide does."""
    text = tr("Keep “%1”, reject its copies in “%2”")
    return text.replace("%1", name(keep)).replace("%2", name(reject))


def outcome(choice: FolderChoice) -> str:
    """Return what a decision would change and what it leaves alone."""
    parts = [
        tr("%1 to reject · %2")
        .replace("%1", review_words.number(choice.rejected))
        .replace("%2", review_words.size(choice.freed))
    ]
    more = (
        (len(choice.spared), tr("left undecided, for they may be better: %1")),
        (choice.protected, tr("protected: %1")),
        (choice.against, tr("decided otherwise by you: %1")),
        (choice.clashing, tr("needed by other groups: %1")),
    )
    parts += [text.replace("%1", review_words.number(count)) for count, text in more if count]
    return " · ".join(parts)


Line = tuple[Path, str]
"""A picture and what is said of it, "" for nothing."""


def going(choice: FolderChoice, groups: Mapping[str, Group]) -> list[Line]:
    """Return what will be rejected, with what stays instead and how the two are related."""
    lines: list[Line] = []
    for mark in choice.going():
        group = groups.get(mark.group)
        stays = mark.other or (group.files[0].id if group is not None else None)
        note = ""
        if stays is not None:
            note = tr("%1 stays").replace("%1", review_words.shown_path(stays.path.name))
        told = (
            None if group is None or stays is None else _between(group, stays.path, mark.file.path)
        )
        if told is not None and told.a.path == (stays.path if stays else None):
            note = f"{core_words.sentence(told.sentence)} · {note}"
        elif group is not None:
            note = f"{review_words.bucket_name(group.cls.value)} · {note}"
        lines.append((mark.file.path, note))
    return lines


def _between(group: Group, a: Path, b: Path) -> Relation | None:
    """Return how two files of a group are related, where that was measured."""
    return next((r for r in group.relations if {r.a.path, r.b.path} == {a, b}), None)


def spared(choice: FolderChoice, groups: Mapping[str, Group]) -> list[Line]:
    """Return what is left undecided, with the reason."""
    lines: list[Line] = []
    for one in choice.spared:
        note, group = why(one.why), groups.get(one.group)
        if one.why is Why.SUGGESTED and group is not None and group.reasons:
            note = f"{note}: {core_words.reason(group.reasons[0])}"
        lines.append((one.file.path, note))
    return lines


def why(reason: Why) -> str:
    """Return why a copy is left undecided."""
    return {
        Why.SUGGESTED: tr("the suggested keeper of its group"),
        Why.PIXELS: tr("holds more pixels than what would stay"),
        Why.TURNED: tr("what would stay is turned against it"),
        Why.CHANGED: tr("what would stay is cropped or edited"),
        Why.QUALITY: tr("what would stay was saved again with a loss"),
        Why.HOLDS: tr("holds a film, pictures, deeper colours or transparency, unlike what stays"),
        Why.METADATA: tr("holds more metadata than what would stay"),
    }[reason]


def _file(path: Path) -> str:
    return f"{review_words.folder(path)}/{review_words.file_name(path)}"


def alone(paths: Sequence[Path], elsewhere: Mapping[Path, Path]) -> list[Line]:
    """Return the pictures without a copy on the other side; some have one in a third place."""
    return [
        (
            path,
            tr("has a copy elsewhere: %1").replace("%1", _file(elsewhere[path]))
            if path in elsewhere
            else "",
        )
        for path in paths
    ]
