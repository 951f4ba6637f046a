"""A server on this machine from which a model is fetched, and a card that names it."""

import hashlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from imgreview.core.methods.model_card import ModelCard

DATA = bytes(range(256)) * 6_000  # 1.5 MB


class Server(ThreadingHTTPServer):
    data = DATA
    etag = '"one"'
    ranges = True
    cut: int | None = None  # close the connection after so many bytes of the file
    asked: list[str]
    half_way: Callable[[], object] | None = None  # called when half of the file has been sent


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
        rest = server.data[start : server.cut]
        if server.half_way is not None:
            middle = len(rest) // 2
            self.wfile.write(rest[:middle])
            server.half_way()
            rest = rest[middle:]
        with suppress(ConnectionError):  # whoever asked may have gone
            self.wfile.write(rest)

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output clean."""


@contextmanager
def serving() -> Iterator[Server]:
    """Serve until the end of the block."""
    server = Server(("127.0.0.1", 0), Handler)
    server.asked = []
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
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
