-- What residents are told, when it was told, and what is remembered without being told.

-- One row per resident, whom it orders: positions are handed out under this row's lock, so they commit in their order
-- and a reader who resumes after a position misses nothing.
CREATE TABLE feed (
    resident_id  uuid PRIMARY KEY,
    position     bigint NOT NULL DEFAULT 0 CHECK (position >= 0)
);

-- One row per decision and resident, also when there is nothing to see. It holds no text: words are chosen on reading.
CREATE TABLE feed_entry (
    id             uuid PRIMARY KEY,
    resident_id    uuid        NOT NULL REFERENCES feed,
    decision_id    uuid        NOT NULL,
    revision       bigint      NOT NULL CHECK (revision > 0),
    life_event_id  uuid        NOT NULL,
    right_name     text        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('ACTIVE', 'WITHDRAWN', 'SILENT')),
    type           text        CHECK (type IN ('GRANTED', 'RAISED', 'PROPOSED', 'INFORMED', 'REMINDED', 'ASSISTED')),
    message        jsonb,
    demonstration  boolean     NOT NULL,
    position       bigint      CHECK (position > 0),
    changed_at     timestamptz NOT NULL,
    read_at        timestamptz,
    UNIQUE (decision_id, resident_id),
    UNIQUE (resident_id, position),
    -- What was never shown has no place in the feed; what was withdrawn keeps its place and loses its content.
    CHECK ((state = 'SILENT') = (position IS NULL)),
    CHECK ((state = 'SILENT') = (type IS NULL)),
    CHECK ((state = 'ACTIVE') = (message IS NOT NULL))
);

-- The history, for the trail of a life event; nothing in it says who.
CREATE SEQUENCE feed_step_seq INCREMENT BY 50;
CREATE TABLE feed_step (
    id             bigint PRIMARY KEY,
    life_event_id  uuid        NOT NULL,
    right_name     text        NOT NULL,
    station        text        NOT NULL CHECK (station IN ('told', 'withdrawn', 'silent')),
    outcome        text        NOT NULL,
    detail         text,
    at             timestamptz NOT NULL
);
CREATE INDEX feed_step_life_event ON feed_step (life_event_id);
