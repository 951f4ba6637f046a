import os
from collections.abc import Iterator

import pytest

from imgreview.core.errors import UserError
from imgreview.core.jobs import Cancelled, CancelToken
from imgreview.core.methods import model_download
from imgreview.core.methods.model_card import ModelCard, models_dir
from imgreview.core.methods.model_download import download, held
from tests.core.methods.model_server import DATA, Server, card, serving


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as made:
        yield made


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
    size = (models_dir() / "model.onnx.part").stat().st_size
    assert 0 < size <= 600_000
    assert held(card(server)) == size
    server.cut = None
    assert run(card(server))[0] > size
    assert server.asked == ["", f"bytes={size}-"]
    assert held(card(server)) == 0
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
    with pytest.raises(UserError, match=r"127\.0\.0\.1 could not be reached"):
        run(wanted)
