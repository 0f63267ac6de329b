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
    id       bigint PRIMARY KEY DEFAULT nextval('outbox_id'),
    topic    text   NOT NULL,
    key      text   NOT NULL,
    headers  text[] NOT NULL,
    payload  bytea  NOT NULL
);

CREATE TABLE dead_letter (
    id           uuid PRIMARY KEY,
    topic        text        NOT NULL,
    "partition"  integer     NOT NULL,
    "offset"     bigint      NOT NULL,
    ce_id        uuid,
    key          text,
    headers      text[]      NOT NULL,
    sealed       bytea       NOT NULL,
    size         integer     NOT NULL,
    reason       text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('WAITING', 'APPLIED', 'SUPERSEDED')),
    replays      integer     NOT NULL DEFAULT 0,
    arrived_at   timestamptz NOT NULL,
    settled_at   timestamptz
);
-- The same bad message delivered a thousand times is one dead letter.
CREATE UNIQUE INDEX dead_letter_waiting ON dead_letter (topic, ce_id) WHERE state = 'WAITING';
CREATE INDEX dead_letter_arrived_at ON dead_letter (arrived_at);
