"""An object that lives on its own thread."""

from __future__ import annotations

from PySide6.QtCore import QMetaObject, QObject, Qt, QThread, Slot


class Worker(QObject):
    """An object whose slots run on its own thread, one after another.

    Connect its signals and slots, then `start` it. Whatever it uses is created in its slots and released
    in `release`, all on its thread.
    """

    def start(
        self,
        name: str,
        parent: QObject,
        priority: QThread.Priority = QThread.Priority.InheritPriority,
    ) -> None:
        """Start the thread, called `name`, and call `begin` on it; the thread belongs to `parent`."""
        thread = QThread(parent)
        thread.setObjectName(name)
        self.moveToThread(thread)
        thread.started.connect(self._begin)
        thread.start(priority)

    def finish(self) -> None:
        """Call `release` on the thread, end it and wait for that; no signal is emitted any more."""
        self.blockSignals(True)
        QMetaObject.invokeMethod(self, "_end", Qt.ConnectionType.QueuedConnection)
        thread = self.thread()
        thread.wait()
        thread.deleteLater()  # its parent outlives it

    def begin(self) -> None:
        """Do the first work on the thread."""

    def release(self) -> None:
        """Release everything; the last call on the thread."""

    @Slot()
    def _begin(self) -> None:
        self.begin()  # no slot itself: PySide6 6.11.3 calls this class's slot even where it is overridden

    @Slot()
    def _end(self) -> None:
        self.release()
        self.thread().quit()
