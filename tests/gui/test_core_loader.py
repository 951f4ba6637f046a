"""The heavy parts can be asked for from many threads at once."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = """
import threading
from imgreview.gui.core_loader import load_core
failed = []

def need():
    try:
        load_core()
        from imgreview.core.fingerprinting import thumb_key
        from imgreview.core.methods.models import best_model
        from imgreview.core.actions.journal import Journal
        assert thumb_key and best_model and Journal
    except BaseException as error:
        failed.append(repr(error))

threads = [threading.Thread(target=need) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(failed)
"""


def test_many_threads_at_once() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stdout.strip() == "[]"
