-- The day an order is wanted for; ahead of today it is scheduled, not late (R44).

ALTER TABLE order_figures ADD COLUMN requested TEXT;

-- Orders settled before this column was there are looked at once more, and so come into it.
UPDATE snapshot SET settled_hash = '';
