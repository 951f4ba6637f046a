"""The tables of the fingerprint cache."""

from imgreview.core.store.db import Schema

SCHEMA = Schema(
    what="fingerprint cache",
    major=1,
    precious=False,
    steps=(
        """
        CREATE TABLE files (
            id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, size INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL, content BLOB, killer TEXT, seen INTEGER NOT NULL);
        CREATE INDEX files_size ON files (size, content);
        CREATE INDEX files_seen ON files (seen);
        CREATE TABLE methods (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE rows (
            file INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
            method INTEGER NOT NULL REFERENCES methods (id), data BLOB NOT NULL,
            PRIMARY KEY (file, method)) WITHOUT ROWID
        """,
        "ALTER TABLE files ADD COLUMN ctime_ns INTEGER NOT NULL DEFAULT 0",  # 0: not known
        # The proof of b against a; it goes with either file's state. `version` names the rules.
        """
        CREATE TABLE proofs (
            a INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
            b INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
            kind TEXT NOT NULL, version BLOB NOT NULL, data BLOB NOT NULL,
            PRIMARY KEY (a, b, kind)) WITHOUT ROWID;
        CREATE INDEX proofs_b ON proofs (b)
        """,
        # What a scan came to, by a digest of all that it depends on; `seen` in days.
        """
        CREATE TABLE answers (key BLOB NOT NULL UNIQUE, seen INTEGER NOT NULL, data BLOB NOT NULL)
        """,
    ),
)
