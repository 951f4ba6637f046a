"""Files that belong to a photo and travel with it: sidecars, Live Photo films, Google's JSON."""

import os
from collections.abc import Iterable

from imgreview.core.actions.live_photo import is_separate_film

SIDECARS = frozenset({b".xmp", b".aae", b".thm", b".dop", b".pp3", b".on1", b".json"})
FILMS = frozenset({b".mov"})
GOOGLE = b".supplemental-metadata.json"


def _fold(name: bytes) -> bytes:
    """Return a key under which the names of cameras and computers agree (ASCII case only)."""
    return name.lower()


class Folder:
    """The names of one folder, looked up by stem without regard to case."""

    def __init__(self, path: bytes) -> None:
        self.path = path
        self._by_stem: dict[bytes, list[bytes]] = {}
        try:
            with os.scandir(path) as entries:
                names = sorted(e.name for e in entries if e.is_file(follow_symlinks=False))
        except OSError:
            names = []  # an unreadable folder shows no companions; the act will say why
        for name in names:
            self._by_stem.setdefault(_fold(os.path.splitext(name)[0]), []).append(name)

    def with_stem(self, stem: bytes) -> list[bytes]:
        """Return the names that are `stem` and one suffix."""
        return self._by_stem.get(_fold(stem), [])


def _suffix(name: bytes) -> bytes:
    return _fold(os.path.splitext(name)[1])


def is_companion_name(name: bytes) -> bool:
    """Return whether a file of this name may belong to a photo instead of being one."""
    return _suffix(name) in SIDECARS | FILMS


class Companions:
    """Which companions files have, and whom a companion belongs to; reads folders once."""

    def __init__(self) -> None:
        self._folders: dict[bytes, Folder] = {}
        self._separate: dict[bytes, bool] = {}

    def _folder(self, path: bytes) -> Folder:
        if path not in self._folders:
            self._folders[path] = Folder(path)
        return self._folders[path]

    def of(self, photo: bytes) -> tuple[bytes, ...]:
        """Return the companions of `photo`: IMG.xmp, IMG.jpg.xmp, IMG.mov (a Live Photo) …"""
        parent, name = os.path.split(photo)
        if is_companion_name(name):
            return ()
        folder = self._folder(parent)
        stem = os.path.splitext(name)[0]
        found = [n for n in folder.with_stem(stem) if n != name and is_companion_name(n)]
        found += [n for n in folder.with_stem(name) if _suffix(n) in SIDECARS]
        found += folder.with_stem(name + GOOGLE.removesuffix(b".json"))
        paths = (os.path.join(parent, n) for n in sorted(set(found)))
        return tuple(p for p in paths if not self._is_film_of_its_own(p))

    def _is_film_of_its_own(self, path: bytes) -> bool:
        if _suffix(path) not in FILMS:
            return False
        if path not in self._separate:
            self._separate[path] = is_separate_film(path)
        return self._separate[path]

    def owners(self, companion: bytes) -> frozenset[bytes]:
        """Return every file of the folder that the companion belongs to, photos and films.

        "IMG.jpg.xmp" belongs to IMG.jpg, and to whatever else is called "IMG.jpg" and a suffix;
        "IMG.xmp" to every IMG with a suffix that is not itself a companion.
        """
        parent, name = os.path.split(companion)
        folder = self._folder(parent)
        stem = os.path.splitext(name)[0]
        if _fold(name).endswith(GOOGLE):
            stem = name[: -len(GOOGLE)]
        whole = [n for n in folder.with_stem(os.path.splitext(stem)[0]) if _fold(n) == _fold(stem)]
        beside = [n for n in folder.with_stem(stem) if not is_companion_name(n)]
        films = [
            n
            for n in folder.with_stem(stem)
            if n != name and self._is_film_of_its_own(os.path.join(parent, n))
        ]
        return frozenset(os.path.join(parent, n) for n in (*whole, *beside, *films) if n != name)


def assign(photos: Iterable[bytes]) -> tuple[dict[bytes, tuple[bytes, ...]], tuple[bytes, ...]]:
    """Return, for rejected photos in the order of the act, who takes which companions along.

    A companion goes with the last of its owners, and only if all of them go; those that stay
    because a kept file needs them are returned apart.
    """
    order = list(photos)
    going = set(order)
    finder = Companions()
    taken: dict[bytes, bytes] = {}
    staying: set[bytes] = set()
    for photo in order:
        for companion in finder.of(photo):
            if companion in going:
                continue  # decided about in its own right
            if finder.owners(companion) <= going:
                taken[companion] = photo
            else:
                staying.add(companion)
    along: dict[bytes, list[bytes]] = {}
    for companion, photo in taken.items():
        along.setdefault(photo, []).append(companion)
    return {p: tuple(sorted(c)) for p, c in along.items()}, tuple(sorted(staying))


def still_needed(finder: Companions, companion: bytes, leaving: bytes) -> bytes | None:
    """Return a file, other than `leaving`, that needs the companion and is there now, or None.

    `finder` may have read the folder when the commit began.
    """
    others = sorted(finder.owners(companion) - {leaving})
    return next((o for o in others if os.path.lexists(o)), None)


def name_beside(companion: bytes, photo: bytes, landed: bytes) -> bytes:
    """Return the companion's name next to a photo that got the name `landed` in the act.

    IMG.jpg → "IMG (2).jpg" takes IMG.xmp to "IMG (2).xmp" and IMG.jpg.xmp to "IMG (2).jpg.xmp".
    """
    folder, new = os.path.split(landed)
    old, name = os.path.basename(photo), os.path.basename(companion)
    if _fold(name).startswith(_fold(old) + b"."):
        return os.path.join(folder, new + name[len(old) :])
    stem = os.path.splitext(old)[0]
    return os.path.join(folder, os.path.splitext(new)[0] + name[len(stem) :])
