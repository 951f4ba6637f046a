"""Where each millisecond of a scan goes, step by step."""
