-- Moves: what set a right off, what might be done with it, and decisions that a move undid.

-- Every case from before was set off by a birth.
ALTER TABLE grant_case
    ADD COLUMN occasion text NOT NULL DEFAULT 'BIRTH' CHECK (occasion IN ('BIRTH', 'MOVE'));

-- Null when there was nothing to do, and in decisions from before it was kept: those proposed nothing.
ALTER TABLE decision
    ADD COLUMN mode text CHECK (mode IN ('GRANT', 'PROPOSE', 'INFORM', 'REMIND', 'ASSIST'));

ALTER TABLE decision
    DROP CONSTRAINT decision_outcome_check,
    ADD CONSTRAINT decision_outcome_check CHECK (outcome IN (
        'GRANTED', 'RAISED', 'SETTLED', 'KEPT', 'INFORMED', 'REMINDED', 'FULFILLED', 'NOT_ELIGIBLE', 'LAPSED',
        'WAITING_FOR_FACTS', 'ASSISTED', 'NOTHING_TO_TELL'));
