"""Folders that contain each other, told at the level where it says most, and decided at once."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings

from imgreview.core.domain import Decision, FileId, Group, ImageFile, MatchClass
from imgreview.core.events import GroupsFound
from imgreview.core.folder_better import suggestions
from imgreview.core.folder_choice import choose
from imgreview.core.folder_pairs import FolderPair, Side, copied_files, folder_pairs, only_in
from imgreview.core.match.better import Why
from imgreview.core.review import verdicts
from imgreview.core.review.session import ReviewSession
from imgreview.core.rules.simulation import COPIES
from tests.core.rules.builders import FOLDERS, collections, group, photo

ROOT = Path("/photos")


class Album:
    """Pictures by folder, and groups of copies among them."""

    def __init__(self) -> None:
        self.pictures: dict[Path, list[str]] = {}
        self.groups: list[Group] = []

    def put(self, path: str, edge: int = 1000, **facts: object) -> ImageFile:
        file = photo(path, edge, **facts)  # type: ignore[arg-type]
        self.pictures.setdefault(file.path.parent, []).append(file.path.name)
        return file

    def copies(self, count: int, *folders: str) -> None:
        """Put `count` pictures into each of the folders."""
        for _ in range(count):
            name = f"{len(self.groups)}.jpg"
            files = [self.put(f"{folder}/{name}") for folder in folders]
            self.groups.append(group(f"g{len(self.groups)}", *files))

    def alone(self, count: int, folder: str) -> None:
        """Put pictures that have no copies into a folder."""
        for number in range(count):
            self.put(f"{folder}/alone{number}.jpg")

    def pairs(self) -> list[tuple[str, int, int, str]]:
        """Return (inner folder, copies, total, outer folder) of each pair."""
        return [told(p) for p in folder_pairs(self.groups, self.pictures)]


def told(pair: FolderPair) -> tuple[str, int, int, str]:
    inner, outer = pair.inner, pair.outer
    names = [str(s.folder.relative_to(ROOT)) + ("" if s.nested else "!") for s in (inner, outer)]
    return names[0], inner.copies, inner.total, names[1]


def test_a_backup_is_contained_in_its_original() -> None:
    album = Album()
    album.copies(12, "Photos/2019", "Backup/2019")
    album.alone(3, "Backup/2019")
    album.alone(40, "Photos/2019")
    album.alone(20, "Backup/2018")
    assert album.pairs() == [("Backup/2019", 12, 15, "Photos/2019")]
    (pair,) = folder_pairs(album.groups, album.pictures)
    assert (pair.inner.only_here, pair.outer.only_here, pair.outer.copies) == (3, 40, 12)
    alone = only_in(pair.inner, pair.outer, album.groups, album.pictures, COPIES)
    assert [p.name for p in alone] == ["alone0.jpg", "alone1.jpg", "alone2.jpg"]
    assert len(only_in(pair.outer, pair.inner, album.groups, album.pictures, COPIES)) == 40


def test_nested_folders_are_rolled_up() -> None:
    album = Album()
    for month in ("01", "02", "03"):
        album.copies(10, f"Photos/2019/{month}", f"Backup/old/2019/{month}")
    album.alone(50, "Photos/2020")
    album.alone(2, "Backup/old/2019/02")
    assert album.pairs() == [("Photos/2019", 30, 30, "Backup/old/2019")]
    album.alone(1, "Backup")
    assert album.pairs() == [("Photos/2019", 30, 30, "Backup/old/2019")]


def test_a_phone_scattered_over_the_album_is_one_pair() -> None:
    album = Album()
    album.copies(6, "Photos/2018", "Phone")
    album.copies(5, "Photos/2019/summer", "Phone")
    album.alone(30, "Photos/2017")
    assert album.pairs() == [("Phone", 11, 11, "Photos")]


def test_two_backups_are_two_pairs() -> None:
    album = Album()
    album.copies(8, "Photos", "Disk1/Photos", "Disk2/Photos")
    assert {(a, b) for a, _, _, b in album.pairs()} == {
        ("Disk1/Photos", "Photos"),
        ("Disk2/Photos", "Photos"),
        ("Disk1/Photos", "Disk2/Photos"),
    }


def test_pictures_of_a_folder_with_copies_below_it() -> None:
    album = Album()
    album.copies(4, "Photos", "Photos/sorted")
    album.alone(10, "Photos/other")
    assert album.pairs() == [("Photos!", 4, 4, "Photos/sorted")]


def test_only_the_classes_asked_for_and_only_other_folders() -> None:
    album = Album()
    scene = [album.put(f"{f}/a.jpg") for f in ("x", "y")]
    inside = [album.put(f"z/{n}.jpg") for n in ("a", "b")]
    album.groups = [group("s", *scene, cls=MatchClass.BURST), group("i", *inside)]
    assert album.pairs() == []
    named = folder_pairs(album.groups, album.pictures, frozenset({"burst"}))
    assert [told(p)[:3] for p in named] == [("x", 1, 1)]


def test_without_a_list_of_pictures_the_groups_are_told() -> None:
    album = Album()
    album.copies(3, "a", "b")
    (pair,) = folder_pairs(album.groups, {})
    assert (pair.inner.copies, pair.inner.total) == (3, 3)


def side(folder: str) -> Side:
    return Side(ROOT / folder, 0, 0)


def open_session(album: Album) -> ReviewSession:
    session = ReviewSession()
    session.merge(GroupsFound(tuple(album.groups)))
    return session


def test_one_decision_for_all_copies() -> None:
    album = Album()
    album.copies(5, "Photos", "Backup", "Other")
    album.alone(2, "Backup")
    session = open_session(album)
    choice = choose(side("Photos"), side("Backup"), session.groups, session.decision)
    assert (choice.rejected, choice.freed) == (5, 5000)
    session.decide(choice.decisions(), "folders")
    for number in range(5):
        found = {
            f.path.parent.name: session.decision(f.id) for f in session.group(f"g{number}").files
        }
        assert found == {
            "Photos": Decision.KEEP,
            "Backup": Decision.REJECT,
            "Other": Decision.UNDECIDED,
        }
    session.undo()
    assert session.staged().files == 0


def test_what_is_protected_better_or_decided_stays() -> None:
    album = Album()
    pairs = {
        "safe": (album.put("a/safe.jpg"), album.put("b/safe.jpg", protected=True)),
        "better": (album.put("a/better.jpg", 500), album.put("b/better.jpg", 1000)),
        "kept": (album.put("a/kept.jpg"), album.put("b/kept.jpg")),
        "gone": (album.put("a/gone.jpg"), album.put("b/gone.jpg")),
        "plain": (album.put("a/plain.jpg"), album.put("b/plain.jpg")),
    }
    album.groups = [group(name, *files) for name, files in pairs.items()]
    session = open_session(album)
    session.decide({pairs["kept"][1].id: Decision.KEEP}, "by hand")
    session.decide({pairs["gone"][0].id: Decision.REJECT}, "by hand")
    choice = choose(side("a"), side("b"), session.groups, session.decision)
    assert [f.path.name for f, d in choice.decisions().items() if d is Decision.REJECT] == [
        "plain.jpg"
    ]
    assert [f.path.name for f in choice.better] == ["better.jpg"]
    assert (choice.protected, choice.against) == (1, 2)
    all_of_them = choose(side("a"), side("b"), session.groups, session.decision, spare_better=False)
    assert all_of_them.rejected == 2


@settings(max_examples=80)
@given(collections())
def test_deciding_folders_never_empties_a_group_and_counts_add_up(
    groups: tuple[Group, ...],
) -> None:
    session = ReviewSession()
    session.merge(GroupsFound(groups))
    pictures: dict[Path, list[str]] = {}
    for file in {f.path for g in groups for f in g.files}:
        pictures.setdefault(file.parent, []).append(file.name)
    for pair in folder_pairs(groups, pictures):
        for here, there in ((pair.inner, pair.outer), (pair.outer, pair.inner)):
            copied = {f.path for f in copied_files(here, there, groups, COPIES)}
            assert len(copied) <= here.total
            alone = only_in(here, there, groups, pictures, COPIES)
            assert len(copied) + len(alone) == here.total
    for keep in FOLDERS[:2]:
        reject = FOLDERS[1] if keep == FOLDERS[0] else FOLDERS[0]
        choice = choose(side(keep), side(reject), session.groups, session.decision)
        wanted: dict[FileId, Decision] = choice.decisions()
        before = {f.id: session.decision(f.id) for g in groups for f in g.files}
        session.decide(wanted, "folders")
        after = {f: session.decision(f) for f in before}
        assert {f: d for f, d in after.items() if before[f] is not d} == wanted
        assert not any(verdicts.without_survivor(g, session.decision) for g in groups)


def _suggesting(name: str, keep: ImageFile, *files: ImageFile, cls: MatchClass) -> Group:
    """Return a group in another order than that of what is suggested."""
    return replace(group(name, *files, cls=cls), suggested=keep.id)


def test_suggested_turned_worse_and_cropped_copies_are_left_undecided() -> None:
    album = Album()
    turned = album.put("a/turned.jpg", jpeg_quality=90), album.put("b/turned.jpg", jpeg_quality=95)
    saved = album.put("a/saved.jpg", jpeg_quality=60), album.put("b/saved.jpg", jpeg_quality=92)
    cropped = album.put("a/part.jpg"), album.put("b/part.jpg"), album.put("c/whole.jpg", 1010)
    plain = album.put("a/plain.jpg"), album.put("b/plain.jpg", 500)
    album.groups = [
        _suggesting("turned", turned[1], *turned, cls=MatchClass.TURNED),
        replace(group("saved", *saved, cls=MatchClass.RE_ENCODED), suggested=None),
        _suggesting("part", cropped[2], cropped[2], *cropped[:2], cls=MatchClass.CROPPED),
        group("plain", *plain),
    ]
    session = open_session(album)
    choice = choose(side("a"), side("b"), session.groups, session.decision)
    assert [m.file.path.name for m in choice.going()] == ["plain.jpg"]
    assert {s.group: s.why for s in choice.spared} == {
        "turned": Why.SUGGESTED,
        "saved": Why.QUALITY,
        "part": Why.CHANGED,
    }
    bold = choose(side("a"), side("b"), session.groups, session.decision, spare_better=False)
    assert bold.rejected == 4


def test_where_nothing_is_suggested_a_turned_copy_is_left_to_the_person() -> None:
    album = Album()
    files = album.put("a/x.jpg"), album.put("b/x.jpg")
    album.groups = [replace(group("x", *files, cls=MatchClass.TURNED), suggested=None)]
    session = open_session(album)
    for keep, reject in (("a", "b"), ("b", "a")):
        choice = choose(side(keep), side(reject), session.groups, session.decision)
        assert (choice.rejected, [s.why for s in choice.spared]) == (0, [Why.TURNED])


def test_the_same_bytes_may_go_wherever_the_suggested_one_lies() -> None:
    album = Album()
    files = album.put("a/x.jpg"), album.put("b/x.jpg")
    album.groups = [group("x", *files, cls=MatchClass.IDENTICAL)]
    session = open_session(album)
    choice = choose(side("b"), side("a"), session.groups, session.decision)
    assert (choice.rejected, choice.better) == (1, ())


def test_suggested_keepers_are_counted_by_side() -> None:
    album = Album()
    album.copies(2, "a", "b")
    album.copies(5, "b", "a")
    album.copies(9, "b", "c")
    counted = [
        suggestions(side(x), side(y), album.groups, COPIES) for x, y in (("a", "b"), ("b", "a"))
    ]
    assert counted == [2, 5]
