-- What is to be done, what was done: outbox, turns, runs, notifications, use of allowances.

CREATE TABLE outbox (
    id %identity%,
    run TEXT NOT NULL,
    template TEXT NOT NULL,
    target TEXT NOT NULL,
    order_record TEXT NOT NULL,
    place TEXT NOT NULL,
    record_type TEXT NOT NULL,
    record TEXT NOT NULL,
    fields TEXT NOT NULL,
    note TEXT NOT NULL,
    event_keys TEXT NOT NULL,
    write_key TEXT NOT NULL,
    mapping_version INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('intended', 'sent', 'verified', 'refused', 'unknown', 'settled')),
    attempt INTEGER NOT NULL,
    request_ids TEXT NOT NULL,
    outcome TEXT NOT NULL,
    intended_at TEXT NOT NULL,
    sent_at TEXT,
    ended_at TEXT,
    look_after TEXT
);

CREATE INDEX outbox_pending ON outbox (id) WHERE ended_at IS NULL;

CREATE INDEX outbox_by_order ON outbox (target, order_record, id);

CREATE INDEX outbox_by_age ON outbox (ended_at);

CREATE TABLE due (
    link BIGINT PRIMARY KEY REFERENCES order_link (id) ON DELETE CASCADE,
    template TEXT NOT NULL,
    due_at TEXT,
    asked INTEGER NOT NULL DEFAULT 0,
    asked_by TEXT NOT NULL DEFAULT '',
    failures INTEGER NOT NULL DEFAULT 0,
    retry_at TEXT,
    last_error TEXT NOT NULL DEFAULT '',
    last_error_kind TEXT NOT NULL DEFAULT '',
    lease_owner TEXT NOT NULL DEFAULT '',
    lease_until TEXT
);

CREATE INDEX due_by_turn ON due (template, asked, due_at);

CREATE INDEX due_by_owner ON due (lease_owner) WHERE lease_owner <> '';

CREATE TABLE run (
    id TEXT PRIMARY KEY,
    template TEXT NOT NULL,
    template_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    ended_at TEXT,
    result TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL DEFAULT '',
    unchanged INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    held INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    excluded INTEGER NOT NULL DEFAULT 0,
    not_due INTEGER NOT NULL DEFAULT 0,
    not_reached INTEGER NOT NULL DEFAULT 0,
    requests TEXT NOT NULL DEFAULT '{}',
    duration_ms BIGINT NOT NULL DEFAULT 0
);

CREATE INDEX run_by_template ON run (template, begun_at);

CREATE INDEX run_by_age ON run (begun_at);

CREATE TABLE run_order (
    run TEXT NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    record TEXT NOT NULL,
    po TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (run, record)
);

CREATE TABLE notification (
    id %identity%,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    template TEXT NOT NULL,
    po TEXT NOT NULL,
    text TEXT NOT NULL,
    channel TEXT NOT NULL,
    sent_at TEXT,
    read_at TEXT
);

CREATE INDEX notification_by_kind ON notification (kind, sent_at);

CREATE INDEX notification_by_age ON notification (at);

CREATE TABLE rate_use (
    credential TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    window_start TEXT NOT NULL,
    used BIGINT NOT NULL,
    PRIMARY KEY (credential, endpoint, window_start)
);
