"""The task of a decoder process that proves a picture can still be opened and decoded."""

from imgreview.core.imaging.decode import decode
from imgreview.core.imaging.opening import read_checked

EDGE = 256  # a JPEG is decoded at 1/8 or so: its whole stream is read all the same


def prove_decodable(path: bytes) -> str:
    """Return the format of a picture whose whole content could be decoded.

    Raises UnreadableError with a sentence for anything else. Runs in a child process.
    """
    data, _ = read_checked(path)
    return decode(data, EDGE, measure=False).facts.format
