"""Take a picture of every page and every dialog: `python -m tests.bench.shots FOLDER`."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Variant:
    """How the window looks: theme, scale, language, its size in independent pixels."""

    theme: str = "light"
    scale: float = 1
    language: str = "en_US"
    size: tuple[int, int] = (1440, 900)


def _screen(width: int, height: int, scale: float) -> Variant:
    """Return a window that fills a screen of that many device pixels."""
    return Variant(scale=scale, size=(int(width / scale), int(height / scale)))


VARIANTS = {
    "light": Variant(),
    "dark": Variant("dark"),
    "200": Variant(scale=2),
    "german": Variant(language="de_DE"),
    "japanese": Variant(language="ja_JP"),
    "small": _screen(1280, 720, 1),
    "small-150": _screen(1280, 720, 1.5),
    "small-300": _screen(1280, 720, 3),
    "full-150": _screen(1440, 900, 1.5),
    "full-300": _screen(1440, 900, 3),
}
USUAL = ("light", "dark", "200", "german")


def _arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.shots", description=__doc__)
    parser.add_argument("folder", type=Path, help="photographs with copies; a copy is worked on")
    parser.add_argument("--out", type=Path, default=Path("shots"), help="where they go")
    parser.add_argument("--looks", nargs="*", default=USUAL, choices=sorted(VARIANTS))
    parser.add_argument("--only", nargs="*", default=[], help="parts of the names to take")
    parser.add_argument("--one", choices=sorted(VARIANTS), help=argparse.SUPPRESS)
    return parser.parse_args(argv)


def take(variant: Variant, photos: Path, target: Path, only: list[str]) -> int:
    """Open the window in one look and take everything; return how many scenes failed."""
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from imgreview.gui import motion, theme, translation
    from tests.bench.gui import kit
    from tests.bench.shots import dialogs, pages
    from tests.bench.shots.studio import Studio

    QLocale.setDefault(QLocale(variant.language))
    app = QApplication(["imgreview"])
    app.setApplicationName("imgreview")
    translation.install(app)
    motion.apply(app, "reduced")
    failed = 0
    with kit.window() as window:
        theme.apply(app, variant.theme)
        window.resize(*variant.size)
        studio = Studio(window, photos, target, only)
        scenes = (
            *(pages.start, pages.scan, pages.review, pages.full_screen, pages.compare),
            *(dialogs.of_review, dialogs.not_duplicates, dialogs.of_keys, dialogs.of_files),
            *(dialogs.of_models, pages.history_empty, pages.commit, pages.start_again),
            dialogs.cut_short,
        )
        for scene in scenes:
            try:
                scene(studio)
            except Exception:  # noqa: BLE001 - the other scenes can still be taken
                failed += 1
                traceback.print_exc()
                for widget in QApplication.topLevelWidgets():
                    if widget is not window and widget.isVisible():
                        widget.close()
        print(f"{target}: {len(studio.taken)} pictures", file=sys.stderr)
    return failed


def main(argv: list[str] | None = None) -> int:
    """Take every look in a process of its own; 1 when a scene could not be taken."""
    options = _arguments(argv)
    if options.one:
        target = options.out / options.one
        target.mkdir(parents=True, exist_ok=True)
        return min(1, take(VARIANTS[options.one], options.folder, target, options.only))
    failed = 0
    with tempfile.TemporaryDirectory(prefix="imgreview-shots-") as scratch:
        home = Path(scratch) / "home"
        photos = shutil.copytree(options.folder, home / "Pictures")
        shutil.copytree(options.folder, home / "Backup", ignore=_every_third)
        for name in options.looks:
            env = dict(os.environ, HOME=str(home), IMGREVIEW_HOME=str(home / f".imgreview-{name}"))
            env["QT_SCALE_FACTOR"] = str(VARIANTS[name].scale)
            env.pop("XDG_DATA_HOME", None)
            if "DISPLAY" not in env and "WAYLAND_DISPLAY" not in env:
                env.setdefault("QT_QPA_PLATFORM", "offscreen")
            command = [sys.executable, "-m", "tests.bench.shots", str(photos), "--one", name]
            command += ["--out", str(options.out.absolute()), "--only", *options.only]
            failed += subprocess.run(command, env=env, check=False).returncode != 0
    return min(1, failed)


def _every_third(_folder: str, names: list[str]) -> list[str]:
    """Leave two files of three out, so that the backup is another folder than the original."""
    return [name for number, name in enumerate(sorted(names)) if number % 3 and "." in name]


if __name__ == "__main__":
    sys.exit(main())
