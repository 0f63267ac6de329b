-- An operator may end a take-on that cannot go on, so that another can start; the row says why, and who said so.

ALTER TABLE take_on
    ADD COLUMN end_reason text,
    ADD COLUMN ended_by   text,
    DROP CONSTRAINT take_on_state_check,
    DROP CONSTRAINT take_on_check,
    ADD CONSTRAINT take_on_state_check CHECK (state IN ('RUNNING', 'PAUSED', 'DONE', 'ENDED')),
    ADD CONSTRAINT take_on_over CHECK ((state IN ('DONE', 'ENDED')) = (ended_at IS NOT NULL)),
    ADD CONSTRAINT take_on_ended CHECK ((state = 'ENDED') = (end_reason IS NOT NULL AND ended_by IS NOT NULL));

-- One at a time.
DROP INDEX take_on_under_way;
CREATE UNIQUE INDEX take_on_under_way ON take_on ((true)) WHERE state IN ('RUNNING', 'PAUSED');
