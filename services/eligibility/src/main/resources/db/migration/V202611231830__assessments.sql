-- Households and life events as last heard of, what the sources said, what was assessed, and what is waited for.

-- The newest snapshot. A row without one (version 0) is there to be locked. Whoever writes assessments of a household,
-- or tells of them, holds its row: so they leave in the order in which they were made.
CREATE TABLE household (
    id       uuid   PRIMARY KEY,
    version  bigint NOT NULL DEFAULT 0 CHECK (version >= 0),
    content  jsonb,
    CHECK ((version = 0) = (content IS NULL))
);

-- The newest version of a life event; a lower one changes nothing.
CREATE TABLE life_event (
    id            uuid   PRIMARY KEY,
    version       bigint NOT NULL DEFAULT 0 CHECK (version >= 0),
    household_id  uuid,
    content       jsonb,
    CHECK ((version = 0) = (content IS NULL)),
    CHECK ((version = 0) = (household_id IS NULL))
);

-- The newest word of a source on a fact. A row without one (version 0) is there to be locked: who looks for a fact and
-- who brings it wait for each other, so that no answer is missed.
CREATE TABLE fact (
    resident_id  uuid   NOT NULL,
    name         text   NOT NULL,
    version      bigint NOT NULL DEFAULT 0 CHECK (version >= 0),
    content      jsonb,
    PRIMARY KEY (resident_id, name),
    CHECK ((version = 0) = (content IS NULL))
);

-- Every revision stays: an earlier answer can still be explained.
CREATE TABLE assessment (
    id                  uuid        NOT NULL,
    revision            bigint      NOT NULL CHECK (revision > 0),
    right_name          text        NOT NULL,
    life_event_id       uuid        NOT NULL,
    life_event_version  bigint      NOT NULL CHECK (life_event_version > 0),
    household_id        uuid        NOT NULL,
    outcome             text        NOT NULL CHECK (outcome IN ('ELIGIBLE', 'NOT_ELIGIBLE', 'FACTS_MISSING')),
    content             jsonb       NOT NULL,
    assessed_at         timestamptz NOT NULL,
    PRIMARY KEY (id, revision)
);
CREATE INDEX assessment_life_event ON assessment (life_event_id);

CREATE FUNCTION assessment_is_history() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'an assessment is not rewritten'; END $$;
CREATE TRIGGER assessment_is_history BEFORE UPDATE ON assessment
    FOR EACH ROW EXECUTE FUNCTION assessment_is_history();

-- Which life event's assessment waits for which fact.
CREATE TABLE awaited_fact (
    assessment_id  uuid NOT NULL,
    resident_id    uuid NOT NULL,
    name           text NOT NULL,
    life_event_id  uuid NOT NULL,
    PRIMARY KEY (assessment_id, resident_id, name)
);
CREATE INDEX awaited_fact_of_resident ON awaited_fact (resident_id, name);

CREATE TABLE fact_request (
    id             uuid        PRIMARY KEY,
    resident_id    uuid        NOT NULL,
    name           text        NOT NULL,
    purpose        text        NOT NULL,
    on_day         date        NOT NULL,
    life_event_id  uuid        NOT NULL,
    requested_at   timestamptz NOT NULL,
    answered_at    timestamptz
);
-- A source is asked once per resident and fact, also when twins are born.
CREATE UNIQUE INDEX fact_request_open ON fact_request (resident_id, name) WHERE answered_at IS NULL;
CREATE INDEX fact_request_of_resident ON fact_request (resident_id);
