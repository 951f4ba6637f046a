"""Errors of the system as one sentence for the person: which file, why, and that it stayed."""

import errno
import os

_REASONS = {
    errno.EACCES: "there is no permission to change this folder",
    errno.EPERM: "the system forbids it (is the file locked or immutable?)",
    errno.EROFS: "the drive is read-only",
    errno.ENOSPC: "the drive is full",
    errno.EDQUOT: "your disk quota is used up",
    errno.EIO: "the drive reported an error",
    errno.ENOENT: "it is no longer there",
    errno.EEXIST: "the name is taken",
    errno.EXDEV: "it lies on another drive or mount than its destination",
    errno.ENAMETOOLONG: "the name is too long for the destination",
    errno.EBUSY: "another program is using it",
    errno.ELOOP: "it is a symbolic link",
    errno.EAGAIN: "another program was changing it",
    errno.ENOTSUP: "this drive cannot move a file without the risk of replacing another",
    errno.ENODEV: "a folder it was in or went to is not there now; is its drive plugged in?",
    errno.ESTALE: "the network drive lost it",
}


UNSURE = "Where it is could not be confirmed ({why}); the next start of imgreview looks again."


def reason(error: OSError) -> str:
    """Return why, as half a sentence without a full stop."""
    known = _REASONS.get(error.errno or 0)
    return known or (error.strerror or str(error) or "unknown reason").lower()


def failed(error: OSError) -> str:
    """Return the sentence for a file that stayed where it was."""
    return f"It stayed where it was: {reason(error)}."


def shown(path: bytes) -> str:
    """Return a path that is safe to print: undecodable bytes and controls become escapes."""
    text = path.decode("utf-8", "backslashreplace") if os.name == "posix" else os.fsdecode(path)
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
