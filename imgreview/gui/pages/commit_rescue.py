"""What the pictures that leave say and the kept ones do not: a card with a box to tick."""

from PySide6.QtWidgets import QCheckBox, QWidget

from imgreview.core.domain import ActionPlan, PlannedAction
from imgreview.gui.pages import commit_words as words
from imgreview.gui.widgets.notice import Notice


class RescueNotice(Notice):
    """Tells how many pictures say more, lists what, and asks whether to copy it."""

    def __init__(self, plan: ActionPlan, parent: QWidget | None = None) -> None:
        found = [s for s in plan.steps if s.rescue is not None]
        one = words.tr("1 picture that leaves says something that the kept one does not")
        many = words.tr("%1 pictures that leave say something that the kept ones do not")
        title = one if len(found) == 1 else many.replace("%1", words.number(len(found)))
        text = words.tr(
            "Place, date, keywords, stars or caption can be copied into a sidecar file (XMP) "
            "beside the kept picture. Pictures themselves are never written to, and undo takes "
            "the sidecar away again."
        )
        super().__init__("soft", title, text, tuple(_line(s) for s in found), parent=parent)
        self.box = QCheckBox(words.tr("Copy them"), self)
        self.box.setAccessibleDescription(title)
        self.row.insertWidget(self.row.count() - 1, self.box)  # before what shows the list
        self._plan = plan

    def wanted(self) -> bool:
        """Return whether it is to be copied."""
        return self.box.isChecked()

    def plan(self) -> ActionPlan:
        """Return the plan with what is to be copied."""
        return self._plan


def _line(step: PlannedAction) -> str:
    assert step.rescue is not None
    fields = ", ".join(f"{words.field(name)}: {text}" for name, text in step.rescue.fields)
    kept = words.shown_path(step.rescue.keeper)
    return f"{words.shown_path(step.file.path)} → {kept}: {fields}"
