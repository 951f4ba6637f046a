"""Real photographs for tests (scikit-image's wheel) and copies of them as people make them."""

import importlib.util
import io
from pathlib import Path

from PIL import Image, ImageEnhance, ImageOps

# Photographs of scenes that have nothing in common with each other; the stereo pair does.
PHOTOS = (
    "astronaut.png",
    "coffee.png",
    "chelsea.png",
    "rocket.jpg",
    "retina.jpg",
    "hubble_deep_field.jpg",
    "camera.png",
    "brick.png",
    "grass.png",
    "gravel.png",
    "coins.png",
    "moon.png",
    "motorcycle_left.png",
)


def photo_folder() -> Path:
    """Return the data folder of the installed scikit-image, without importing it."""
    spec = importlib.util.find_spec("skimage")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "data"


def photo(name: str) -> Path:
    """Return the path of one photograph; the suffix may be left out."""
    folder = photo_folder()
    found = folder / name if "." in name else next(folder.glob(f"{name}.*"))
    assert found.is_file(), found
    return found


class Copies:
    """Writes pictures and copies of pictures into one folder, by the kinds of change people make.

    Each method takes the source file, writes `name` and returns its path; the suffix of the
    name chooses the format.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, name: str) -> Path:
        """Return the path of `name` in the folder, whose parents exist afterwards."""
        target = self.folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        return target

    def save(self, image: Image.Image, name: str, quality: int = 92) -> Path:
        """Write an image as it is."""
        target = self.path(name)
        if target.suffix.lower() in {".jpg", ".jpeg", ".webp", ".avif"}:
            image.save(target, quality=quality)
        else:
            image.save(target)
        return target

    def original(self, source: str, name: str | None = None, edge: int = 0) -> Path:
        """Write a real photograph as a JPEG of quality 92, `edge` pixels long when given."""
        with Image.open(photo(source)) as image:
            picture = image.convert("RGB")
        if edge:
            picture.thumbnail((edge, edge), Image.Resampling.LANCZOS)
        return self.save(picture, name or f"{Path(source).stem}.jpg")

    def exact(self, source: Path, name: str) -> Path:
        """Write the same bytes."""
        target = self.path(name)
        target.write_bytes(source.read_bytes())
        return target

    def recompressed(self, source: Path, name: str, quality: int = 60) -> Path:
        """Write the picture again with another quality or format."""
        return self.save(self._read(source), name, quality)

    def resized(self, source: Path, name: str, factor: float = 0.5) -> Path:
        """Write the picture with its sides multiplied by `factor`."""
        image = self._read(source)
        size = (round(image.width * factor), round(image.height * factor))
        return self.save(image.resize(size, Image.Resampling.LANCZOS), name)

    def turned(self, source: Path, name: str, degrees: int = 90) -> Path:
        """Write the picture turned counter-clockwise by a multiple of 90 degrees."""
        return self.save(self._read(source).rotate(degrees, expand=True), name)

    def mirrored(self, source: Path, name: str) -> Path:
        """Write the picture mirrored left to right."""
        return self.save(ImageOps.mirror(self._read(source)), name)

    def cropped(self, source: Path, name: str, keep: float = 0.8) -> Path:
        """Write the middle of the picture, `keep` of each side long."""
        image = self._read(source)
        dx = round(image.width * (1 - keep) / 2)
        dy = round(image.height * (1 - keep) / 2)
        return self.save(image.crop((dx, dy, image.width - dx, image.height - dy)), name)

    def brightened(self, source: Path, name: str, factor: float = 1.25) -> Path:
        """Write the picture with its brightness multiplied by `factor`."""
        return self.save(ImageEnhance.Brightness(self._read(source)).enhance(factor), name)

    def grey(self, source: Path, name: str) -> Path:
        """Write the picture in black and white."""
        return self.save(ImageOps.grayscale(self._read(source)).convert("RGB"), name)

    def commented(self, source: Path, name: str, text: bytes = b"holiday") -> Path:
        """Write a JPEG with the same pixels and one comment segment more."""
        data = source.read_bytes()
        assert data[:2] == b"\xff\xd8", "a JPEG is needed"
        segment = b"\xff\xfe" + (len(text) + 2).to_bytes(2, "big") + text
        target = self.path(name)
        target.write_bytes(data[:2] + segment + data[2:])
        return target

    @staticmethod
    def _read(source: Path) -> Image.Image:
        with Image.open(io.BytesIO(source.read_bytes())) as image:
            return ImageOps.exif_transpose(image).convert("RGB")
