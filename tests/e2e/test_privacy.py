"""No command and no process it starts asks the network for anything; all it keeps is private."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.core.test_private import open_to_others
from tests.e2e.cli_kit import Done, run, write_plan
from tests.pictures import Copies

# Python imports this in every process below, decoders too. The hook cannot be taken off again.
HOOK = """
import os, sys
home = os.environ["HOOK_HOME"]
open(os.path.join(home, f"started-{os.getpid()}"), "w").close()

def hook(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto",
                 "socket.bind", "urllib.Request", "http.client.connect"):
        with open(os.path.join(home, "asked"), "a") as out:
            print(event, arguments, file=out)
        raise OSError("the network is blocked")

sys.addaudithook(hook)
"""


@pytest.fixture
def watched(tmp_path: Path) -> dict[str, str]:
    """Return an environment in which every Python process watches itself."""
    folder = tmp_path / "hook"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(HOOK, encoding="utf-8")
    root = Path(__file__).resolve().parents[2]
    paths = os.pathsep.join((str(folder), str(root)))
    return {"PYTHONPATH": paths, "HOOK_HOME": str(folder)}


def asked(watched: dict[str, str]) -> str:
    file = Path(watched["HOOK_HOME"]) / "asked"
    return file.read_text(encoding="utf-8") if file.exists() else ""


def test_the_hook_sees(watched: dict[str, str]) -> None:
    code = "import socket; socket.create_connection(('127.0.0.1', 9), 1)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **watched},
        capture_output=True,
        check=False,
    )
    assert b"the network is blocked" in done.stderr
    assert "socket." in asked(watched)


def test_no_command_asks_the_network(
    copies: Copies, tmp_path: Path, watched: dict[str, str], private_home: Path
) -> None:
    keep = copies.original("chelsea", "cat.jpg", edge=440)
    gone = copies.exact(keep, "cat copy.jpg")

    def well(*words: str | Path) -> Done:
        done = run(*words, environment=watched)
        assert done.code == 0, (words, done.err)
        return done

    page = tmp_path / "report.html"
    before = os.umask(0)
    try:
        well("scan", copies.folder, "--html", page, "--jobs", "1")
        well("find", keep, "--jobs", "1")
        well("compare", keep, gone)
        well("apply", write_plan(tmp_path / "plan.json", [([keep], [gone])]))
        assert not gone.exists()
        well("history")
        well("undo", "--last")
        assert gone.exists()
        assert "commits" in well("cache", "info").out
        for kind in ("config", "data", "cache", "log"):
            assert open_to_others(private_home / kind) == {}
        told = well("cache", "clear", "--everything").out
        assert "undone" in told
        assert len(run("history", "--json").data) == 1
        well("cache", "clear", "--everything", "--history")
        assert run("history", "--json").data == []
    finally:
        os.umask(before)
    assert asked(watched) == ""
    started = list(Path(watched["HOOK_HOME"]).glob("started-*"))
    assert len(started) > 10  # nine commands and their decoders
