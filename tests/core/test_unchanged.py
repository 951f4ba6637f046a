"""What an earlier scan came to is taken whole where nothing changed, and nowhere else."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from imgreview.core import answers, paths
from imgreview.core.domain import Group
from imgreview.core.errors import UnreadableError
from imgreview.core.events import FileSkipped
from imgreview.core.matching import Matcher
from imgreview.core.methods import exact
from imgreview.core.methods.exact import partial_digest
from imgreview.core.settings import MatchSettings, Root, ScanRequest
from imgreview.core.store.answers import AnswerStore
from imgreview.core.store.fingerprints import FingerprintStore
from tests.core.here import HerePool, nothing_opened, scan
from tests.core.test_pipeline import final_groups, finished, names, opened


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Three copies of one photo, two of another, one stranger; files of one size and time."""
    folder = tmp_path / "photos"
    folder.mkdir()
    cat = opened("chelsea.png").resize((240, 160))
    cat.save(folder / "cat.jpg", quality=95)
    shutil.copyfile(folder / "cat.jpg", folder / "cat again.jpg")
    cat.resize((180, 120)).save(folder / "cat small.jpg", quality=90)
    for name, source in (("a", "coffee"), ("b", "coffee"), ("c", "rocket")):
        picture = opened(f"{source}.{'png' if source == 'coffee' else 'jpg'}").resize((160, 120))
        picture.putpixel((3, 3), (ord(name), 0, 0))  # equal to look at, other bytes
        picture.save(folder / f"{name}.bmp")
        os.utime(folder / f"{name}.bmp", ns=(10**18, 10**18))
    return folder


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[set[str]]:
    """The names of the files of every component that is grouped anew, in turn."""
    found: list[set[str]] = []
    original = Matcher._group_component

    def counting(self: Matcher, root: int, pool: object = None) -> list[Group]:
        found.append({self.files[n].path.name for n in self._components.members(root)})
        return original(self, root, pool)  # type: ignore[arg-type]

    monkeypatch.setattr(Matcher, "_group_component", counting)
    return found


def test_a_folder_without_changes_is_told_from_its_listing_alone(
    tree: Path, monkeypatch: pytest.MonkeyPatch, made: list[set[str]]
) -> None:
    first = scan(tree)
    made.clear()
    with nothing_opened(tree, monkeypatch):
        second = scan(tree)
    assert len(final_groups(first)) == 2
    assert final_groups(second) == final_groups(first)
    assert made == []
    assert finished(second).cached == 5  # of two files with the same bytes only one is looked at
    assert finished(second).scanned == 6
    assert second[-2] == first[-2]  # the pictures by folder


def _edited(tree: Path) -> None:
    opened("rocket.jpg").resize((240, 160)).save(tree / "cat small.jpg")


def _edited_behind_its_back(tree: Path) -> None:
    (tree / "b.bmp").write_bytes((tree / "c.bmp").read_bytes())
    os.utime(tree / "b.bmp", ns=(10**18, 10**18))


def _swapped(tree: Path) -> None:
    (tree / "b.bmp").rename(tree / "aside")
    (tree / "c.bmp").rename(tree / "b.bmp")
    (tree / "aside").rename(tree / "c.bmp")


def _renamed(tree: Path) -> None:
    (tree / "cat.jpg").rename(tree / "z.jpg")


def _deleted(tree: Path) -> None:
    (tree / "cat.jpg").unlink()


def _joined(tree: Path) -> None:
    opened("chelsea.png").resize((240, 160)).save(tree / "cat new.jpg", quality=80)


def _linked(tree: Path) -> None:
    (tree / "z.jpg").hardlink_to(tree / "cat small.jpg")


def _sidecar(tree: Path) -> None:
    (tree / "a.xmp").write_text("<x/>", encoding="ascii")


CHANGES = (
    (_edited, True),
    (_edited_behind_its_back, True),
    (_swapped, True),
    (_renamed, True),
    (_deleted, True),
    (_joined, True),
    (_linked, True),
    (_sidecar, False),  # which of two equal pictures is suggested
)


@pytest.mark.parametrize(("change", "grouped"), CHANGES, ids=[c.__name__ for c, _ in CHANGES])
def test_after_a_change_a_scan_says_what_a_scan_without_cache_says(
    tree: Path, change: Callable[[Path], None], grouped: bool
) -> None:
    before = final_groups(scan(tree))
    change(tree)
    after = final_groups(scan(tree))
    fresh = final_groups(scan(tree, use_cache=False))
    assert after == fresh
    assert after != before
    assert ({frozenset(f.id for f in g.files) for g in after} != _members(before)) is grouped
    assert final_groups(scan(tree)) == fresh  # now from the cache as a whole


def _members(groups: list[Group]) -> set[frozenset[object]]:
    return {frozenset(f.id for f in g.files) for g in groups}


def test_only_the_component_of_a_new_file_is_made_anew(tree: Path, made: list[set[str]]) -> None:
    scan(tree)
    made.clear()
    _joined(tree)
    scan(tree)
    assert made
    assert all("cat new.jpg" in files for files in made)
    assert not any("a.bmp" in files for files in made)


def test_judgements_count_at_once_and_can_be_taken_back(tree: Path, made: list[set[str]]) -> None:
    before = final_groups(scan(tree))
    made.clear()
    pair = frozenset(partial_digest(os.fsencode(tree / n)) for n in ("a.bmp", "b.bmp"))
    apart = final_groups(scan(tree, ignored=frozenset((pair,))))
    assert [g for g in before if g not in apart] == [g for g in before if "a.bmp" in names(g)]
    assert made == [{"a.bmp", "b.bmp"}] * len(made)
    assert final_groups(scan(tree)) == before


def test_protection_and_roots_are_part_of_the_question(tree: Path) -> None:
    inner = tree / "inner"
    inner.mkdir()
    (tree / "b.bmp").rename(inner / "b.bmp")
    free = final_groups(scan(tree))
    guarded = final_groups(scan(tree, Root(inner, protected=True)))
    (group,) = [g for g in guarded if "b.bmp" in names(g)]
    assert [f.path.name for f in group.files if f.protected] == ["b.bmp"]
    assert group.suggested == next(f.id for f in group.files if f.protected)
    assert final_groups(scan(tree)) == free
    assert all(names(g) == {"a.bmp", "b.bmp"} for g in final_groups(scan(inner, tree / "a.bmp")))
    assert final_groups(scan(inner)) == []


def test_other_settings_and_another_program_ask_anew(
    tree: Path, monkeypatch: pytest.MonkeyPatch, made: list[set[str]]
) -> None:
    first = final_groups(scan(tree))
    made.clear()
    scan(tree, match=MatchSettings(threshold=3))
    assert made
    made.clear()
    monkeypatch.setattr(answers, "program", lambda: b"another")
    assert final_groups(scan(tree)) == first
    assert made


def test_the_name_of_the_program_covers_what_decides() -> None:
    assert len(answers.program()) == 16
    assert answers.rules_of(ScanRequest(()), None) != answers.rules_of(ScanRequest(()), "model")


def test_what_could_not_be_read_is_tried_again(tree: Path) -> None:
    whole = (tree / "cat.jpg").read_bytes()
    (tree / "broken.jpg").write_bytes(whole[:900])
    first, second = scan(tree), scan(tree)
    assert [e for e in second if isinstance(e, FileSkipped)] == [
        e for e in first if isinstance(e, FileSkipped)
    ]
    assert finished(second).skipped == finished(first).skipped == 1
    assert second[-2] == first[-2]
    assert final_groups(second) == final_groups(first)


def test_a_file_that_can_be_read_again_joins_its_group(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(HerePool, "refused", frozenset({("analyse", "cat small.jpg")}))
        assert not any("cat small.jpg" in names(g) for g in final_groups(scan(tree)))
    assert final_groups(scan(tree)) == final_groups(scan(tree, use_cache=False))


@pytest.mark.parametrize("task", ["pixel_digest_of", "full_look"])
def test_nothing_is_kept_of_a_scan_that_a_disk_disturbed(
    tree: Path, monkeypatch: pytest.MonkeyPatch, made: list[set[str]], task: str
) -> None:
    refused = {(task, e.name) for e in tree.iterdir()}
    with monkeypatch.context() as patched:
        patched.setattr(HerePool, "refused", frozenset(refused))
        scan(tree)
    made.clear()
    again = final_groups(scan(tree))
    assert {frozenset(m) for m in made} >= {frozenset({"a.bmp", "b.bmp"})}
    assert again == final_groups(scan(tree, use_cache=False))


@pytest.mark.parametrize("digest", ["partial_digest", "full_digest"])
def test_nothing_is_kept_of_a_scan_that_may_have_missed_a_twin(
    tree: Path, monkeypatch: pytest.MonkeyPatch, digest: str
) -> None:
    read = getattr(exact, digest)

    def disturbed(path: bytes) -> bytes:
        if path.endswith(b"cat again.jpg"):
            raise UnreadableError("The disk could not be read.")
        made: bytes = read(path)
        return made

    with monkeypatch.context() as patched:
        patched.setattr(exact, digest, disturbed)
        missed = final_groups(scan(tree))
    assert final_groups(scan(tree)) == final_groups(scan(tree, use_cache=False)) != missed


def test_damaged_answers_are_made_anew(tree: Path, made: list[set[str]]) -> None:
    first = final_groups(scan(tree))
    made.clear()
    with FingerprintStore(paths.fingerprints_db()) as store:
        store.db.execute("UPDATE answers SET data = x'9300'")
    assert final_groups(scan(tree)) == first
    assert made
    made.clear()
    assert final_groups(scan(tree)) == first
    assert made == []


def test_answers_are_bounded_in_size_and_age(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FingerprintStore(tmp_path / "prints.db") as store:
        kept = AnswerStore(store)
        kept.put_many([(b"old", b"x")])
        store.db.execute("UPDATE answers SET seen = seen - 170")
        assert kept.get(b"old") == b"x"  # asked for: stays half a year from now
        kept.put_many([(b"a", b"y" * 50)])
        store.db.execute("UPDATE answers SET seen = seen - 200 WHERE key = ?", (b"a",))
        kept.put_many([(b"b", b"z" * 50)])
        assert set(kept.get_many([b"old", b"a", b"b"])) == {b"old", b"b"}
        monkeypatch.setattr("imgreview.core.store.answers.LARGEST", 60)
        kept.put_many([(b"c", b"z" * 50)])
        assert set(kept.get_many([b"old", b"a", b"b", b"c"])) == {b"c"}
        store.clear()
        assert kept.get(b"c") is None


def test_files_nobody_reads_are_still_seen(tree: Path) -> None:
    scan(tree)
    with FingerprintStore(paths.fingerprints_db()) as store:
        store.db.execute("UPDATE files SET seen = seen - 100")
        (before,) = store.db.execute("SELECT max(seen) FROM files").fetchone()
    scan(tree)
    with FingerprintStore(paths.fingerprints_db()) as store:
        (after,) = store.db.execute("SELECT min(seen) FROM files").fetchone()
    assert after == before + 100
