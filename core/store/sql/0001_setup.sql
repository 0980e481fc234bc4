-- Connections, templates with every version of their mapping, approvals, settings, audit.
-- Times are UTC text with milliseconds and Z, days ISO text, flags 0 or 1, JSON compact text.

CREATE TABLE connection (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('source', 'target')),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    settings TEXT NOT NULL,
    created_at TEXT NOT NULL,
    down_since TEXT,
    down_reason TEXT NOT NULL DEFAULT ''
);

CREATE TABLE lookup (
    connection TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    lookup_key TEXT NOT NULL,
    value TEXT NOT NULL,
    read_at TEXT NOT NULL,
    PRIMARY KEY (connection, kind, lookup_key)
);

CREATE INDEX lookup_by_age ON lookup (read_at);

CREATE TABLE template (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL REFERENCES connection (id) ON DELETE RESTRICT,
    target TEXT NOT NULL REFERENCES connection (id) ON DELETE RESTRICT,
    mapping_version INTEGER NOT NULL DEFAULT 0,
    schedule TEXT NOT NULL,
    scope TEXT NOT NULL,
    vendors TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'ready', 'trial', 'live')),
    paused INTEGER NOT NULL DEFAULT 0,
    paused_until TEXT,
    blocked_reason TEXT NOT NULL DEFAULT '',
    first_switched_on_at TEXT,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);

CREATE INDEX template_by_source ON template (source);

CREATE INDEX template_by_target ON template (target);

CREATE TABLE mapping (
    template TEXT NOT NULL REFERENCES template (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    content TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    saved_by TEXT NOT NULL,
    PRIMARY KEY (template, version)
);

CREATE TABLE approval (
    template TEXT NOT NULL REFERENCES template (id) ON DELETE CASCADE,
    mapping_version INTEGER NOT NULL,
    order_record TEXT NOT NULL, -- '': all orders
    options TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    approved_at TEXT NOT NULL,
    PRIMARY KEY (template, mapping_version, order_record)
);

CREATE TABLE setting (
    setting_key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at TEXT NOT NULL
);

CREATE TABLE audit (
    id %identity%,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    value_from TEXT,
    value_to TEXT,
    note TEXT NOT NULL
);

CREATE INDEX audit_by_what ON audit (what, id);

CREATE INDEX audit_by_age ON audit (at);
