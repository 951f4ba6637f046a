"""Where a file will lie, or lies, after an action."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    """`path` is None when only the system knows; `info` is the trash's record beside it.

    `made` are folders that had to be made for it, outermost first.
    """

    path: bytes | None
    info: bytes | None = None
    made: tuple[bytes, ...] = ()
