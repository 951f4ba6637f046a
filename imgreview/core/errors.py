"""Errors sorted into "the world" (tell the person) and "our bug" (crash report)."""


class ImgReviewError(Exception):
    """Base of every error this program raises on purpose."""


class UserError(ImgReviewError):
    """Something in the world is in the way: the message is one sentence for the person."""


class UnreadableError(UserError):
    """A file could not be read as a picture; the scan lists it and goes on."""


class KillerError(UnreadableError):
    """A file crashed the decoder process or kept it too long; do not try this version again."""


class RefusedError(UserError):
    """A safety rule forbids this step; the file stays where it is."""


class BugError(ImgReviewError):
    """A promise between two parts of the program was broken."""
