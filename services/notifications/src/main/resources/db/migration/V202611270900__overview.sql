-- Rights that are told together. What is LISTED has no place in the feed of its own: the overview of its life event has, a
-- row without a right.
ALTER TABLE feed_entry
    DROP CONSTRAINT feed_entry_state_check,
    DROP CONSTRAINT feed_entry_check,
    DROP CONSTRAINT feed_entry_check2,
    ALTER COLUMN right_name DROP NOT NULL,
    ADD CONSTRAINT feed_entry_state_check CHECK (state IN ('ACTIVE', 'WITHDRAWN', 'LISTED', 'SILENT')),
    ADD CONSTRAINT feed_entry_place CHECK ((state IN ('SILENT', 'LISTED')) = (position IS NULL)),
    ADD CONSTRAINT feed_entry_says CHECK ((state IN ('ACTIVE', 'LISTED')) = (message IS NOT NULL)),
    ADD CONSTRAINT feed_entry_overview CHECK (right_name IS NOT NULL OR state <> 'LISTED');

-- Where and when an overview last came up as something new, once it has moved on without that since it only says a little
-- more: whoever reads on gets it, and no app is called. Of anything else it is the position, at the time of the change.
ALTER TABLE feed_entry
    ADD COLUMN announced_position bigint CHECK (announced_position < position),
    ADD COLUMN announced_at timestamptz,
    ADD CONSTRAINT feed_entry_announced CHECK ((announced_position IS NULL) = (announced_at IS NULL));
