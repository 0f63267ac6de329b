-- Who does not want a grant. It stands until a human has looked: the machine ends nothing.
CREATE TABLE renunciation (
    grant_id      uuid PRIMARY KEY REFERENCES entitlement_grant,
    -- Who said so, by the id of then.
    resident_id   uuid        NOT NULL,
    task_id       uuid        NOT NULL REFERENCES task,
    renounced_at  timestamptz NOT NULL
);
ALTER TABLE task
    DROP CONSTRAINT task_kind_check,
    ADD CONSTRAINT task_kind_check CHECK (kind IN (
        'ASSIST', 'FACTS_UNAVAILABLE', 'UNVERIFIED_PARAMETERS', 'CLASH', 'LOWER_AMOUNT', 'OTHER_PAYEE', 'GRANT_IN_DOUBT',
        'NOBODY_TO_TELL', 'OBJECTION', 'RENOUNCED', 'MERGE_CLASH', 'MERGE_TAKEN_BACK'));
