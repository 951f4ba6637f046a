"""Paints the pictures of resources/demo/collection.toml and lays them out with their copies."""

import io
import os
import re
import tomllib
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from datetime import datetime
from pathlib import Path
from typing import Any

from PIL import Image

from imgreview.core import paths
from imgreview.core.demo import blossom, near, night, terrain
from imgreview.core.demo.camera import Light, develop
from imgreview.core.demo.copies import COPIES
from imgreview.core.demo.sky import Sky

SIZE = (1440, 1080)
DAMAGED = "Old laptop/Pictures/IMG_20230716_180204.jpg"
STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)(\d\d)")
PAINTERS: Mapping[str, Callable[..., Light]] = {
    p.__name__: p
    for p in (
        *(night.city_bokeh, night.rainy_window, night.fireworks, night.night_sky),
        *(near.forest, near.dewy_leaf, near.fruit, blossom.flower),
    )
}
Progress = Callable[[int, int], None]


def make_demo(folder: Path, progress: Progress | None = None, size: tuple[int, int] = SIZE) -> Path:
    """Make what the collection lacks in `folder` and return the folder.

    A file that is there is never written again. `progress` hears (done, total) of the pictures
    painted. Pictures are `size` pixels, width first. Raises OSError when the disk is full or the
    folder may not be written.
    """
    plan = load()
    todo = [p for p in plan["picture"] if any(not (folder / f).exists() for f in files_of(p))]
    with ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="imgreview-demo") as pool:
        jobs = [pool.submit(_make, plan, p, folder, size) for p in todo]
        try:
            for done, job in enumerate(as_completed(jobs), 1):
                job.result()
                if progress is not None:
                    progress(done, len(jobs))
        finally:
            pool.shutdown(cancel_futures=True)
    # One file that no program can read, because real folders have some.
    _write(folder / DAMAGED, b"\xff\xd8\xff\xe1\x00\x10Exif\x00\x00" + bytes(3000), None)
    return folder


def load() -> dict[str, Any]:
    """Return the description of the collection."""
    return tomllib.loads((paths.resources_dir() / "demo" / "collection.toml").read_text("utf-8"))


def files_of(picture: Mapping[str, Any]) -> list[str]:
    """Return the picture's files below the folder: the original first, then its copies."""
    return [picture["file"], *(name for _, name in picture.get("copies", []))]


def paint(scene: Mapping[str, Any], size: tuple[int, int], moment: int = 0) -> Image.Image:
    """Return the photograph of a scene; another `moment` is another shot of a series."""
    if "painter" in scene:
        light = PAINTERS[scene["painter"]](*size, **scene["arguments"])
    else:
        sky = Sky(**_tuples(scene["sky"]))
        land = terrain.Land(sky=sky, moment=moment, **_tuples(scene["land"]))
        light = terrain.render(land, *size)
    return develop(light, 1000 + moment, **scene.get("develop", {}))


def _tuples(values: Mapping[str, Any]) -> dict[str, Any]:
    return {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()}


def _make(
    plan: Mapping[str, Any], picture: Mapping[str, Any], folder: Path, size: tuple[int, int]
) -> None:
    image = paint(plan["scene"][picture["scene"]], size, picture.get("moment", 0))
    taken = taken_at(picture)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=93, exif=_exif(plan["camera"], picture, taken))
    data = out.getvalue()
    _write(folder / picture["file"], data, taken)
    for number, (kind, name) in enumerate(picture.get("copies", []), 1):
        if not (folder / name).exists():
            later = taken.replace(minute=(taken.minute + 7 * number) % 60)
            _write(folder / name, COPIES.get(kind)(data), later)


def taken_at(picture: Mapping[str, Any]) -> datetime:
    """Return when a picture was taken: from its name, or for DSC… a day made from its number."""
    found = STAMP.search(picture["file"])
    if found is not None:
        return datetime(*(int(part) for part in found.groups()))  # type: ignore[arg-type]
    number = int(re.sub(r"\D", "", Path(picture["file"]).stem))
    return datetime(2022, 9, 1 + number % 30, 8 + number % 11, number % 60, number % 59)


def _exif(cameras: Mapping[str, Any], picture: Mapping[str, Any], taken: datetime) -> Image.Exif:
    camera = cameras[picture["camera"]]
    words = f"{taken:%Y:%m:%d %H:%M:%S}"
    exif = Image.Exif()
    exif[271], exif[272], exif[274], exif[306] = camera["make"], camera["model"], 1, words
    detail = exif.get_ifd(0x8769)
    detail[36867] = detail[36868] = words
    detail[33437], detail[37386] = camera["aperture"], camera["focal"]
    detail[33434], detail[34855] = 1 / 160, 100
    if "place" in picture:
        place = exif.get_ifd(0x8825)
        for tag, degrees, signs in zip((1, 3), picture["place"], ("NS", "EW"), strict=True):
            minutes, seconds = divmod(round(abs(degrees) * 3600), 60)
            place[tag] = signs[degrees < 0]
            place[tag + 1] = (float(minutes // 60), float(minutes % 60), float(seconds))
    return exif


def _write(file: Path, data: bytes, when: datetime | None) -> None:
    """Create a file with a modification time; one that is there stays as it is."""
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        with file.open("xb") as out:
            out.write(data)
    except FileExistsError:
        return
    if when is not None:
        os.utime(file, (when.timestamp(), when.timestamp()))
