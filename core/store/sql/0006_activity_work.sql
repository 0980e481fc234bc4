-- What people said of entries of the log, what was asked and answered for them, what a run cost, filters kept by name.

CREATE TABLE activity_mark (
    entry BIGINT PRIMARY KEY REFERENCES activity (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('resolved', 'ignored')),
    reason TEXT NOT NULL,
    marked_by TEXT NOT NULL,
    marked_at TEXT NOT NULL
);

CREATE TABLE exchange (
    id %identity%,
    request_id TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    system TEXT NOT NULL,
    started_at TEXT NOT NULL,
    method TEXT NOT NULL,
    url TEXT NOT NULL,
    request_headers TEXT NOT NULL,
    request_body TEXT NOT NULL,
    request_size BIGINT NOT NULL,
    status INTEGER NOT NULL,
    response_headers TEXT NOT NULL,
    response_body TEXT NOT NULL,
    response_size BIGINT NOT NULL,
    error TEXT NOT NULL,
    took_ms BIGINT NOT NULL,
    UNIQUE (request_id, attempt)
);

CREATE INDEX exchange_by_age ON exchange (started_at);

CREATE TABLE saved_filter (
    name_key TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    content TEXT NOT NULL
);

ALTER TABLE run ADD COLUMN slowest_po TEXT NOT NULL DEFAULT '';

ALTER TABLE run ADD COLUMN slowest_ms BIGINT NOT NULL DEFAULT 0;

CREATE INDEX run_order_by_po ON run_order (po);
