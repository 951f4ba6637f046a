"""Winner stays: a loser keeps its reason as long as it is rejected, over a restart too."""

from pathlib import Path

from imgreview.core.domain import Decision
from imgreview.core.events import GroupsFound
from imgreview.core.review.differences import Fact
from imgreview.core.review.session import ReviewSession
from imgreview.core.review.walk import Losses
from imgreview.core.store.sessions import SessionStore
from tests.core.review.builders import group, picture

LARGE = picture("large.jpg", 900, edge=800)
SMALL, OTHER = picture("s.jpg", 90), picture("o.jpg", 80)


def walked(session: ReviewSession) -> None:
    session.merge(GroupsFound((group("a", [LARGE, SMALL, OTHER]),)))
    session.duel(LARGE.id, SMALL.id)


def test_the_loser_is_rejected_and_says_by_what_it_lost() -> None:
    session = ReviewSession()
    walked(session)
    assert session.decision(SMALL.id) is Decision.REJECT
    loss = session.loss(SMALL.id)
    assert loss is not None
    assert (loss.winner[0].name, loss.better) == ("large.jpg", (Fact.PIXELS,))
    assert loss.sentence == "resized to 50 %"
    assert session.loss(LARGE.id) is None


def test_undo_forgets_it_and_redo_knows_it_again() -> None:
    session = ReviewSession()
    walked(session)
    session.undo()
    assert session.loss(SMALL.id) is None
    session.redo()
    assert session.loss(SMALL.id) is not None


def test_a_winner_that_loses_later_has_the_later_reason() -> None:
    session = ReviewSession()
    walked(session)
    session.duel(OTHER.id, LARGE.id)
    loss = session.loss(LARGE.id)
    assert loss is not None
    assert (loss.winner[0].name, loss.better) == ("o.jpg", ()), "chosen by eye"
    session.duel(LARGE.id, OTHER.id)
    assert session.loss(LARGE.id) is None


def test_reasons_outlive_a_restart(tmp_path: Path) -> None:
    with SessionStore(tmp_path / "s.db") as store:
        review = store.create("t", [Path("/photos")], {})
        session = ReviewSession(store, review)
        walked(session)
        again = ReviewSession(store, review)
        assert again.loss(SMALL.id) == session.loss(SMALL.id)
        assert again.loss(SMALL.id) is not None
    assert Losses.from_json(None).get(SMALL.id) is None
