"""What a review was asked for, to JSON and back."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from imgreview.core.settings import MatchSettings, Preset, Root, ScanRequest, WalkSettings


def request_to_json(request: ScanRequest) -> dict[str, Any]:
    """Return a request as JSON values; paths keep their surrogates."""
    return {
        "roots": [{"path": str(r.path), "protected": r.protected} for r in request.roots],
        "preset": request.preset.value,
        "walk": asdict(request.walk),
        "match": asdict(request.match),
        **({"picture": str(request.picture)} if request.picture is not None else {}),
    }


def request_from_json(data: Mapping[str, Any]) -> ScanRequest:
    """Return the request that was stored; KeyError, TypeError or ValueError for another form."""
    return ScanRequest(
        roots=tuple(Root(Path(r["path"]), bool(r["protected"])) for r in data["roots"]),
        preset=Preset(data["preset"]),
        walk=WalkSettings(**_tuples(data["walk"])),
        match=MatchSettings(**_tuples(data["match"])),
        picture=Path(data["picture"]) if data.get("picture") else None,
    )


def _tuples(section: Mapping[str, Any]) -> dict[str, Any]:
    return {k: tuple(v) if isinstance(v, list) else v for k, v in section.items()}
