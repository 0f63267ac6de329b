-- A right that is there, and of which no message may speak now.
ALTER TABLE grant_case
    DROP CONSTRAINT grant_case_state_check,
    ADD CONSTRAINT grant_case_state_check CHECK (state IN (
        'OPENING', 'GRANTED', 'SETTLED', 'INFORMED', 'REMINDED', 'FULFILLED', 'NOT_ELIGIBLE',
        'WAITING_FOR_FACTS', 'ASSISTED', 'NOTHING_TO_TELL', 'KEPT_QUIET', 'JOINED'));
ALTER TABLE decision
    DROP CONSTRAINT decision_outcome_check,
    ADD CONSTRAINT decision_outcome_check CHECK (outcome IN (
        'GRANTED', 'RAISED', 'SETTLED', 'KEPT', 'INFORMED', 'REMINDED', 'FULFILLED', 'NOT_ELIGIBLE', 'LAPSED',
        'WAITING_FOR_FACTS', 'ASSISTED', 'NOTHING_TO_TELL', 'KEPT_QUIET', 'JOINED'));
