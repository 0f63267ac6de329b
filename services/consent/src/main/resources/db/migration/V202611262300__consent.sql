-- What residents agreed to, refused and objected to, and the proof of it.

-- One row per resident, whose lock orders what is written of the resident. It holds the end of the resident's chain, so
-- that an entry that is cut off is missed. The objection is the last word on it; without a word there is none.
CREATE TABLE resident (
    resident_id             uuid PRIMARY KEY,
    version                 bigint NOT NULL DEFAULT 0 CHECK (version >= 0),
    head_hash               text CHECK (head_hash ~ '^[0-9a-f]{64}$'),
    objects                 boolean,
    objection_since         timestamptz,
    objection_effective_at  timestamptz,
    objection_channel       text CHECK (objection_channel IN ('APP', 'WEB', 'DESK', 'PHONE')),
    objection_worker        text,
    CHECK ((version = 0) = (head_hash IS NULL)),
    CHECK ((objects IS NULL) = (objection_since IS NULL)),
    CHECK ((objects IS NULL) = (objection_effective_at IS NULL))
);

-- Where each purpose stands. A purpose that was never decided on has no row: nothing is pre-ticked.
CREATE TABLE consent (
    id                 uuid PRIMARY KEY,
    resident_id        uuid        NOT NULL REFERENCES resident,
    purpose            text        NOT NULL,
    state              text        NOT NULL CHECK (state IN ('GIVEN', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'RE_ASK')),
    agreement_version  integer     NOT NULL CHECK (agreement_version > 0),
    agreement_hash     text        NOT NULL CHECK (agreement_hash ~ '^[0-9a-f]{64}$'),
    since              timestamptz NOT NULL,
    until              timestamptz,
    effective_at       timestamptz NOT NULL,
    channel            text        CHECK (channel IN ('APP', 'WEB', 'DESK', 'PHONE')),
    worker             text,
    UNIQUE (resident_id, purpose),
    CHECK ((state = 'GIVEN') = (until IS NOT NULL)),
    -- The resident said so, or nobody did: time and merges give and refuse nothing.
    CHECK ((state IN ('EXPIRED', 'RE_ASK')) = (channel IS NULL)),
    CHECK (worker IS NULL OR channel IN ('DESK', 'PHONE'))
);
CREATE INDEX consent_until ON consent (until) WHERE state = 'GIVEN';
CREATE INDEX consent_agreement ON consent (purpose, agreement_version) WHERE state = 'GIVEN';

-- The chain of what each resident said. No foreign key: it proves what was, also when the present is put right.
CREATE TABLE revision (
    id                uuid PRIMARY KEY,
    resident_id       uuid        NOT NULL,
    sequence          bigint      NOT NULL CHECK (sequence > 0),
    subject           text        NOT NULL,
    snapshot          text        NOT NULL,
    at                timestamptz NOT NULL,
    predecessor_hash  text,
    hash              text        NOT NULL,
    UNIQUE (resident_id, sequence),
    CHECK ((sequence = 1) = (predecessor_hash IS NULL))
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'a revision is never changed';
END
$$;
CREATE TRIGGER revision_is_never_changed BEFORE UPDATE OR DELETE ON revision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Residents who turned out to be another one. The survivor of a row is never the younger of another: chains are
-- shortened when they arise, so one look is enough.
CREATE TABLE resident_alias (
    alias     uuid PRIMARY KEY,
    survivor  uuid   NOT NULL CHECK (survivor <> alias),
    version   bigint NOT NULL CHECK (version > 0)
);
CREATE INDEX resident_alias_survivor ON resident_alias (survivor);

-- Requests that were answered under an idempotency key of a caller. Who asked what stands here as hashes only.
CREATE TABLE answered_request (
    call_hash     text PRIMARY KEY,
    request_hash  text        NOT NULL,
    answer        text,
    answered_at   timestamptz NOT NULL
);
CREATE INDEX answered_request_answered_at ON answered_request (answered_at);
