"""Where each millisecond of a scan goes, step by step."""

import os

from imgreview.core.imaging.decoder_process import THREAD_LIMITS

# As in the processes of a scan. Before NumPy is loaded, whose BLAS asks only then.
os.environ |= THREAD_LIMITS
