import hashlib
import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from imgreview.core.errors import UserError
from imgreview.core.jobs import Cancelled, CancelToken
from imgreview.core.methods import model_download
from imgreview.core.methods.model_card import ModelCard, models_dir
from imgreview.core.methods.model_download import download

DATA = bytes(range(256)) * 6_000  # 1.5 MB


class Server(ThreadingHTTPServer):
    data = DATA
    etag = '"one"'
    ranges = True
    cut: int | None = None  # close the connection after so many bytes of the file
    asked: list[str]


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        server = self.server
        wanted = self.headers.get("Range", "")
        server.asked.append(wanted)
        if self.path == "/missing":
            self.send_error(404)
            return
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/model.onnx")
            self.end_headers()
            return
        start = 0
        if server.ranges and wanted and self.headers.get("If-Range", server.etag) == server.etag:
            start = int(wanted.removeprefix("bytes=").removesuffix("-"))
        self.send_response(206 if start else 200)
        if start:
            size = len(server.data)
            self.send_header("Content-Range", f"bytes {start}-{size - 1}/{size}")
        if server.etag:
            self.send_header("ETag", server.etag)
        self.send_header("Content-Length", str(len(server.data) - start))
        self.end_headers()
        self.wfile.write(server.data[start : server.cut])

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output clean."""


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server(("127.0.0.1", 0), Handler)
    server.asked = []
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def card(server: Server, path: str = "/model.onnx", **changes: object) -> ModelCard:
    base = ModelCard(
        name="m",
        title="Model",
        licence="CC0",
        file="model.onnx",
        source=Path("m.toml"),
        address=f"http://127.0.0.1:{server.server_address[1]}{path}",
        bytes=len(DATA),
        sha256=hashlib.sha256(DATA).hexdigest(),
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def run(wanted: ModelCard) -> list[int]:
    return [event.done for event in download(wanted, CancelToken())]


def here() -> list[str]:
    return sorted(os.listdir(models_dir()))


@pytest.mark.parametrize("path", ["/model.onnx", "/moved"])
def test_a_file_is_fetched_with_progress_and_checked(server: Server, path: str) -> None:
    wanted = card(server, path)
    events = list(download(wanted, CancelToken()))
    assert [e.done for e in events] == sorted({e.done for e in events})
    assert (events[-1].done, events[-1].total) == (len(DATA), len(DATA))
    assert wanted.path() == models_dir() / "model.onnx"
    assert (models_dir() / "model.onnx").read_bytes() == DATA
    assert here() == ["model.onnx"]


def test_a_broken_download_goes_on_where_it_stopped(server: Server) -> None:
    server.cut = 600_000
    with pytest.raises(UserError, match=r"broke off after 0\.\d MB"):
        run(card(server))
    held = (models_dir() / "model.onnx.part").stat().st_size
    assert 0 < held <= 600_000
    server.cut = None
    assert run(card(server))[0] > held
    assert server.asked == ["", f"bytes={held}-"]
    assert (models_dir() / "model.onnx").read_bytes() == DATA


def test_a_cancelled_download_keeps_its_part(server: Server) -> None:
    token = CancelToken()
    running = download(card(server), token)
    next(running)
    token.cancel()
    with pytest.raises(Cancelled):
        list(running)
    assert (models_dir() / "model.onnx.part").stat().st_size > 0
    run(card(server))
    assert here() == ["model.onnx"]


def test_a_whole_part_needs_no_server(server: Server) -> None:
    (models_dir() / "model.onnx.part").write_bytes(DATA)
    assert run(card(server)) == []
    assert server.asked == []
    assert here() == ["model.onnx"]


@pytest.mark.parametrize("how", ["no ranges", "another file now"])
def test_a_server_that_cannot_continue_is_begun_anew(server: Server, how: str) -> None:
    (models_dir() / "model.onnx.part").write_bytes(b"old" * 1000)
    (models_dir() / "model.onnx.etag").write_text('"zero"')
    server.ranges = how != "no ranges"
    run(card(server, sha256=""))
    assert (models_dir() / "model.onnx").read_bytes() == DATA


def test_a_part_that_nothing_vouches_for_is_not_continued(server: Server) -> None:
    (models_dir() / "model.onnx.part").write_bytes(b"old" * 1000)
    run(card(server, sha256=""))
    assert server.asked == [""]
    assert (models_dir() / "model.onnx").read_bytes() == DATA


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (DATA[:-1] + b"!", "sha256 differs"),
        (DATA[:-5], "instead of"),
        (DATA + b"more", "sent more than"),
    ],
)
def test_another_content_is_refused(server: Server, data: bytes, sentence: str) -> None:
    server.data = data
    with pytest.raises(UserError, match=sentence):
        run(card(server))
    assert "model.onnx" not in here()


def test_what_cannot_be_fetched_is_a_sentence(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UserError, match=r"127\.0\.0\.1 answered: 404"):
        run(card(server, "/missing"))
    with pytest.raises(UserError, match="names no address"):
        run(card(server, address=""))
    for address in ("http://example.org/model.onnx", "ftp://127.0.0.1/a", "file:///etc/passwd"):
        with pytest.raises(UserError, match="not safe"):
            run(card(server, address=address))
    monkeypatch.setattr(model_download, "SPARE", 1 << 60)
    with pytest.raises(UserError, match=r"only .* MB are free"):
        run(card(server))
    assert "model.onnx" not in here()


def test_nobody_answering_is_a_sentence(server: Server) -> None:
    wanted = card(server)
    server.server_close()
    with pytest.raises(UserError, match=r"broke off after 0\.0 MB"):
        run(wanted)
