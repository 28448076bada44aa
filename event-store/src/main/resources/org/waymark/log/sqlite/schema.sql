-- The stored format, version 1. docs/log-format.md explains every column.
CREATE TABLE genesis (
  number INTEGER PRIMARY KEY CHECK (number = 0),
  v INTEGER NOT NULL,
  log_id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  algorithm TEXT NOT NULL,
  claimed_history INTEGER NOT NULL,
  restored_log_id TEXT,
  restored_position INTEGER,
  restored_hash BLOB,
  hash BLOB NOT NULL
) STRICT;

CREATE TABLE commits (
  number INTEGER PRIMARY KEY,
  v INTEGER NOT NULL,
  log_id TEXT NOT NULL,
  first INTEGER NOT NULL,
  n INTEGER NOT NULL,
  committed_at INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  claimed INTEGER NOT NULL,
  commit_id TEXT NOT NULL,
  body_digest BLOB NOT NULL,
  actor TEXT NOT NULL,
  prev_hash BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;

CREATE TABLE events (
  position INTEGER PRIMARY KEY,
  commit_number INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  revision TEXT NOT NULL,
  stream TEXT NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  payload BLOB NOT NULL,
  metadata BLOB NOT NULL
) STRICT;

CREATE TABLE event_parts (
  position INTEGER NOT NULL,
  nth INTEGER NOT NULL,
  part TEXT NOT NULL,
  digest BLOB NOT NULL,
  PRIMARY KEY (position, nth)
) STRICT, WITHOUT ROWID;

-- Beside the chain. salt and bytes are NULL once the text was erased.
CREATE TABLE parts (
  id TEXT PRIMARY KEY,
  salt BLOB,
  bytes BLOB
) STRICT, WITHOUT ROWID;

-- Beside the chain and never exported: the key of the digests of command bodies.
CREATE TABLE secrets (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
