-- PostgreSQL's search text is kept folded from here on; SQLite's index always was.

SELECT 1;
