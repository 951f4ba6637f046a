"""What may happen to rejected files: trash.py and move.py register themselves on import."""

from imgreview.core.actions import move, trash

__all__ = ["move", "trash"]
