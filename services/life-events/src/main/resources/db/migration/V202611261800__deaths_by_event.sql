-- Who died by an event, as it was told: a death that is taken back says nothing of who died by another.
ALTER TABLE life_event
    ADD COLUMN resident_id uuid REFERENCES resident ON DELETE SET NULL,
    ADD CONSTRAINT life_event_resident_check CHECK (kind = 'DEATH' OR resident_id IS NULL);
CREATE INDEX life_event_death_of ON life_event (resident_id) WHERE resident_id IS NOT NULL;
