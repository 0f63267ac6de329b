-- An operator may let a parked event go its way without its original, or let it wait without being overdue.

ALTER TABLE life_event
    -- Why it may go on waiting, who says so; it is not overdue any more.
    ADD COLUMN may_wait_why text,
    ADD COLUMN may_wait_by  text,
    ADD CHECK ((may_wait_why IS NULL) = (may_wait_by IS NULL)),
    ADD CHECK (may_wait_why IS NULL OR state = 'PARKED');

ALTER TABLE life_event_step
    DROP CONSTRAINT life_event_step_station_check,
    ADD CONSTRAINT life_event_step_station_check CHECK (station IN (
        'notified', 'registered',
        'announced', 'declared', 'confirmed', 'refused', 'annulled',
        'recorded', 'parked', 'may-wait', 'released', 'held', 'published'));
