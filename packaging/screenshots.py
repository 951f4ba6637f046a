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
PAIR = ("coast", "mirrored")  # words in the name of the picture that is compared
FAVOURITE = "IMG_20230714"  # the group that is shown: alps, with copies of four kinds


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
    with tempfile.TemporaryDirectory(prefix="imgreview-shots-") as home:
        # A home of its own: no recent folders, and paths that are nobody's.
        os.environ["HOME"] = home
        os.environ["IMGREVIEW_HOME"] = str(Path(home) / ".imgreview")
        session(target.absolute(), Path(home) / "Pictures", everything="all" in words[1:])
    return 0


def session(target: Path, photos: Path, *, everything: bool) -> None:
    """Open the window on the demo collection and take the pictures."""
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from imgreview.core.demo.collection import make_demo
    from imgreview.gui.main_window import MainWindow
    from imgreview.gui.services import open_services

    make_demo(photos)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    app = QApplication(["imgreview"])
    app.setApplicationName("imgreview")
    services = open_services()
    window = MainWindow(services)
    window.resize(*SIZE)
    window.show()
    studio = Studio(app, window, target)
    try:
        for theme in ("light", "dark"):
            studio.theme(theme)
            start(studio, photos, theme if everything or theme == "light" else "")
        scan(studio)
        for theme in ("light", "dark") if everything else ("dark",):
            studio.theme(theme)
            review(studio, theme)
            compare(studio, photos, theme)
            if everything:
                commit(studio, theme)
    finally:
        window.close()
        services.close()
        window.deleteLater()
        app.processEvents()


def start(studio: Studio, photos: Path, theme: str) -> None:
    """Show the start page with folders, one of them protected."""
    page = studio.window.start_page
    page.add_folders([photos])
    studio.rest(1.0)
    if theme:
        studio.shoot(f"start-{theme}")


def scan(studio: Studio) -> None:
    """Search the collection to its end."""
    studio.window.start_page.start()
    studio.until(lambda: studio.window.flow.session is not None)
    studio.until(lambda: not studio.window.scans.running)


def review(studio: Studio, theme: str) -> None:
    """Show the group with most kinds of copies, with some decisions made."""
    flow = studio.window.flow
    assert flow.session is not None
    assert flow.page is not None
    studio.window.places.review()
    groups = list(flow.session.groups)
    best = next((g for g in groups if any(FAVOURITE in f.path.name for f in g.files)), groups[0])
    for group in groups[:4]:
        if group.suggested is not None and group is not best:
            flow.session.accept(group.id)
    flow.page.show_group(best.id)
    studio.shoot(f"review-{theme}")


def compare(studio: Studio, photos: Path, theme: str) -> None:
    """Show a mirrored copy laid onto its original, then the lines between matching points."""
    names = sorted(p for p in photos.rglob("*") if p.is_file())
    copy = next(p for p in names if all(w in p.name.lower() for w in PAIR))
    flow = studio.window.flow
    assert flow.session is not None
    group = next(g for g in flow.session.groups if any(f.path == copy for f in g.files))
    studio.window.places.compare(group.files[0].path, copy)
    page = studio.window.places.current()
    studio.until(lambda: not getattr(page, "_job", None))
    studio.rest(3.0)
    studio.window.commands.run("lines")
    studio.shoot(f"compare-{theme}")
    studio.window.places.back()


def commit(studio: Studio, theme: str) -> None:
    """Show what a commit would do, and History."""
    studio.window.places.commit()
    studio.shoot(f"commit-{theme}")
    studio.window.places.back()
    studio.window.places.history()
    studio.shoot(f"history-{theme}")
    studio.window.places.back()


if __name__ == "__main__":
    sys.exit(main())
