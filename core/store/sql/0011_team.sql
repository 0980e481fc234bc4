-- Several programs on one database: whose a run is, and the pace that all keep with one credential (by the server's clock, ms).

ALTER TABLE run ADD COLUMN worker TEXT NOT NULL DEFAULT '';

CREATE INDEX order_link_by_record ON order_link (record);

CREATE TABLE rate_pace (
    credential TEXT PRIMARY KEY,
    next_start BIGINT NOT NULL,
    paused_until BIGINT NOT NULL
);
