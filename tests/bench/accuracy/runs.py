"""Run the program, and rivals that happen to be installed, on a folder of pictures."""

import importlib.util
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from imgreview.core.domain import Group, MatchClass
from imgreview.core.events import GroupsFound
from imgreview.core.jobs import CancelToken
from imgreview.core.pipeline import find_groups, open_ports
from imgreview.core.settings import Preset, Root, ScanRequest, preset_settings

Groups = list[list[str]]
Classes = dict[frozenset[str], MatchClass]
RIVAL_BITS = 8  # of 64, the usual setting of hash programs


def imgreview(folder: Path, preset: Preset, model: str | None = None) -> tuple[Groups, Classes]:
    """Return the groups of copies (relative paths) and the class said for each relation."""
    match = preset_settings(preset, model)
    request = ScanRequest((Root(folder),), preset, match=match, use_cache=False)
    groups: dict[str, Group] = {}
    with open_ports(request) as ports:
        for event in find_groups(request, ports, CancelToken()):
            if isinstance(event, GroupsFound):
                for key in event.retired:
                    groups.pop(key, None)
                groups.update((g.id, g) for g in event.groups)
    copies = [g for g in groups.values() if g.cls.is_copy]
    names = [[_name(f.path, folder) for f in g.files] for g in copies]
    classes = {
        frozenset((_name(r.a.path, folder), _name(r.b.path, folder))): r.cls
        for g in copies
        for r in g.relations
    }
    return names, classes


def _name(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def phash(folder: Path) -> Groups:
    """Return groups of equal perceptual hashes within RIVAL_BITS, closed transitively."""
    import imagehash

    names = sorted(_name(p, folder) for p in folder.rglob("*") if p.is_file())
    codes = []
    for name in names:
        with Image.open(folder / name) as image:
            codes.append(imagehash.phash(image).hash.ravel())
    bits = np.array(codes, np.float32) * 2 - 1
    near = (bits.shape[1] - bits @ bits.T) / 2 <= RIVAL_BITS
    label = np.arange(len(names))
    while True:  # every file takes the lowest label among its neighbours until nothing changes
        lowest = np.where(near, label[None, :], len(names)).min(axis=1)
        if (lowest == label).all():
            break
        label = lowest
    groups = [[names[i] for i in np.flatnonzero(label == k)] for k in np.unique(label)]
    return [g for g in groups if len(g) > 1]


def findimagedupes(folder: Path) -> Groups:
    """Return the groups of the `findimagedupes` command, which prints one group a line."""
    command = ["findimagedupes", "-R", "--", str(folder)]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return [
        [_name(Path(p), folder) for p in line.split() if Path(p).is_file()]
        for line in out.splitlines()
        if len(line.split()) > 1
    ]


def rivals() -> dict[str, Callable[[Path], Groups]]:
    """Return the rivals that can run here, by name."""
    found: dict[str, Callable[[Path], Groups]] = {}
    if importlib.util.find_spec("imagehash") is not None:
        found["pHash ≤ 8"] = phash
    if shutil.which("findimagedupes"):
        found["findimagedupes"] = findimagedupes
    return found
