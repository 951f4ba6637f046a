"""Groups shown from thumbnails go when the last of their files was looked at, each once."""

from imgreview.core.domain import Group, MatchClass
from imgreview.core.events import GroupsFound
from imgreview.core.provisional import Provisional
from tests.core.match.factories import image_file

A, B, C = (image_file(name) for name in ("a.jpg", "b.jpg", "c.jpg"))
ONE = Group("one", MatchClass.SIMILAR, (A, B), (), None, ())
TWO = Group("two", MatchClass.SIMILAR, (B, C), (), None, ())


def retired(provisional: Provisional, *, everything: bool = False) -> list[str]:
    return [k for e in provisional.withdraw(everything=everything) for k in e.retired]


def test_a_group_stays_until_every_file_was_looked_at() -> None:
    provisional = Provisional()
    provisional.shown(GroupsFound((ONE, TWO)))
    provisional.looked_at(A.id)
    assert retired(provisional) == []
    provisional.looked_at(B.id)
    assert retired(provisional) == ["one"]
    assert retired(provisional) == []
    provisional.looked_at(C.id)
    assert retired(provisional) == ["two"]


def test_files_looked_at_before_a_group_was_shown_are_not_waited_for() -> None:
    provisional = Provisional()
    provisional.looked_at(A.id)
    provisional.looked_at(B.id)
    provisional.shown(GroupsFound((ONE,)))
    assert retired(provisional) == ["one"]


def test_a_stopped_scan_takes_all_of_them_back() -> None:
    provisional = Provisional()
    provisional.shown(GroupsFound((ONE, TWO)))
    provisional.looked_at(A.id)
    assert retired(provisional, everything=True) == ["one", "two"]
