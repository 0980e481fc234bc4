-- Search by any piece of three characters or more of any id or text. The index keeps no text of its own (content = '');
-- the triggers feed it from the view and take out of it what they put in. A field's long value is searchable by its first
-- 200 characters.

CREATE VIEW activity_text AS
SELECT id,
       po || char(10) || record || char(10) || supplier_orders || char(10) || tracking_numbers || char(10)
       || invoice_numbers || char(10) || what || char(10) || reason || char(10) || rule || char(10) || raw_status || char(10)
       || template_name || char(10) || source || char(10) || target || char(10) || run || char(10) || request_ids || char(10)
       || coalesce((SELECT group_concat(substr(atom, 1, 200), char(10)) FROM json_tree(fields) WHERE type = 'text'), '')
       AS text
FROM activity;

CREATE VIRTUAL TABLE activity_search USING fts5 (
    text, content = '', tokenize = 'trigram'
);

CREATE TRIGGER activity_added AFTER INSERT ON activity BEGIN
    INSERT INTO activity_search (rowid, text) SELECT id, text FROM activity_text WHERE id = new.id;
END;

CREATE TRIGGER activity_removed BEFORE DELETE ON activity BEGIN
    INSERT INTO activity_search (activity_search, rowid, text)
    SELECT 'delete', id, text FROM activity_text WHERE id = old.id;
END;

INSERT INTO activity_search (rowid, text) SELECT id, text FROM activity_text;
