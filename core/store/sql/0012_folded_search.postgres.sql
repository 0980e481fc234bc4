-- The search text is kept folded, so that a search does not fold every entry's text again. And what stands in the fields is found by
-- their values, as in SQLite: until now their whole JSON was searched, because "found" is a variable of PL/pgSQL's own.

ALTER TABLE activity DROP COLUMN search_text;

CREATE OR REPLACE FUNCTION activity_field_texts(fields text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN coalesce((SELECT string_agg(left(each #>> '{}', 200), E'\n') FROM jsonb_path_query(fields::jsonb, 'strict $.**') AS each
                     WHERE jsonb_typeof(each) = 'string'), '');
EXCEPTION WHEN others THEN -- text that jsonb does not take (U+0000) is searched as it stands
    RETURN left(fields, 20000);
END
$$;

ALTER TABLE activity ADD COLUMN search_text TEXT GENERATED ALWAYS AS (lower((
    po || E'\n' || record || E'\n' || supplier_orders || E'\n' || tracking_numbers || E'\n' || invoice_numbers || E'\n' || what
    || E'\n' || reason || E'\n' || rule || E'\n' || raw_status || E'\n' || template_name || E'\n' || source || E'\n' || target
    || E'\n' || run || E'\n' || request_ids || E'\n' || activity_field_texts(fields)) COLLATE "default")) STORED;

CREATE INDEX activity_search ON activity USING gin (search_text gin_trgm_ops);
