"""A named collection of plug-ins: one file each, registered by a decorator on import."""

import importlib
import logging
import pkgutil
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from imgreview.core.errors import BugError

log = logging.getLogger(__name__)

T = TypeVar("T")


class Registry(Generic[T]):
    """Plug-ins of one kind by name, in the order they were registered."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self._items: dict[str, T] = {}

    def add(self, name: str, item: T) -> None:
        """Register `item`; raise BugError when the name is taken."""
        if name in self._items:
            raise BugError(f"two {self.kind} plug-ins are called {name!r}")
        self._items[name] = item

    def register(self, name: str) -> Callable[[T], T]:
        """Return a decorator that registers the decorated object under `name`."""

        def keep(item: T) -> T:
            self.add(name, item)
            return item

        return keep

    def get(self, name: str) -> T:
        """Return the plug-in called `name`; raise KeyError naming what there is."""
        try:
            return self._items[name]
        except KeyError:
            known = ", ".join(self._items) or "none"
            raise KeyError(f"no {self.kind} called {name!r}; there are: {known}") from None

    def names(self) -> tuple[str, ...]:
        """Return the registered names in order."""
        return tuple(self._items)

    def __iter__(self) -> Iterator[T]:
        return iter(self._items.values())

    def __contains__(self, name: object) -> bool:
        return name in self._items


def import_siblings(package: str, path: list[str]) -> dict[str, str]:
    """Import every module of a plug-in package; return {module: reason} for those that failed.

    One broken optional plug-in must not stop the others, so an ImportError is kept as the
    reason the plug-in is unavailable.
    """
    broken: dict[str, str] = {}
    for info in sorted(pkgutil.iter_modules(path), key=lambda i: i.name):
        try:
            importlib.import_module(f"{package}.{info.name}")
        except ImportError as error:
            log.warning("plug-in %s.%s is unavailable: %s", package, info.name, error)
            broken[info.name] = str(error)
    return broken
