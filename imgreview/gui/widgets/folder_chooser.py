"""A dialog that chooses several folders at once."""

from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QListView, QTreeView, QWidget


def several_folders(parent: QWidget, title: str) -> QFileDialog:
    """Return a dialog for one or more folders; `filesSelected` tells them.

    Qt's own one: those of the desktops choose one folder at a time when asked for folders.
    """
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    for name, kind in (("listView", QListView), ("treeView", QTreeView)):
        view = dialog.findChild(kind, name)
        if isinstance(view, QAbstractItemView):
            view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    return dialog
