-- Whom the newest assessment was made of, before any merge: of two about one person, the survivor's own counts. Null in
-- cases from before it was kept.
ALTER TABLE grant_case
    ADD COLUMN assessed_subject uuid,
    -- The case that took the place of this one.
    ADD COLUMN joined_into uuid REFERENCES grant_case,
    DROP CONSTRAINT grant_case_state_check,
    ADD CONSTRAINT grant_case_state_check CHECK (state IN (
        'OPENING', 'GRANTED', 'SETTLED', 'INFORMED', 'REMINDED', 'FULFILLED', 'NOT_ELIGIBLE',
        'WAITING_FOR_FACTS', 'ASSISTED', 'NOTHING_TO_TELL', 'JOINED')),
    ADD CHECK ((state = 'JOINED') = (joined_into IS NOT NULL));
CREATE INDEX grant_case_subject ON grant_case (subject_id);
CREATE INDEX entitlement_grant_payee ON entitlement_grant (payee);
CREATE INDEX grant_coverage_resident ON grant_coverage (resident_id);
CREATE INDEX case_alias_case ON case_alias (case_id);

ALTER TABLE decision
    DROP CONSTRAINT decision_outcome_check,
    ADD CONSTRAINT decision_outcome_check CHECK (outcome IN (
        'GRANTED', 'RAISED', 'SETTLED', 'KEPT', 'INFORMED', 'REMINDED', 'FULFILLED', 'NOT_ELIGIBLE', 'LAPSED',
        'WAITING_FOR_FACTS', 'ASSISTED', 'NOTHING_TO_TELL', 'JOINED'));

-- What a merge moved, so that a human can tell two people apart again.
CREATE TABLE merge_move (
    younger   uuid        NOT NULL,
    survivor  uuid        NOT NULL,
    -- The version of the younger resident that said so.
    version   bigint      NOT NULL,
    -- PAYEE, SUBJECT, COVER: of a grant; COVERED_BOTH: a grant covered both, and covers the survivor once.
    what      text        NOT NULL CHECK (what IN ('PAYEE', 'SUBJECT', 'COVERED_BOTH', 'COVER', 'CASE', 'TASK')),
    moved_id  uuid        NOT NULL,
    moved_at  timestamptz NOT NULL,
    PRIMARY KEY (younger, version, what, moved_id)
);

ALTER TABLE resident_alias
    ADD COLUMN taken_back boolean NOT NULL DEFAULT false;

-- What was assessed is read from the decision; the copy in the task is no longer written.
ALTER TABLE task
    ALTER COLUMN assessed DROP NOT NULL,
    DROP CONSTRAINT task_kind_check,
    ADD CONSTRAINT task_kind_check CHECK (kind IN (
        'ASSIST', 'FACTS_UNAVAILABLE', 'UNVERIFIED_PARAMETERS', 'CLASH', 'LOWER_AMOUNT', 'OTHER_PAYEE', 'GRANT_IN_DOUBT',
        'NOBODY_TO_TELL', 'MERGE_CLASH', 'MERGE_TAKEN_BACK'));
