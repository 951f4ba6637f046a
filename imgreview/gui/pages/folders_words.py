"""The words of folder pairs."""

from imgreview.core.folder_choice import FolderChoice
from imgreview.core.folder_pairs import FolderPair, Side
from imgreview.gui.pages import review_words
from imgreview.gui.pages.rules_words import tr
from imgreview.gui.words import pictures, short_path


def name(side: Side) -> str:
    """Return a folder as it is shown."""
    text = short_path(side.folder)
    return text if side.nested else tr("%1 (without subfolders)").replace("%1", text)


def sentence(pair: FolderPair) -> str:
    """Return a pair in one sentence."""
    inner, outer = pair.inner, pair.outer
    if not inner.only_here and not outer.only_here:
        text = tr("“%1” and “%2” hold the same %3.")
    elif not inner.only_here:
        text = tr("“%1” is contained in “%2”: %3, all of them copies.")
    elif inner.share >= 0.5:
        text = tr("“%1” is contained in “%2”: %4 of %3 are copies, only here: %5.")
    else:
        text = tr("“%1” shares pictures with “%2”: %4 of %3 are copies, only here: %5.")
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
        (len(choice.better), tr("left undecided for more pixels: %1")),
        (choice.protected, tr("protected: %1")),
        (choice.against, tr("decided otherwise by you: %1")),
        (choice.clashing, tr("needed by other groups: %1")),
    )
    parts += [text.replace("%1", review_words.number(count)) for count, text in more if count]
    return " · ".join(parts)
