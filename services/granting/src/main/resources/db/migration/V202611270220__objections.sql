-- Who objects to being treated proactively: then only a human acts.
CREATE TABLE objection (
    resident_id  uuid PRIMARY KEY,
    version      bigint  NOT NULL,
    objects      boolean NOT NULL
);
ALTER TABLE task
    DROP CONSTRAINT task_kind_check,
    ADD CONSTRAINT task_kind_check CHECK (kind IN (
        'ASSIST', 'FACTS_UNAVAILABLE', 'UNVERIFIED_PARAMETERS', 'CLASH', 'LOWER_AMOUNT', 'OTHER_PAYEE', 'GRANT_IN_DOUBT',
        'NOBODY_TO_TELL', 'OBJECTION', 'MERGE_CLASH', 'MERGE_TAKEN_BACK'));
