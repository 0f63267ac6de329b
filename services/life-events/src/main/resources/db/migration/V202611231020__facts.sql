-- What authentic sources said, and what they are still to be asked.

CREATE SEQUENCE fact_id INCREMENT 50;
CREATE TABLE fact (
    id             bigint PRIMARY KEY,
    resident_id    uuid        NOT NULL REFERENCES resident ON DELETE CASCADE,
    fact           text        NOT NULL,
    version        bigint      NOT NULL,
    state          text        NOT NULL CHECK (state IN ('KNOWN', 'NO_DATA', 'NOT_ALLOWED')),
    -- Somebody's social status: as private as their name.
    sealed_value   bytea,
    valid_from     date,
    valid_until    date,
    source         text        NOT NULL,
    as_of          timestamptz NOT NULL,
    legal_basis    text        NOT NULL,
    purpose        text        NOT NULL,
    life_event_id  uuid,
    UNIQUE (resident_id, fact, version),
    CHECK ((state = 'KNOWN') = (sealed_value IS NOT NULL))
);

CREATE TABLE fact_request (
    id             uuid PRIMARY KEY,
    resident_id    uuid        NOT NULL REFERENCES resident ON DELETE CASCADE,
    fact           text        NOT NULL,
    purpose        text        NOT NULL,
    asked_on       date        NOT NULL,
    life_event_id  uuid,
    state          text        NOT NULL CHECK (state IN ('PENDING', 'SETTLED')),
    outcome        text CHECK (outcome IN ('KNOWN', 'NO_DATA', 'NOT_ALLOWED')),
    requested_at   timestamptz NOT NULL,
    arrived_at     timestamptz NOT NULL,
    settled_at     timestamptz,
    due_at         timestamptz NOT NULL,
    attempts       integer     NOT NULL,
    ce_id          uuid        NOT NULL,
    trace_parent   text,
    CHECK ((state = 'SETTLED') = (outcome IS NOT NULL))
);
CREATE INDEX fact_request_due ON fact_request (due_at) WHERE state = 'PENDING';
CREATE INDEX fact_request_life_event ON fact_request (life_event_id);
