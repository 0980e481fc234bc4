-- What lists and delivery figures need of an order, kept in columns: read for ten thousand orders at once.
-- Counts of pieces are in thousandths.

CREATE TABLE order_figures (
    link BIGINT PRIMARY KEY REFERENCES order_link (id) ON DELETE CASCADE,
    supplier TEXT NOT NULL,
    customer TEXT NOT NULL,
    ordered BIGINT NOT NULL,
    shipped BIGINT NOT NULL,
    tracking INTEGER NOT NULL,
    eta TEXT,
    promised TEXT, -- the first ETA we were told; it stays
    delivered TEXT,
    ordered_on TEXT,
    total TEXT NOT NULL,
    currency TEXT NOT NULL,
    tells_delivery INTEGER NOT NULL
);

CREATE INDEX order_figures_by_eta ON order_figures (eta);

-- Pieces of one line that left together; those still to come are a part without a ship day.
CREATE TABLE delivery_part (
    link BIGINT NOT NULL REFERENCES order_link (id) ON DELETE CASCADE,
    line TEXT NOT NULL,
    part INTEGER NOT NULL,
    pieces BIGINT NOT NULL,
    supplier TEXT NOT NULL,
    carrier TEXT NOT NULL,
    ordered_on TEXT,
    promised TEXT,
    eta TEXT,
    shipped TEXT,
    delivered TEXT,
    tells_delivery INTEGER NOT NULL,
    PRIMARY KEY (link, line, part)
);

CREATE INDEX delivery_part_by_promise ON delivery_part (promised);

CREATE INDEX run_order_left_out ON run_order (record) WHERE outcome = 'excluded';

CREATE INDEX audit_by_subject ON audit (subject, id);

CREATE INDEX notification_by_order ON notification (po);

-- Orders settled before these tables were there are looked at once more, and so come into them.
UPDATE snapshot SET settled_hash = '';
