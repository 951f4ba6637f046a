"""What a file is known by while it moves, and the hidden names it may bear on the way."""

import os

Ident = tuple[int, int, int, int]  # device, inode, bytes, mtime in nanoseconds

HIDDEN = b".imgreview-"  # every name this program makes beside photos begins with it


class NameTaken(FileExistsError):  # noqa: N818 - says what is, as FileExistsError's kin do
    """The name to rename to is taken; certainly nothing has happened to the file."""


def ident(info: os.stat_result) -> Ident:
    """Return what stays the same when a file is renamed (its ctime does not)."""
    return (info.st_dev, info.st_ino, info.st_size, info.st_mtime_ns)


def aside_name(path: bytes, mark: str) -> bytes:
    """Return the hidden name beside `path` under which it waits while its removal is proven."""
    return os.path.join(os.path.dirname(path), HIDDEN + mark.encode() + b".aside")


def part_name(path: bytes, mark: str) -> bytes:
    """Return the hidden name beside `path` under which its copy grows."""
    return os.path.join(os.path.dirname(path), HIDDEN + mark.encode() + b".part")


def gone_name(path: bytes, mark: str) -> bytes:
    """Return the hidden name beside `path` under which it waits to be deleted for ever."""
    return os.path.join(os.path.dirname(path), HIDDEN + mark.encode() + b".gone")
