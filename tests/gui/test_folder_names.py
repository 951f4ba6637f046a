"""A folder has one name, which says enough to tell it from the others."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from imgreview.gui import folder_names
from imgreview.gui.pages import review_words as words

HOME = Path("/home/ada")


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    folder_names.use([])


def test_below_one_folder_the_path_below_it() -> None:
    folder_names.use([HOME / "photos"])
    assert words.folder(HOME / "photos/2019 Italy/best/a.jpg") == "2019 Italy/best"
    assert words.folder(HOME / "photos/old laptop/deep/down/Pictures/a.jpg") == (
        "old laptop/deep/down/Pictures"
    )
    assert words.folder(HOME / "photos/a.jpg") == "photos"


def test_of_several_folders_each_is_named_as_far_as_it_must_be() -> None:
    folder_names.use([HOME / "photos", HOME / "old laptop/Pictures", Path("/mnt/phone/Pictures")])
    assert words.folder(HOME / "photos/2019/a.jpg") == "photos/2019"
    assert words.folder(HOME / "old laptop/Pictures/a.jpg") == "old laptop/Pictures"
    assert words.folder(Path("/mnt/phone/Pictures/x/a.jpg")) == "phone/Pictures/x"


def test_a_folder_in_a_folder_is_named_by_the_inner_one() -> None:
    folder_names.use([HOME, HOME / "photos"])
    assert words.folder(HOME / "photos/a.jpg") == "photos"
    assert words.folder(HOME / "other/a.jpg") == "ada/other"


def test_elsewhere_the_last_parts_and_the_root_of_all() -> None:
    folder_names.use([HOME / "photos"])
    assert words.folder(Path("/a/b/c/d/e.jpg")) == "b/c/d"
    assert words.folder(Path("/e.jpg")) == "/"
    folder_names.use([Path("/")])
    assert words.folder(Path("/a/e.jpg")) == "a"
