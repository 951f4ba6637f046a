"""What a scan learned is freed bit by bit."""

from imgreview.core.jobs import let_go


def test_letting_go_empties_what_is_long_and_leaves_the_rest() -> None:
    class Owner:
        def __init__(self) -> None:
            self.long = list(range(5000))
            self.table = dict.fromkeys(range(5000))
            self.short = [1, 2]
            self.fixed = tuple(range(5000))

    owner = Owner()
    let_go(owner)
    assert (owner.long, owner.table) == ([], {})
    assert owner.short == [1, 2]
    assert len(owner.fixed) == 5000
