"""Why pictures lost in the winner-stays walk, in words."""

from imgreview.core.domain import Group
from imgreview.core.review.changes import file_key
from imgreview.core.review.differences import value
from imgreview.core.review.session import ReviewSession
from imgreview.core.review.walk import Loss
from imgreview.gui.pages import review_words as words


def losses(session: ReviewSession, group: Group) -> list[str]:
    """Return for each loser of a group to whom it lost and by what."""
    found = []
    for place, file in enumerate(group.files):
        loss = session.loss(file.id)
        if loss is not None:
            found.append(_said(group, place, loss))
    return found


def _said(group: Group, place: int, loss: Loss) -> str:
    loser = group.files[place]
    winner = next((i for i, f in enumerate(group.files) if file_key(f.id) == loss.winner), None)
    name = words.file_name(loss.winner[0]) if winner is None else words.letter(winner)
    parts = []
    for fact in loss.better:
        text = words.fact_name(fact)
        if winner is not None:
            better, worse = (value(f, fact) for f in (group.files[winner], loser))
            text = words.tr("%1 %2 instead of %3").replace("%1", text)
            text = text.replace("%2", words.fact_text(fact, better))
            text = text.replace("%3", words.fact_text(fact, worse))
        parts.append(text)
    if not parts:
        said = words.tr("%1 lost to %2, chosen by eye")
    else:
        said = words.tr("%1 lost to %2: %3").replace("%3", ", ".join(parts))
    return said.replace("%1", words.letter(place)).replace("%2", name)
