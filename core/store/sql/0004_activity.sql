-- The Sync Activity Log. Lists are kept one item a line, so that a piece of an item is found in them.

CREATE TABLE activity (
    id %identity%,
    at TEXT NOT NULL,
    run TEXT NOT NULL,
    template TEXT NOT NULL,
    template_name TEXT NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    result TEXT NOT NULL,
    po TEXT NOT NULL,
    po_key TEXT NOT NULL,
    record TEXT NOT NULL,
    supplier_orders TEXT NOT NULL,
    tracking_numbers TEXT NOT NULL,
    invoice_numbers TEXT NOT NULL,
    what TEXT NOT NULL,
    reason TEXT NOT NULL,
    rule TEXT NOT NULL,
    raw_status TEXT NOT NULL,
    error_kind TEXT NOT NULL,
    fields TEXT NOT NULL,
    request_ids TEXT NOT NULL,
    duration_ms BIGINT NOT NULL
);

CREATE INDEX activity_by_age ON activity (at, id);

CREATE INDEX activity_by_order ON activity (po_key, id);

CREATE INDEX activity_by_result ON activity (result, id);

CREATE INDEX activity_by_template ON activity (template, id);

CREATE INDEX activity_by_run ON activity (run, id);
