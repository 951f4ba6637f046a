"""Thumbnails for reports: from the store where a scan left them, else from a decoder process."""

import os
from collections.abc import Callable
from contextlib import suppress

from imgreview.core.domain import ImageFile
from imgreview.core.errors import UnreadableError
from imgreview.core.fingerprinting import thumb_key
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.imaging.thumbs import ThumbStore
from imgreview.core.report_html import small


def previews(pool: DecoderPool, thumbs: ThumbStore | None) -> Callable[[ImageFile], bytes | None]:
    """Return a function that makes the thumbnail (JPEG bytes) of a file, None if it is gone."""

    def preview(file: ImageFile) -> bytes | None:
        kept = None if thumbs is None else thumbs.get(thumb_key(file.id))
        if kept is not None:
            with suppress(OSError):  # a damaged thumbnail is made anew
                return small(kept)
        try:
            return small(pool.run(_TASK, os.fsencode(file.path)))
        except UnreadableError:
            return None

    return preview


_TASK = "imgreview.core.analysis:working_picture"
