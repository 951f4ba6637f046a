"""What may happen to rejected files: each action registers itself on import."""

from imgreview.core.actions import delete, move, trash

__all__ = ["delete", "move", "trash"]
