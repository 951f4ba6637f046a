"""Takes the pictures of the README: the real window on the demo collection, in a home of its own.

`python packaging/screenshots.py [FOLDER]`, on a display or with QT_QPA_PLATFORM=offscreen. With
every place as a second argument (`all`) it takes each of them in light and dark.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from imgreview.gui.main_window import MainWindow

SIZE = (1440, 900)
ROOT = Path(__file__).resolve().parent.parent
PAIR = ("Camera/2023/IMG_20230715_104410.jpg", "Edited/Lake crop.jpg")
FAVOURITE = "Camera/2023/IMG_20230803_112045.jpg"  # of the group that is shown


class Studio:
    """The window, and the patience to wait until it shows what a picture is taken of."""

    def __init__(self, app: "QApplication", window: "MainWindow", target: Path) -> None:
        self.app, self.window, self.target = app, window, target

    def until(self, ready: Callable[[], bool], seconds: float = 240.0) -> None:
        """Let the program run until something is so; TimeoutError when it never is."""
        end = time.monotonic() + seconds
        while not ready():
            if time.monotonic() > end:
                raise TimeoutError("the window never came to show what was waited for")
            self.rest(0.02)

    def rest(self, seconds: float) -> None:
        """Let the program run for a while, so that sharp pictures arrive."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.005)

    def shoot(self, name: str) -> None:
        """Save what the window shows as `name`.png."""
        self.rest(1.5)
        file = self.target / f"{name}.png"
        if not self.window.grab().save(str(file)):
            raise OSError(f"{file} could not be written")
        print(file)

    def theme(self, name: str) -> None:
        """Switch the colours."""
        from imgreview.gui import theme

        theme.apply(self.app, name)
        self.rest(0.3)


def main() -> int:
    """Take the pictures and return the exit code."""
    words = sys.argv[1:]
    target = Path(words[0]) if words else ROOT / "resources" / "screenshots"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="imgreview-shots-") as folder:
        # A home of its own: no recent folders, and paths that are nobody's.
        home = Path(folder) / "home"
        home.mkdir()
        os.environ["HOME"] = str(home)
        os.environ["IMGREVIEW_HOME"] = str(home / ".imgreview")
        session(target.absolute(), home / "Pictures", everything="all" in words[1:])
    return 0


def session(target: Path, photos: Path, *, everything: bool) -> None:
    """Open the window on the demo collection and take the pictures."""
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from imgreview.core.demo.collection import make_demo
    from imgreview.gui import theme
    from imgreview.gui.main_window import MainWindow
    from imgreview.gui.services import open_services

    make_demo(photos)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    app = QApplication(["imgreview"])
    app.setApplicationName("imgreview")
    theme.apply(app, "light")
    services = open_services()
    window = MainWindow(services)
    window.resize(*SIZE)
    window.show()
    studio = Studio(app, window, target)
    try:
        studio.window.start_page.add_folders([photos])
        for name in ("light", "dark") if everything else ("light",):
            studio.theme(name)
            studio.shoot(f"start-{name}")
        scan(studio)
        for name in ("light", "dark") if everything else ("dark",):
            studio.theme(name)
            review(studio, photos, name)
            compare(studio, photos, name)
            if everything:
                commit(studio, name)
        if not everything:
            studio.theme("light")
            commit(studio, "light")
    finally:
        window.close()
        services.close()
        window.deleteLater()
        app.processEvents()


def scan(studio: Studio) -> None:
    """Search the collection to its end."""
    studio.window.start_page.start()
    studio.until(lambda: studio.window.flow.session is not None)
    studio.until(lambda: not studio.window.scans.running)


def review(studio: Studio, photos: Path, theme: str) -> None:
    """Show a group with several kinds of copies, decided, among others that are."""
    flow = studio.window.flow
    assert flow.session is not None
    assert flow.page is not None
    studio.window.places.review()
    groups = list(flow.session.groups)
    best = next(g for g in groups if any(f.path == photos / FAVOURITE for f in g.files))
    easy = [g for g in groups if g.suggested is not None and g.cls.is_copy and not g.weak]
    for group in (*easy[: len(easy) // 2], best):
        flow.session.accept(group.id)
    flow.page.show_group(best.id)
    studio.shoot(f"review-{theme}")


def compare(studio: Studio, photos: Path, theme: str) -> None:
    """Show the lines between matching points of a picture and a part of it."""
    studio.window.places.compare(*(photos / name for name in PAIR))
    page = studio.window.places.current()
    studio.until(lambda: getattr(page, "_job", None) is None)
    studio.window.commands.run("lines")
    studio.shoot(f"compare-{theme}")
    studio.window.places.back()


def commit(studio: Studio, theme: str) -> None:
    """Show what a commit would do."""
    from imgreview.gui.pages.commit_page import CommitPage

    studio.window.places.commit()
    page = studio.window.places.current()
    assert isinstance(page, CommitPage)
    studio.until(lambda: page.draft is not None)
    studio.shoot(f"commit-{theme}")
    studio.window.places.back()


if __name__ == "__main__":
    sys.exit(main())
