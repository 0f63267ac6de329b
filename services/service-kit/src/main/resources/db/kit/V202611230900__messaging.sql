-- What every service needs to consume and publish: inbox, outbox, dead letters.

CREATE TABLE inbox (
    consumer     text        NOT NULL,
    ce_id        uuid        NOT NULL,
    topic        text        NOT NULL,
    "partition"  integer     NOT NULL,
    "offset"     bigint      NOT NULL,
    received_at  timestamptz NOT NULL,
    PRIMARY KEY (consumer, ce_id)
);
CREATE INDEX inbox_position ON inbox (topic, "partition", "offset");
CREATE INDEX inbox_received_at ON inbox (received_at);

CREATE SEQUENCE outbox_id;
CREATE TABLE outbox (
    id          bigint PRIMARY KEY DEFAULT nextval('outbox_id'),
    topic       text        NOT NULL,
    key         text        NOT NULL,
    headers     text[]      NOT NULL,
    payload     bytea       NOT NULL,
    written_at  timestamptz NOT NULL
);

-- The id follows from where and when the record stood on its topic: delivered again, it is the same dead letter, and
-- another record with the same message id is another one. Key, headers and value are sealed together.
CREATE TABLE dead_letter (
    id           uuid PRIMARY KEY,
    topic        text        NOT NULL,
    "partition"  integer     NOT NULL,
    "offset"     bigint      NOT NULL,
    ce_id        uuid,
    ce_type      text,
    sealed       bytea       NOT NULL,
    size         integer     NOT NULL,
    reason       text        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('WAITING', 'APPLIED', 'SUPERSEDED', 'DISCARDED')),
    replays        integer     NOT NULL DEFAULT 0,
    arrived_at     timestamptz NOT NULL,
    settled_at     timestamptz,
    -- Why a person let it go, and the id of that person's login.
    discarded_why  text,
    discarded_by   text,
    CHECK ((state = 'DISCARDED') = (discarded_why IS NOT NULL AND discarded_by IS NOT NULL))
);
CREATE INDEX dead_letter_arrived_at ON dead_letter (arrived_at, id);
