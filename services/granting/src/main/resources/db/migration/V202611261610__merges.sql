-- Two residents turn out to be one: the younger id is an alias of the survivor from then on.
CREATE TABLE resident_alias (
    alias     uuid PRIMARY KEY,
    survivor  uuid   NOT NULL,
    -- The version of the resident that said so.
    version   bigint NOT NULL CHECK (version > 0),
    CHECK (alias <> survivor)
);
CREATE INDEX resident_alias_survivor ON resident_alias (survivor);

-- A case keeps its id, which follows from its first subject; this is the id that follows from the survivor.
CREATE TABLE case_alias (
    id       uuid PRIMARY KEY,
    case_id  uuid NOT NULL REFERENCES grant_case
);

ALTER TABLE task
    DROP CONSTRAINT task_kind_check,
    ADD CONSTRAINT task_kind_check CHECK (kind IN (
        'ASSIST', 'FACTS_UNAVAILABLE', 'UNVERIFIED_PARAMETERS', 'CLASH', 'LOWER_AMOUNT', 'OTHER_PAYEE', 'GRANT_IN_DOUBT',
        'NOBODY_TO_TELL', 'MERGE_CLASH'));
