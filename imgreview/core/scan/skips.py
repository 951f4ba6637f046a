"""What a walk leaves out on its own: bins, caches, libraries of other programs, cloud files."""

import os
import stat
import sys
from pathlib import Path

_FOLDERS = frozenset(
    {
        *(b"@eadir", b"#recycle", b"#snapshot", b"$recycle.bin", b"system volume information"),
        *(b".dtrash", b".trashes", b".git", b".svn", b".hg", b".cache", b".thumbnails"),
        *(b".stversions", b"lost+found", b".snapshots"),
    }
)
# Programs keep these folders in step with a database of their own; removing files breaks it.
_LIBRARIES = (b".photoslibrary", b".photolibrary", b".aplibrary", b".lrdata", b".lrlibrary")
REJECTS = b"imgreview-rejects"  # made by a commit where a drive has no trash
_KERNEL = frozenset({b"/proc", b"/sys", b"/dev"})

_OFFLINE = 0x1000 | 0x40000 | 0x400000  # FILE_ATTRIBUTE_OFFLINE, RECALL_ON_OPEN, _ON_DATA_ACCESS
_HIDDEN = 0x2
_MOUNT_POINT = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT: a junction
_SF_DATALESS = 0x40000000  # macOS: the content is in the cloud
_UF_HIDDEN = 0x8000


def skipped_folder(path: bytes, name: bytes) -> bool:
    """Return whether a folder is never entered: bins, caches, version control, kernel trees."""
    lower = name.lower()
    if lower in _FOLDERS or lower.startswith(b".trash"):
        return True
    if sys.platform == "linux" and path in _KERNEL:
        return True
    # the freedesktop home trash is called just "Trash" and known by its two folders
    return name == b"Trash" and all(Path(os.fsdecode(path), d).is_dir() for d in ("info", "files"))


def library_reason(name: bytes) -> str | None:
    """Return why a folder of another program, or of rejected pictures, is left out, or None."""
    if name == REJECTS:
        return "It holds pictures that were rejected; they are no copies to rely on."
    if name.lower().endswith(_LIBRARIES):
        return "This is the library of another photo program; its files are managed there."
    return None


def is_hidden(name: bytes, status: os.stat_result | None = None) -> bool:
    """Return whether a file or folder is hidden by its name or, given a stat, by its attributes."""
    if name.startswith(b"."):
        return True
    if status is None:
        return False
    attributes: int = getattr(status, "st_file_attributes", 0)
    flags: int = getattr(status, "st_flags", 0)
    return bool(attributes & _HIDDEN or flags & _UF_HIDDEN)


def is_junction(status: os.stat_result) -> bool:
    """Return whether a folder is a Windows junction, a link in other words."""
    return getattr(status, "st_reparse_tag", 0) == _MOUNT_POINT


def unusable_reason(status: os.stat_result) -> str | None:
    """Return why a directory entry with the name of a picture is no candidate, or None."""
    if not stat.S_ISREG(status.st_mode):
        return "This is a pipe, socket or device, not a file."
    if status.st_size == 0:
        return "The file is empty."
    attributes: int = getattr(status, "st_file_attributes", 0)
    flags: int = getattr(status, "st_flags", 0)
    if attributes & _OFFLINE or flags & _SF_DATALESS:
        return "The file is only in the cloud; reading it would download it."
    return None
