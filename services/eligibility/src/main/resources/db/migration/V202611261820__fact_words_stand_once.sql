-- Every word stands in fact_version; here only which is the newest, and the row to be locked.
ALTER TABLE fact DROP COLUMN content;
