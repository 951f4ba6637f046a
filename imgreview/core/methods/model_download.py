"""Fetching a model file to this machine: only when asked to, resumed where it stopped, checked.

This is the one place of the program that uses the network.
"""

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from imgreview.core.errors import UserError
from imgreview.core.jobs import CancelToken
from imgreview.core.methods.model_card import ModelCard, models_dir

TIMEOUT = 20.0  # seconds without a byte
CHUNK = 1 << 18
SPARE = 64 << 20  # bytes of the disk left alone
HERE = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True, slots=True)
class Downloading:
    """How far a download is; `total` is None where the server does not say."""

    done: int
    total: int | None


def download(card: ModelCard, token: CancelToken) -> Iterator[Downloading]:
    """Fetch the card's file into the folder for models, yielding progress about every 256 KiB.

    A part that is there already is continued when it can be proven to belong to the same file
    (by the card's sha256 in the end, or by the server's ETag). Raises UserError with a sentence
    and Cancelled; both keep the part.
    """
    # Not at the top: every decoder process imports this package, and none needs the network.
    import http.client
    import urllib.error

    _refuse_unsafe(card)
    target = models_dir() / card.file
    part, tag = target.with_name(target.name + ".part"), target.with_name(target.name + ".etag")
    try:
        yield from _fetch(card, part, tag, token)
    except urllib.error.HTTPError as error:
        with error:
            raise UserError(f"{_host(card)} answered: {error.code} {error.reason}.") from error
    except (OSError, http.client.HTTPException) as error:
        done = held(card)
        reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or error
        if not done:
            raise UserError(f"{_host(card)} could not be reached: {reason}.") from error
        raise UserError(
            f"The download from {_host(card)} broke off after {done / 1e6:.1f} MB ({reason}); "
            "it goes on from there when it is started again."
        ) from error
    _check(card, part, tag)
    part.replace(target)
    tag.unlink(missing_ok=True)


def held(card: ModelCard) -> int:
    """Return how many bytes of an unfinished download are here."""
    part = models_dir() / f"{card.file}.part"
    return part.stat().st_size if part.exists() else 0


def _fetch(card: ModelCard, part: Path, tag: Path, token: CancelToken) -> Iterator[Downloading]:
    import http.client
    import urllib.request

    start = _resumable(card, part, tag)
    if card.bytes and start == card.bytes:
        return
    request = urllib.request.Request(card.address, headers={"User-Agent": "imgreview"})
    if start:
        request.add_header("Range", f"bytes={start}-")
        if tag.exists():
            request.add_header("If-Range", tag.read_text(encoding="ascii"))
    with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:
        if urlsplit(answer.url).scheme != urlsplit(card.address).scheme:
            raise UserError(f"{_host(card)} led to an address that is not safe.")
        if start and not _continues(answer, start):
            start = 0
        _remember_tag(answer, tag)
        total = _total(answer, start)
        _refuse_full_disk(card, (total or card.bytes) - start)
        with part.open("ab" if start else "wb") as handle:
            done = start
            while data := answer.read(CHUNK):
                handle.write(data)
                done += len(data)
                token.check()
                if card.bytes and done > card.bytes:
                    raise UserError(
                        f"{_host(card)} sent more than the {card.bytes:,} bytes expected."
                    )
                yield Downloading(done, total or card.bytes or None)
        if total is not None and done < total:
            raise http.client.IncompleteRead(b"", total - done)


def _refuse_unsafe(card: ModelCard) -> None:
    address = urlsplit(card.address)
    if not card.address:
        raise UserError(f"The card of {card.title} names no address to download from.")
    if address.scheme != "https" and not (address.scheme == "http" and address.hostname in HERE):
        raise UserError(f"The address of {card.title} is not safe (https): {card.address}.")


def _refuse_full_disk(card: ModelCard, size: int) -> None:
    free = shutil.disk_usage(models_dir()).free
    if size > free - SPARE:
        raise UserError(
            f"The model {card.title} needs {size / 1e6:.0f} MB; only {free / 1e6:.0f} MB are free."
        )


def _resumable(card: ModelCard, part: Path, tag: Path) -> int:
    """Return how many bytes of the part may be kept."""
    if not part.exists() or not (card.sha256 or tag.exists()):
        return 0
    size = part.stat().st_size
    return size if not card.bytes or size <= card.bytes else 0


def _continues(answer: Any, start: int) -> bool:
    """Return whether the server sends the rest and not the whole."""
    given = str(answer.headers.get("Content-Range", ""))
    return answer.status == 206 and given.startswith(f"bytes {start}-")


def _remember_tag(answer: Any, tag: Path) -> None:
    value = str(answer.headers.get("ETag", ""))
    # A weak tag does not promise the same bytes.
    if value and value.isascii() and not value.startswith("W/"):
        tag.write_text(value, encoding="ascii")
    else:
        tag.unlink(missing_ok=True)


def _total(answer: Any, start: int) -> int | None:
    length = answer.headers.get("Content-Length")
    return start + int(length) if length and length.isdigit() else None


def _check(card: ModelCard, part: Path, tag: Path) -> None:
    size = part.stat().st_size
    wrong = f"has {size:,} bytes instead of {card.bytes:,}" if card.bytes else ""
    if not card.bytes or size == card.bytes:
        if not card.sha256:
            return
        with part.open("rb") as handle:
            if hashlib.file_digest(handle, "sha256").hexdigest() == card.sha256:
                return
        wrong = "is not the published one (its sha256 differs)"
    part.unlink()
    tag.unlink(missing_ok=True)
    raise UserError(f"What {_host(card)} sent {wrong}; it was thrown away.")


def _host(card: ModelCard) -> str:
    return urlsplit(card.address).hostname or card.address
