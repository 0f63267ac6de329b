-- What a resident has put away; a mark of the resident, like the read mark.
ALTER TABLE feed_entry ADD COLUMN archived_at timestamptz;

-- Tombstones up to here may be gone: whoever read less than this must begin anew to miss none.
ALTER TABLE feed ADD COLUMN cleared_position bigint NOT NULL DEFAULT 0 CHECK (cleared_position >= 0);
