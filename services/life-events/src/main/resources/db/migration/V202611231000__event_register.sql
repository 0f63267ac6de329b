-- The event register: one row per event of a register, bitemporal by its steps.

CREATE TABLE life_event (
    id            uuid PRIMARY KEY,
    register      text        NOT NULL,
    event_id      text        NOT NULL,
    version       bigint      NOT NULL,
    stage         text        NOT NULL CHECK (stage IN ('NOTIFIED', 'REGISTERED')),
    status        text        NOT NULL CHECK (status IN ('VALID', 'CORRECTED', 'ANNULLED')),
    state         text        NOT NULL CHECK (state IN ('HELD', 'PUBLISHED')),
    ripens_at     timestamptz NOT NULL,
    -- When to look at it next: when it ripens, then after a pause that grows while the register is down.
    due_at        timestamptz NOT NULL,
    attempts      integer     NOT NULL,
    sealed        bytea       NOT NULL,
    ce_id         uuid        NOT NULL,
    trace_parent  text,
    UNIQUE (register, event_id)
);
CREATE INDEX life_event_due ON life_event (due_at) WHERE state = 'HELD';

-- recorded_at is the register's time, at is ours.
CREATE SEQUENCE life_event_step_id INCREMENT 50;
CREATE TABLE life_event_step (
    id             bigint PRIMARY KEY,
    life_event_id  uuid        NOT NULL REFERENCES life_event,
    version        bigint      NOT NULL,
    station        text        NOT NULL CHECK (station IN ('notified', 'registered', 'held', 'published')),
    recorded_at    timestamptz NOT NULL,
    at             timestamptz NOT NULL,
    detail         text
);
CREATE INDEX life_event_step_of ON life_event_step (life_event_id);
