"""What a person has written to a file never takes the place of a picture."""

from pathlib import Path

import pytest

from imgreview.core.errors import UserError
from imgreview.core.imaging.spare import spare_picture
from imgreview.core.outfile import opened
from imgreview.core.store import judgement_file
from tests.pictures import photo


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    file = tmp_path / "list.json"  # whatever its name says
    file.write_bytes(photo("coffee.png").read_bytes())
    return file


def test_a_picture_is_refused_and_stays(picture: Path) -> None:
    before = picture.read_bytes()
    with pytest.raises(UserError, match="is a picture"):
        spare_picture(picture)
    with pytest.raises(UserError, match="is a picture"), opened(picture) as out:
        out.write("report")
    with pytest.raises(UserError, match="is a picture"):
        judgement_file.write(picture, ())
    assert picture.read_bytes() == before
    assert list(picture.parent.iterdir()) == [picture]


def test_new_names_and_other_files_are_free(tmp_path: Path) -> None:
    text = tmp_path / "old.txt"
    text.write_text("old", encoding="ascii")
    spare_picture(text)
    spare_picture(tmp_path / "new.txt")
