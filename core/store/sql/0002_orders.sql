-- What is followed and what is known of it. What hangs on a record at the target (fields, events, holds) outlives the
-- template that made it: a template made anew finds it.

CREATE TABLE order_link (
    id %identity%,
    template TEXT NOT NULL REFERENCES template (id) ON DELETE CASCADE,
    record TEXT NOT NULL,
    po TEXT NOT NULL,
    po_key TEXT NOT NULL,
    account TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('submitted', 'adopted', 'proposed')),
    standing TEXT NOT NULL,
    reason TEXT NOT NULL,
    first_seen_at TEXT NOT NULL,
    confirmed_at TEXT,
    adopted_at TEXT,
    submitted_at TEXT,
    grace_until TEXT,
    ignored INTEGER NOT NULL DEFAULT 0,
    details TEXT NOT NULL DEFAULT '{}',
    UNIQUE (template, record)
);

CREATE INDEX order_link_by_po ON order_link (po_key);

CREATE TABLE link_number (
    link BIGINT NOT NULL REFERENCES order_link (id) ON DELETE CASCADE,
    supplier_order TEXT NOT NULL,
    place INTEGER NOT NULL, -- 0: primary
    told_by TEXT NOT NULL,
    first_seen_at TEXT NOT NULL,
    gone_since TEXT,
    PRIMARY KEY (link, supplier_order)
);

CREATE INDEX link_number_by_number ON link_number (supplier_order);

CREATE TABLE line_link (
    link BIGINT NOT NULL REFERENCES order_link (id) ON DELETE CASCADE,
    line TEXT NOT NULL,
    content TEXT NOT NULL,
    set_by TEXT NOT NULL, -- '': found by the rules
    PRIMARY KEY (link, line)
);

CREATE TABLE snapshot (
    link BIGINT PRIMARY KEY REFERENCES order_link (id) ON DELETE CASCADE,
    supplier TEXT NOT NULL,
    supplier_hash TEXT NOT NULL,
    target TEXT NOT NULL,
    state TEXT NOT NULL,
    stage TEXT NOT NULL,
    settled_hash TEXT NOT NULL,
    changed_at TEXT,
    checked_at TEXT,
    target_read_at TEXT
);

CREATE TABLE snapshot_version (
    id %identity%,
    link BIGINT NOT NULL REFERENCES order_link (id) ON DELETE CASCADE,
    at TEXT,
    supplier TEXT NOT NULL,
    supplier_hash TEXT NOT NULL,
    stage TEXT NOT NULL
);

CREATE INDEX snapshot_version_by_link ON snapshot_version (link, id);

CREATE TABLE order_memory (
    link BIGINT PRIMARY KEY REFERENCES order_link (id) ON DELETE CASCADE,
    content TEXT NOT NULL,
    saved_at TEXT NOT NULL
);

CREATE TABLE target_field (
    target TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    order_record TEXT NOT NULL,
    place TEXT NOT NULL,
    record_type TEXT NOT NULL,
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    content TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (target, order_record, place, record_type, record, field)
);

CREATE TABLE event (
    target TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    order_record TEXT NOT NULL,
    event_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    day TEXT,
    text TEXT NOT NULL,
    first_seen_at TEXT NOT NULL,
    told_at TEXT,
    told_where TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (target, order_record, event_key)
);

CREATE TABLE hold (
    id %identity%,
    template TEXT NOT NULL,
    target TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    order_record TEXT NOT NULL,
    po TEXT NOT NULL,
    po_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    place TEXT NOT NULL,
    record_type TEXT NOT NULL,
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    content TEXT NOT NULL,
    since TEXT NOT NULL,
    looked_at TEXT,
    closed_at TEXT,
    closed_how TEXT NOT NULL DEFAULT '',
    closed_by TEXT NOT NULL DEFAULT ''
);

-- One open hold per record, field and kind (semantics 5).
CREATE UNIQUE INDEX hold_open ON hold (target, order_record, place, record_type, record, field, kind)
    WHERE closed_at IS NULL;

CREATE INDEX hold_open_by_template ON hold (template, since) WHERE closed_at IS NULL;

CREATE INDEX hold_by_po ON hold (po_key);

CREATE TABLE decision (
    id %identity%,
    hold BIGINT NOT NULL REFERENCES hold (id) ON DELETE CASCADE,
    decision TEXT NOT NULL,
    wanted TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL
);

CREATE INDEX decision_by_hold ON decision (hold, id);

CREATE TABLE status_change (
    id %identity%,
    target TEXT NOT NULL,
    order_record TEXT NOT NULL,
    po TEXT NOT NULL,
    supplier_order TEXT NOT NULL,
    line TEXT NOT NULL,
    axis TEXT NOT NULL,
    value_from TEXT NOT NULL,
    value_to TEXT NOT NULL,
    raw_status TEXT NOT NULL,
    told_when TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    told_by TEXT NOT NULL CHECK (told_by IN ('supplier', 'carrier', 'person', 'connector')),
    who TEXT NOT NULL,
    run TEXT NOT NULL,
    notified TEXT NOT NULL
);

CREATE INDEX status_change_by_order ON status_change (target, order_record, id);

CREATE INDEX status_change_by_age ON status_change (seen_at);

CREATE TABLE shipment (
    link BIGINT NOT NULL REFERENCES order_link (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    shipment_key TEXT NOT NULL,
    number TEXT NOT NULL,
    carrier TEXT NOT NULL,
    supplier_order TEXT NOT NULL,
    shipped TEXT,
    delivered TEXT,
    content TEXT NOT NULL,
    PRIMARY KEY (link, position)
);

CREATE INDEX shipment_by_key ON shipment (shipment_key);

CREATE TABLE invoice (
    link BIGINT NOT NULL REFERENCES order_link (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    invoice_type TEXT NOT NULL,
    supplier_order TEXT NOT NULL,
    day TEXT,
    total TEXT NOT NULL,
    currency TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (link, position)
);

CREATE INDEX invoice_by_number ON invoice (number);
