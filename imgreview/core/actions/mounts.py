"""Which mount a path lies on: a rename works within one mount only, and a device may have many."""

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mount:
    """One mount; `number` is Linux's mount id, 0 where the system has none."""

    dev: int
    number: int


def existing(path: bytes) -> bytes:
    """Return `path` or its nearest parent that exists."""
    while not os.path.lexists(path):
        parent = os.path.dirname(path)
        if parent == path:
            break
        path = parent
    return path


def mount_of(path: bytes) -> Mount:
    """Return the mount of an existing file or folder, not following a final link.

    Bind mounts keep the device number, so that on Linux the mount id of /proc decides; see
    proc_pid_fdinfo(5).
    """
    dev = os.lstat(path).st_dev
    try:
        fd = os.open(path, os.O_PATH | os.O_NOFOLLOW | os.O_CLOEXEC)
    except (AttributeError, OSError):
        return Mount(dev, 0)
    try:
        with open(f"/proc/self/fdinfo/{fd}", "rb") as lines:
            for line in lines:
                if line.startswith(b"mnt_id:"):
                    return Mount(dev, int(line.split()[1]))
    except OSError:
        return Mount(dev, 0)
    finally:
        os.close(fd)
    return Mount(dev, 0)


def top_dir(path: bytes) -> bytes:
    """Return the highest folder on the same mount as `path` (real path, nearest existing)."""
    folder = existing(os.path.realpath(path))
    mount = mount_of(folder)
    if not os.path.isdir(folder) or os.path.islink(folder):
        folder = os.path.dirname(folder)
    while True:
        parent = os.path.dirname(folder)
        if parent == folder or mount_of(parent) != mount:
            return folder
        folder = parent


def same_volume(a: bytes, b: bytes) -> bool:
    """Return whether a rename from `a` to `b` (or their nearest existing parents) can work."""
    first, second = existing(os.path.realpath(a)), existing(os.path.realpath(b))
    return mount_of(first) == mount_of(second)


def free_bytes(path: bytes) -> int | None:
    """Return the bytes a normal user may still write beside `path`; None where unknown."""
    if not hasattr(os, "statvfs"):
        return None
    info = os.statvfs(existing(path))
    return info.f_bavail * info.f_frsize


def writable(folder: bytes) -> bool:
    """Return whether this user may make names in `folder`, or in the parent it would be made in."""
    effective = os.access in os.supports_effective_ids
    return os.access(existing(folder), os.W_OK | os.X_OK, effective_ids=effective)
