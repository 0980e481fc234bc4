-- Search by any piece of three characters or more of any id or text, in any case. A field's long value is searchable by its
-- first 200 characters.

CREATE FUNCTION activity_field_texts(fields text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN coalesce((SELECT string_agg(left(found #>> '{}', 200), E'\n') FROM jsonb_path_query(fields::jsonb, 'strict $.**') AS found
                     WHERE jsonb_typeof(found) = 'string'), '');
EXCEPTION WHEN others THEN -- text that jsonb does not take (U+0000) is searched as it stands
    RETURN left(fields, 20000);
END
$$;

ALTER TABLE activity ADD COLUMN search_text text GENERATED ALWAYS AS (
    po || E'\n' || record || E'\n' || supplier_orders || E'\n' || tracking_numbers || E'\n' || invoice_numbers || E'\n' || what
    || E'\n' || reason || E'\n' || rule || E'\n' || raw_status || E'\n' || template_name || E'\n' || source || E'\n' || target
    || E'\n' || run || E'\n' || request_ids || E'\n' || activity_field_texts(fields)) STORED;

CREATE INDEX activity_search ON activity USING gin (search_text gin_trgm_ops);
