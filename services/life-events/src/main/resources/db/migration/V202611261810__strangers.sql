-- What a register says of somebody of whom the city knows nothing is not kept, only that it came, and in which version.
ALTER TABLE life_event
    ALTER COLUMN sealed DROP NOT NULL,
    ADD CONSTRAINT life_event_sealed_check CHECK (sealed IS NOT NULL OR state = 'PUBLISHED');
