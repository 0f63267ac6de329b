-- The name that granting gives to the same, and the version of the resident that said so: an older one changes nothing.
ALTER TABLE merged_resident RENAME TO resident_alias;
ALTER TABLE resident_alias RENAME COLUMN resident_id TO alias;
ALTER TABLE resident_alias RENAME COLUMN survivor_id TO survivor;
ALTER TABLE resident_alias RENAME CONSTRAINT merged_resident_pkey TO resident_alias_pkey;
ALTER INDEX merged_resident_survivor RENAME TO resident_alias_survivor;
-- Of merges before this the version was not kept; any later one is newer.
ALTER TABLE resident_alias ADD COLUMN version bigint NOT NULL DEFAULT 1 CHECK (version > 0);
ALTER TABLE resident_alias ALTER COLUMN version DROP DEFAULT;
