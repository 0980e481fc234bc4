-- The index knows beside the text in which thousand of ids an entry stands (1,024 of them), so that a search looks through one stretch
-- of the log after the other, the newest first, whatever else holds the piece. A search reads the whole list of what is not sorted in
-- yet each time it asks the index: that list is kept short.

DROP INDEX activity_search;

CREATE INDEX activity_search ON activity USING gin ((ARRAY[id >> 10]), search_text gin_trgm_ops) WITH (gin_pending_list_limit = 1024);
