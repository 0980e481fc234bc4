-- Since when an order's attempts fail one after the other. What fails already counts from its next failure on.

ALTER TABLE due ADD COLUMN failing_since TEXT;
