"""After the undo of a commit: the groups whose files came back, with their decisions."""

import logging
from collections.abc import Callable, Generator, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from imgreview.core.domain import Decision, DecisionChange, FileId, Group, StepState
from imgreview.core.errors import UserError
from imgreview.core.events import CommitFinished, GroupsFound
from imgreview.gui.pages import commit_words as words

if TYPE_CHECKING:
    from imgreview.core.review.session import ReviewSession

log = logging.getLogger(__name__)

PORTION = 20  # groups taken in at one go: some milliseconds
GLANCE = 500  # groups or files only looked at


def restoring(
    session: "ReviewSession", before: tuple[Group, ...], event: CommitFinished
) -> Iterator[int]:
    """Put groups into the review again, in portions; yield how many were looked at.

    Any other step first ends it, so that it is one step of undo.
    """
    yield from session.carrying(_restoring(session, before, event))


def _restoring(
    session: "ReviewSession", before: tuple[Group, ...], event: CommitFinished
) -> Generator[int, None, None]:
    back: set[Path] = set()
    for number, result in enumerate(event.results):
        if result.state is StepState.UNDONE and result.where == result.file:
            back.add(result.file)
        if number % GLANCE == 0:
            yield 0
    label, steps, lost = words.tr("Undo of a commit"), 0, list[str]()
    missing: list[Group] = []
    for number, group in enumerate(before, 1):
        if any(f.path in back for f in group.files) and not _whole(session, group):
            missing.append(group)
        if len(missing) == PORTION or number == len(before):
            steps += _take_in(session, missing, back, label, lost)
            missing = []
            yield number
        elif number % GLANCE == 0:
            yield number
    session.join_steps(label, steps)
    for name in lost:
        _tried(partial(session.reject_all, name))
        yield len(before)


def _take_in(
    session: "ReviewSession", groups: list[Group], back: set[Path], label: str, lost: list[str]
) -> int:
    """Merge groups and reject what came back of them; return how many steps that made."""
    if not groups:
        return 0
    session.merge(GroupsFound(tuple(groups)))
    wanted: dict[FileId, Decision] = {}
    for group in groups:
        files = {f.id: Decision.REJECT for f in group.files if f.path in back}
        if len(files) == len(group.files):
            lost.append(group.id)
        else:
            wanted |= files
    with session.portion():
        change = _tried(partial(session.decide, wanted, label))
    return int(change is not None and bool(change.after))


def _tried(decide: Callable[[], DecisionChange]) -> DecisionChange | None:
    try:
        return decide()
    except (UserError, KeyError) as error:
        # the files are back and undecided; that loses nothing
        log.info("decisions were not taken up again: %s", error)
        return None


def _whole(session: "ReviewSession", group: Group) -> bool:
    return group.id in session and len(session.group(group.id).files) == len(group.files)
