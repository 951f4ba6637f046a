"""Every sentence of the core that a person can meet in the window, to be translated.

Refusals, warnings and what could not be read; %1, %2, … are names, numbers and reasons. A test
reads the core's own sources and names the ones that are missing here.
"""

from collections.abc import Callable

from imgreview.gui import core_phrases_kept


def phrases(tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return every phrase as `tr` says it."""
    kept = core_phrases_kept.phrases(tr)
    return (*_of_commits(tr), *_reasons(tr), *_of_files(tr), *kept)


def _of_commits(tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return what Commit, History and undo say of files."""
    return (
        tr("%1 in a protected folder will not be touched."),
        tr("%1 changed or disappeared since the scan and will not be touched."),
        tr("Nothing of this group is kept: %1 will go, as you asked."),
        tr("%1 to be kept changed or vanished since the scan; nothing relies on it."),
        tr(
            "%1 is only another name (a link or second view) of a kept file: removing it would "
            "free nothing."
        ),
        tr(
            "%1 cannot go to the trash: %2. Move to a folder on the same drive instead, for "
            "example %3."
        ),
        tr("%1 will be copied to another drive, checked there, and only then taken away."),
        tr("%1 will go along (sidecars, films of Live Photos, RAW files of a pair)."),
        tr("%1 will stay, because a file that is kept needs it as well."),
        tr("%1 (films or RAW files) will stay, because what is kept has none like it."),
        tr("%1 will be deleted for ever. This cannot be undone, and no trash keeps them."),
        tr("The destination drive has %1 MB free, but %2 MB are to be moved there."),
        tr("%1 files"),
        tr("It is no longer there."),
        tr("It changed since it was looked at; scan again to decide about it."),
        tr("It changed while it was being read; scan again to decide about it."),
        tr("It changed while it was being copied; it was left alone."),
        tr("It is not a regular file any more."),
        tr("Another file has taken its name since it was looked at."),
        tr("Another drive is mounted there than when it was looked at."),
        tr("It lies in a protected folder."),
        tr("The destination lies in a protected folder."),
        tr("It is kept in another group."),
        tr("It could not be looked at: %1."),
        tr("It is the same file as %1 under another name."),
        tr("It cannot be moved: %1."),
        tr("It cannot go to the trash: %1."),
        tr(
            "The picture kept for it lies in the folder that this one would go to, among the "
            "rejected; choose another folder."
        ),
        tr("Nothing of its group is kept: it may go to the trash, but is never deleted for ever."),
        tr("No file of its group that is to be kept is still there unchanged; scan again."),
        tr(
            "Nothing would be left of its group: keep one of its pictures, or choose "
            "“Reject all of the group” in the menu Decide."
        ),
        tr(
            "What was to be kept for it, %1, is not as it was: nothing of its group would be left. "
            "Scan again."
        ),
        tr("It stayed where it was: %1."),
        tr("It stayed where it was."),
        tr("It stayed where it was: no kept file of its group could be proven (%1)."),
        tr("Another file took its place at that very moment; it was put back."),
        tr("Another file took its place at that very moment; it was left alone."),
        tr("Another file took its place, or it changed, at that very moment; nothing was done."),
        tr("Another file has taken its name; it was left alone."),
        tr("The system reported it as trashed, but it is still in its place."),
        tr("Only the system's trash knows where it is: restore it from there."),
        tr("It is no longer where it was put (was the trash emptied?)."),
        tr("Another file lies where it was put; that one was left alone."),
        tr("The trash holds another file of that name now; it was left alone."),
        tr("It was deleted for ever, as you asked; nothing can bring it back."),
        tr("Its name is taken now, so it came back as %1."),
        tr("It is not as it was when it left: it was changed or replaced while it was away."),
        tr("It could not be brought back: %1."),
        tr("It could not be brought back: no free name was left beside its old one."),
        tr("It is neither at its place nor at its destination: another program took it."),
        tr("It was put back as %1."),
        tr("The program was stopped just after this file was moved."),
        tr("The program was stopped just after this file was deleted for ever."),
        tr("The program was stopped before this file was touched."),
        tr("The program was stopped before it was brought back."),
        tr("The program was stopped, and the file is neither at its place nor at its destination."),
        tr("Where it is could not be confirmed (%1); the next start of imgreview looks again."),
        tr("Where it is could not be confirmed: %1."),
        tr("Another file had taken its place; that one was put back as %1."),
        tr(
            "It was put back at once: taking it away also took the kept file away (both are "
            "one file, shown twice by this drive)."
        ),
        tr("%1: choose a destination folder first."),
        tr("It lies in the system's trash."),
        tr("Restore it from the system's trash."),
        tr("Another file lies at %1; it was left there."),
    )


def _reasons(tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return half sentences that say why."""
    return (
        tr("there is no permission to change this folder"),
        tr("the system forbids it (is the file locked or immutable?)"),
        tr("the drive is read-only"),
        tr("the drive is full"),
        tr("your disk quota is used up"),
        tr("the drive reported an error"),
        tr("it is no longer there"),
        tr("the name is taken"),
        tr("it lies on another drive or mount than its destination"),
        tr("the name is too long for the destination"),
        tr("another program is using it"),
        tr("it is a symbolic link"),
        tr("another program was changing it"),
        tr("this drive cannot move a file without the risk of replacing another"),
        tr("a folder it was in or went to is not there now; is its drive plugged in?"),
        tr("the network drive lost it"),
        tr("unknown reason"),
        tr("no free name was found"),
        tr("no free name was left in the destination"),
        tr("no destination folder was given"),
        tr("the system's trash refused it"),
        tr("there is no trash on this drive that imgreview can use"),
        tr("there is no trash on this drive (%1)"),
        tr("the destination lies in a protected folder"),
        tr("its folder is read-only"),
        tr("%1 is not a folder"),
        tr("%1 is not writable"),
        tr("none is outside this commit"),
        tr("it is the same file under another name"),
        tr("it is empty"),
        tr("it is in this commit itself"),
        tr("it is in this commit itself under another name"),
        tr("its content is not the same"),
    )


def _of_files(tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return what is said of pictures, of the review and of what is stored."""
    return (
        tr("The file is no longer there."),
        tr("The file may not be read: permission denied."),
        tr("The file is a symbolic link."),
        tr("This is a folder, not a file."),
        tr("This is a pipe, socket or device, not a file."),
        tr("The disk reports a read error in this file."),
        tr("The network drive has lost the file."),
        tr("The picture claims %1, more than the %2 megapixels imgreview reads."),
        tr("a huge number of pixels"),
        tr("%1 megapixels"),
        tr("The picture's data could not be decoded."),
        tr("The picture's data could not be decoded (%1)."),
        tr("The file could not be read: %1."),
        tr("The picture's header could not be understood."),
        tr("The file ends too early: part of the picture is missing."),
        tr("The file is empty."),
        tr("The file has %1 GiB, more than imgreview reads."),
        tr("The file changed while it was read."),
        tr("The file's content is not a picture imgreview can read."),
        tr("Reading %1 pictures needs an optional package: see the README."),
        tr("The picture has no pixels."),
        tr("Decoding this picture takes more memory than imgreview allows for one file."),
        tr("This picture takes more memory than imgreview allows."),
        tr("This picture could not be examined (%1)."),
        tr("Reading this file took longer than %1 seconds and was stopped."),
        tr("The disk or network drive did not answer in time."),
        tr("This file stopped the picture reader (%1)."),
        tr(
            "The JPEG is stored in %1 passes, which no camera or editor does; reading it would "
            "take too long."
        ),
        tr("Reading camera RAW files needs the optional package rawpy."),
        tr("The RAW file holds no readable preview (%1)."),
        tr("%1 is a picture; what is written needs another name."),
        tr("%1 is not part of this review."),
        tr("%1 is in a protected folder: it can only be kept."),
        tr("Both parts of a group need a picture."),
        tr("Choose at least two groups to put together."),
        tr(
            "At least one picture of a group stays. To give up the whole group, choose “Reject "
            "all of the group” in the menu Decide."
        ),
        tr("These pictures are equally good: mark the one to keep yourself."),
        tr("These are not proven copies: mark the pictures to keep or reject yourself."),
        tr("One weak link holds this group: mark the pictures to keep or reject yourself."),
        tr("The review could not be saved: %1."),
        tr("This review is no longer stored."),
        tr("%1 is there already and is no review; choose another name."),
        tr("%1 could not be written: %2."),
        tr("%1 could not be read: %2."),
        tr("The review file is not JSON: %1."),
        tr("The review file is damaged: %1."),
        tr("Two folders of the review cannot be one now: %1."),
        tr("Files are being moved just now; the history was not forgotten."),
        tr("A commit was interrupted and is not settled; the history was not forgotten."),
        tr("%1 could not be emptied: %2."),
        tr("%1 could not be removed: %2."),
        tr("The system names no colour profile of this screen. Choose its file."),
        tr("%1 is no colour profile of a screen."),
    )
