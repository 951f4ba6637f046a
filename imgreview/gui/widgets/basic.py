"""The small controls that every page is built from, in one place to import them from."""

from imgreview.gui.widgets.buttons import (
    Button,
    GhostButton,
    IconButton,
    IconLabel,
    PrimaryButton,
)
from imgreview.gui.widgets.chip import Chip, draw_focus
from imgreview.gui.widgets.keys import KeyCap, KeyStrip, cap_size, draw_cap
from imgreview.gui.widgets.labels import Badge, ElideLabel, SectionLabel, label, line
from imgreview.gui.widgets.messages import Banner, EmptyState
from imgreview.gui.widgets.top_bar import Mark, TopBar

__all__ = [
    "Badge",
    "Banner",
    "Button",
    "Chip",
    "ElideLabel",
    "EmptyState",
    "GhostButton",
    "IconButton",
    "IconLabel",
    "KeyCap",
    "KeyStrip",
    "Mark",
    "PrimaryButton",
    "SectionLabel",
    "TopBar",
    "cap_size",
    "draw_cap",
    "draw_focus",
    "label",
    "line",
]
