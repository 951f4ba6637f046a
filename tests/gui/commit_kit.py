"""A small tree of pictures with copies, a review that rejects them, and the page Commit."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Facts, FileId, Group, ImageFile, MatchClass, Relation
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from imgreview.core.settings import ScanRequest
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages.commit_page import CommitPage
from tests.gui.review_kit import StillPictures

PAIRS = 3
WAIT = 20_000


def image(path: Path, *, protected: bool = False) -> ImageFile:
    """Return a picture file as a scan knows it."""
    s = path.stat()
    identity = FileId(path, s.st_size, s.st_mtime_ns, s.st_ctime_ns, s.st_dev, s.st_ino)
    return ImageFile(identity, Facts("PNG", 40, 30), protected=protected)


def tree(folder: Path) -> Path:
    """Make `a/0.png` … and the same bytes as `b/0.png` …; the first copy has a sidecar."""
    for number in range(PAIRS):
        for name in ("a", "b"):
            path = folder / name / f"{number}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            Image.new("RGB", (40, 30), (60 * number, 90, 120)).save(path)
    (folder / "b" / "0.xmp").write_text("<x/>")
    return folder


def review(folder: Path, *, accept: bool = True, protect: bool = False) -> ReviewSession:
    """Return a session of the identical pairs; their second files are rejected."""
    session = ReviewSession()
    groups = []
    for number in range(PAIRS):
        a = image(folder / "a" / f"{number}.png", protected=protect)
        b = image(folder / "b" / f"{number}.png")
        relation = Relation(a.id, b.id, MatchClass.IDENTICAL, "byte for byte")
        groups.append(Group(str(number), MatchClass.IDENTICAL, (a, b), (relation,), a.id))
    session.merge(GroupsFound(tuple(groups)))
    for group in session.groups if accept else ():
        session.accept(group.id)
    return session


def names(folder: Path) -> list[str]:
    """Return the names in a folder."""
    return sorted(p.name for p in folder.iterdir())


ALL = ["0.png", "0.xmp", "1.png", "2.png"]  # what lies in b


def opened(qtbot: QtBot, runner: JobRunner) -> CommitPage:
    """Open Commit, empty."""
    pictures = StillPictures()
    page = CommitPage(runner, pictures.source())
    pictures.setParent(page)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    return page


def planned(
    qtbot: QtBot, page: CommitPage, session: ReviewSession, request: ScanRequest | None = None
) -> None:
    """Open a review in Commit and wait for its plan."""
    page.open(session, request)
    qtbot.waitUntil(lambda: page.draft is not None, timeout=WAIT)


def commit(qtbot: QtBot, page: CommitPage) -> None:
    """Commit by the key and wait for the end."""
    with qtbot.waitSignal(page.committed, timeout=WAIT):
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
