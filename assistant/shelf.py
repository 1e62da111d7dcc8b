"""Models that stay loaded between questions, shared by every chat of one server."""

from __future__ import annotations

import threading
from collections import OrderedDict
from concurrent.futures import Future
from typing import TYPE_CHECKING

from assistant import models
from assistant.errors import AskduckError

if TYPE_CHECKING:
    from assistant.models import Quantization, SqlModel


class ModelShelf:
    """The last `size` models asked for; a model is loaded once, however many threads want it."""

    def __init__(self, *, size: int = 2) -> None:
        self._size = size
        self._lock = threading.Lock()
        self._models: OrderedDict[tuple[str, str], Future[SqlModel]] = OrderedDict()

    def take(self, name: str, quantization: Quantization = "none") -> SqlModel:
        """The model, loaded now if it is not at hand.

        Raises:
            ModelError: it cannot be loaded; the next call tries again.
        """
        key = (name, quantization)
        with self._lock:
            is_mine = key not in self._models
            future = self._models.setdefault(key, Future())
            self._models.move_to_end(key)
            while len(self._models) > self._size:
                self._models.popitem(last=False)
        if is_mine:
            try:
                future.set_result(models.load_model(name, quantization=quantization))
            except BaseException as error:
                with self._lock:
                    self._models.pop(key, None)
                future.set_exception(error)
        return future.result()

    def warm(self, name: str = "bundled") -> None:
        """Begin to load a model, so that the first question need not wait for it."""
        threading.Thread(target=self._load_quietly, args=(name,), daemon=True).start()

    def _load_quietly(self, name: str) -> None:
        try:
            self.take(name)
        except AskduckError:
            return  # the first question tries again and tells the user
