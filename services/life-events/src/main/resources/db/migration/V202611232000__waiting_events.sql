-- Why an event that is ripe was not told yet: nothing waits unseen.

ALTER TABLE life_event
    -- How often it failed by itself, while its source and the database were there.
    ADD COLUMN failures     integer NOT NULL DEFAULT 0,
    -- Why the last try was in vain, and when that was; the words name a rule or a kind of fault, never a person.
    ADD COLUMN wait_reason  text,
    ADD COLUMN tried_at     timestamptz,
    ADD CHECK ((wait_reason IS NULL) = (tried_at IS NULL));
