-- PostgreSQL's index leads to stretches of the log from here on; SQLite's gives the newest first by itself.

SELECT 1;
