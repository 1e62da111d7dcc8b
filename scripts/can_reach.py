"""Exit status 0 if a URL answers within seconds: `python scripts/can_reach.py URL`."""

from __future__ import annotations

import sys
import urllib.error
import urllib.request

TIMEOUT_SECONDS = 5


def can_reach(url: str) -> bool:
    """Whether a HEAD request for `url` is answered with success within `TIMEOUT_SECONDS`."""
    try:
        request = urllib.request.Request(url, method="HEAD")
        with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as response:
            return bool(response.status < 400)
    except (OSError, ValueError, urllib.error.URLError):
        return False


if __name__ == "__main__":
    sys.exit(0 if can_reach(sys.argv[1]) else 1)
