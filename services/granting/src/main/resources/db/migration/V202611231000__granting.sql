-- Cases, grants, decisions and tasks. "Grant" is a word of SQL, so a granted right stands in entitlement_grant.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE entitlement_grant (
    id            uuid PRIMARY KEY,
    right_name    text        NOT NULL,
    subject_kind  text        NOT NULL CHECK (subject_kind IN ('CHILD', 'PERSON', 'HOUSEHOLD')),
    subject_id    uuid        NOT NULL,
    valid_from    date        NOT NULL,
    valid_until   date,
    period        daterange   NOT NULL GENERATED ALWAYS AS (daterange(valid_from, valid_until)) STORED,
    amount_cents  bigint      CHECK (amount_cents >= 0),
    payee         uuid,
    revision      bigint      NOT NULL CHECK (revision > 0),
    granted_at    timestamptz NOT NULL,
    UNIQUE (id, right_name, period),
    CHECK (valid_until > valid_from),
    -- I2: one right, one subject, one period.
    CONSTRAINT one_grant_per_subject
        EXCLUDE USING gist (right_name WITH =, subject_id WITH =, period WITH &&)
);

CREATE TABLE grant_coverage (
    grant_id     uuid      NOT NULL,
    right_name   text      NOT NULL,
    resident_id  uuid      NOT NULL,
    period       daterange NOT NULL,
    PRIMARY KEY (grant_id, resident_id),
    -- A cover is always of its grant's right and period.
    FOREIGN KEY (grant_id, right_name, period)
        REFERENCES entitlement_grant (id, right_name, period) ON DELETE CASCADE,
    -- I2: nobody is covered twice for one right in one period.
    CONSTRAINT covered_once
        EXCLUDE USING gist (right_name WITH =, resident_id WITH =, period WITH &&)
);

CREATE TABLE grant_case (
    id                   uuid PRIMARY KEY,
    right_name           text        NOT NULL,
    subject_kind         text        NOT NULL CHECK (subject_kind IN ('CHILD', 'PERSON', 'HOUSEHOLD')),
    subject_id           uuid        NOT NULL,
    life_event_id        uuid        NOT NULL,
    -- The newest assessment that was decided on; null only inside the transaction that opens the case.
    assessment_id        uuid,
    assessment_revision  bigint,
    life_event_version   bigint,
    revision             bigint      NOT NULL,
    state                text        NOT NULL CHECK (state IN (
        'OPENING', 'GRANTED', 'SETTLED', 'INFORMED', 'REMINDED', 'FULFILLED', 'NOT_ELIGIBLE',
        'WAITING_FOR_FACTS', 'ASSISTED', 'NOTHING_TO_TELL')),
    grant_id             uuid REFERENCES entitlement_grant,
    waiting_for          jsonb,
    told                 jsonb,
    -- Who may see it: addressees, payee and covered residents.
    involved             uuid[]      NOT NULL DEFAULT '{}',
    -- The decision that explains the state; later ones may only have kept it.
    explained_by         bigint,
    changed_at           timestamptz,
    CHECK ((state IN ('GRANTED', 'SETTLED')) = (grant_id IS NOT NULL)),
    CHECK ((state = 'WAITING_FOR_FACTS') = (waiting_for IS NOT NULL))
);
CREATE INDEX grant_case_waiting ON grant_case (changed_at) WHERE state = 'WAITING_FOR_FACTS';
CREATE INDEX grant_case_life_event ON grant_case (life_event_id);
CREATE INDEX grant_case_involved ON grant_case USING gin (involved);

CREATE TABLE decision (
    case_id              uuid        NOT NULL REFERENCES grant_case,
    revision             bigint      NOT NULL,
    life_event_id        uuid        NOT NULL,
    right_name           text        NOT NULL,
    outcome              text        NOT NULL CHECK (outcome IN (
        'GRANTED', 'RAISED', 'SETTLED', 'KEPT', 'INFORMED', 'REMINDED', 'FULFILLED', 'NOT_ELIGIBLE',
        'WAITING_FOR_FACTS', 'ASSISTED', 'NOTHING_TO_TELL')),
    task_kind            text,
    assessment_id        uuid        NOT NULL,
    assessment_revision  bigint      NOT NULL,
    life_event_version   bigint      NOT NULL,
    caused_by            uuid        NOT NULL,
    terms                jsonb       NOT NULL,
    motivation           jsonb       NOT NULL,
    decided_at           timestamptz NOT NULL,
    PRIMARY KEY (case_id, revision)
);
CREATE INDEX decision_life_event ON decision (life_event_id);

-- A decision is history: a new one is added, none is rewritten.
CREATE FUNCTION decision_is_history() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'a decision is not rewritten'; END $$;
CREATE TRIGGER decision_is_history BEFORE UPDATE ON decision
    FOR EACH ROW EXECUTE FUNCTION decision_is_history();

CREATE TABLE task (
    id             uuid PRIMARY KEY,
    case_id        uuid        NOT NULL REFERENCES grant_case,
    kind           text        NOT NULL CHECK (kind IN (
        'ASSIST', 'FACTS_UNAVAILABLE', 'UNVERIFIED_PARAMETERS', 'CLASH', 'LOWER_AMOUNT', 'OTHER_PAYEE', 'GRANT_IN_DOUBT',
        'NOBODY_TO_TELL')),
    right_name     text        NOT NULL,
    life_event_id  uuid        NOT NULL,
    -- Both versions: the grants that stand, and what the newest assessment says.
    standing       jsonb       NOT NULL,
    assessed       jsonb       NOT NULL,
    state          text        NOT NULL CHECK (state IN ('OPEN', 'CLOSED')),
    opened_at      timestamptz NOT NULL,
    closed_at      timestamptz,
    CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL))
);
CREATE UNIQUE INDEX task_open ON task (case_id, kind) WHERE state = 'OPEN';
CREATE INDEX task_open_since ON task (opened_at) WHERE state = 'OPEN';
