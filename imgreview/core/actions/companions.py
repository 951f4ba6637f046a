"""Files that belong to a photo and travel with it: sidecars, films of Live Photos, RAW halves."""

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from imgreview.core.actions.live_photo import is_separate_film
from imgreview.core.scan.pairs import FILMS, RAWS, SIDECARS

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

    def named(self, name: bytes) -> list[bytes]:
        """Return the names that are `name`, however they are capitalised."""
        stem = os.path.splitext(name)[0]
        return [n for n in self.with_stem(stem) if _fold(n) == _fold(name)]

    def with_stem(self, stem: bytes) -> list[bytes]:
        """Return the names that are `stem` and one suffix."""
        return self._by_stem.get(_fold(stem), [])


def _suffix(name: bytes) -> bytes:
    return _fold(os.path.splitext(name)[1])


def is_half(name: bytes) -> bool:
    """Return whether a file of this name is a picture or film of its own worth, not a note."""
    return _suffix(name) in FILMS | RAWS


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
        """Return the companions of `photo`: IMG.xmp, IMG.jpg.xmp, IMG.mov (a Live Photo) …

        The RAW file of a JPEG (or other picture) and that file's own sidecars belong to it as
        well. Films and RAW files come first.
        """
        parent, name = os.path.split(photo)
        if is_companion_name(name):
            return ()
        folder = self._folder(parent)
        stem = os.path.splitext(name)[0]
        found = {n for n in folder.with_stem(stem) if n != name and is_companion_name(n)}
        found |= {n for n in folder.named(stem) if _suffix(n) in FILMS}  # PXL_1.MP of PXL_1.MP.jpg
        found |= {n for n in folder.with_stem(name) if _suffix(n) in SIDECARS}
        found.update(folder.with_stem(name + GOOGLE.removesuffix(b".json")))
        if _suffix(name) not in RAWS:
            raws = [n for n in folder.with_stem(stem) if _suffix(n) in RAWS]
            found.update(raws)
            for raw in raws:
                found |= {n for n in folder.with_stem(raw) if _suffix(n) in SIDECARS}
        ordered = sorted(found, key=lambda n: (not is_half(n), n))
        paths = (os.path.join(parent, n) for n in ordered)
        return tuple(p for p in paths if not self._is_film_of_its_own(p))

    def has_like(self, photo: bytes, half: bytes) -> bool:
        """Return whether `photo` has a film where `half` is a film, a RAW file where it is one."""
        kind = FILMS if _suffix(half) in FILMS else RAWS
        return _suffix(photo) in kind or any(_suffix(c) in kind for c in self.of(photo))

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
        whole = folder.named(stem)
        beside = [n for n in folder.with_stem(stem) if not is_companion_name(n)]
        if _suffix(name) in RAWS:  # another RAW file of the name is no owner
            beside = [n for n in beside if _suffix(n) not in RAWS]
        if _suffix(name) in FILMS:  # PXL_1.MP belongs to PXL_1.MP.jpg
            beside += [n for n in folder.with_stem(name) if not is_companion_name(n)]
        films = [
            n
            for n in folder.with_stem(stem)
            if n != name and self._is_film_of_its_own(os.path.join(parent, n))
        ]
        return frozenset(os.path.join(parent, n) for n in (*whole, *beside, *films) if n != name)


@dataclass(frozen=True, slots=True)
class Assigned:
    """Who takes which companions along; those that a kept file needs; those only they have."""

    along: dict[bytes, tuple[bytes, ...]]
    needed: tuple[bytes, ...]
    unique: tuple[bytes, ...]


def assign(
    photos: Iterable[bytes], replaced: Callable[[Companions, bytes, bytes], bool] | None = None
) -> Assigned:
    """Return, for rejected photos in the order of the act, who takes which companions along.

    A companion goes with the last of its owners, and only if all of them go. A film or RAW file
    goes only if `replaced(companions, photo, half)` says that what is kept has one like it.
    """
    order = list(photos)
    going = set(order)
    finder = Companions()
    taken: dict[bytes, bytes] = {}
    needed: set[bytes] = set()
    unique: set[bytes] = set()
    for halves in (True, False):  # with a RAW file goes the sidecar that it shares
        for photo in order:
            for companion in finder.of(photo):
                if (companion in going and companion not in taken) or is_half(companion) != halves:
                    continue  # decided about in its own right
                if not finder.owners(companion) <= going:
                    needed.add(companion)
                elif halves and replaced is not None and not replaced(finder, photo, companion):
                    unique.add(companion)
                else:
                    taken[companion] = photo
        going |= taken.keys()
    along: dict[bytes, list[bytes]] = {}
    for companion, photo in taken.items():
        along.setdefault(photo, []).append(companion)
    return Assigned(
        {p: tuple(sorted(c, key=lambda n: (not is_half(n), n))) for p, c in along.items()},
        tuple(sorted(needed)),
        tuple(sorted(unique - taken.keys())),
    )


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
