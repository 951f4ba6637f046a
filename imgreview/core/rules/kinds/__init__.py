"""The kinds of rules: every module of this folder registers itself on import."""

from imgreview.core.registry import import_siblings

BROKEN = import_siblings(__name__, list(__path__))
