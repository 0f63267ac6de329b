-- Moves come in beside births, and a correction or annulment waits for an original that was never seen.

ALTER TABLE life_event
    DROP CONSTRAINT life_event_stage_check,
    DROP CONSTRAINT life_event_status_check,
    DROP CONSTRAINT life_event_state_check,
    ADD CONSTRAINT life_event_stage_check CHECK (CASE register
        WHEN 'registry.births' THEN stage IN ('NOTIFIED', 'REGISTERED')
        WHEN 'registry.moves' THEN stage IN ('ANNOUNCED', 'DECLARED', 'CONFIRMED')
        ELSE false END),
    -- Only a move is ever refused.
    ADD CONSTRAINT life_event_status_check CHECK (
        status IN ('VALID', 'CORRECTED', 'ANNULLED') OR (status = 'REFUSED' AND register = 'registry.moves')),
    ADD CONSTRAINT life_event_state_check CHECK (state IN ('PARKED', 'HELD', 'PUBLISHED')),
    -- Since when it waits for its original.
    ADD COLUMN parked_at timestamptz,
    -- What is parked never ripens, until its original comes.
    ALTER COLUMN ripens_at DROP NOT NULL,
    ALTER COLUMN due_at DROP NOT NULL,
    ADD CONSTRAINT life_event_parked_check CHECK (
        (state = 'PARKED') = (parked_at IS NOT NULL)
        AND (state = 'PARKED') = (ripens_at IS NULL)
        AND (state = 'PARKED') = (due_at IS NULL));
CREATE INDEX life_event_parked ON life_event (parked_at) WHERE state = 'PARKED';

ALTER TABLE life_event_step
    DROP CONSTRAINT life_event_step_station_check,
    ADD CONSTRAINT life_event_step_station_check CHECK (station IN (
        'notified', 'registered',
        'announced', 'declared', 'confirmed', 'refused', 'annulled',
        'parked', 'held', 'published'));
