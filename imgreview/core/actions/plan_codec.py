"""A plan as bytes for the journal, so that a commit cut short by a crash can be finished."""

import json
import os
from pathlib import Path
from typing import Any

from imgreview.core.domain import ActionPlan, FileId, PlannedAction, Rescue


def dumps(plan: ActionPlan) -> bytes:
    """Return the steps and the protected folders of a plan; its warnings were read already."""
    head = {
        "id": plan.id,
        "bytes": plan.bytes_freed,
        "protected": [os.fspath(p) for p in plan.protected],
    }
    # Step by step: to write 10,000 at once keeps every other thread, the window too, waiting.
    steps = ",".join([_json(_step(s)) for s in plan.steps])
    return f'{_json(head)[:-1]},"steps":[{steps}]}}'.encode("ascii")


def loads(data: bytes) -> ActionPlan:
    """Return the plan that `dumps` wrote."""
    value = json.loads(data)
    return ActionPlan(
        id=value["id"],
        steps=tuple(_read_step(s) for s in value["steps"]),
        warnings=(),
        bytes_freed=value["bytes"],
        protected=tuple(Path(p) for p in value["protected"]),
    )


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, separators=(",", ":"))


def _file(file: FileId) -> list[Any]:
    # surrogates of undecodable names become ASCII escapes and come back as they were
    return [os.fspath(file.path), file.size, file.mtime_ns, file.ctime_ns, file.dev, file.ino]


def _read_file(value: list[Any]) -> FileId:
    return FileId(Path(value[0]), *value[1:])


def _step(step: PlannedAction) -> dict[str, Any]:
    rescue = step.rescue
    return {
        "action": step.action,
        "file": _file(step.file),
        "group": step.group,
        "keepers": [_file(k) for k in step.keepers],
        "exact": step.exact,
        "target": None if step.target is None else os.fspath(step.target),
        "companions": [os.fspath(c) for c in step.companions],
        "digest": None if step.digest is None else step.digest.hex(),
        "allow_empty": step.allow_empty,
        "rescue": None if rescue is None else [os.fspath(rescue.keeper), list(rescue.fields)],
    }


def _read_step(value: dict[str, Any]) -> PlannedAction:
    rescue = value["rescue"]
    return PlannedAction(
        action=value["action"],
        file=_read_file(value["file"]),
        group=value["group"],
        keepers=tuple(_read_file(k) for k in value["keepers"]),
        exact=value["exact"],
        target=None if value["target"] is None else Path(value["target"]),
        companions=tuple(Path(c) for c in value["companions"]),
        digest=None if value["digest"] is None else bytes.fromhex(value["digest"]),
        allow_empty=value["allow_empty"],
        rescue=None
        if rescue is None
        else Rescue(Path(rescue[0]), tuple((n, t) for n, t in rescue[1])),
    )
