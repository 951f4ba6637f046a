"""A dialog that chooses several folders at once."""

from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QListView, QTreeView, QWidget

from imgreview.gui import last_folder
from imgreview.gui.last_folder import Kind


def several_folders(parent: QWidget, title: str) -> QFileDialog:
    """Return a dialog for one or more folders; `filesSelected` tells them.

    Qt's own one: those of the desktops choose one folder at a time when asked for folders.
    """
    dialog = last_folder.dialog(parent, title, Kind.FOLDERS)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    for name, kind in (("listView", QListView), ("treeView", QTreeView)):
        view = dialog.findChild(kind, name)
        if isinstance(view, QAbstractItemView):
            view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    return dialog
