-- What registers say of a person: they died, or another national number stands for them.
-- Columns are dropped and required here: no pod of an earlier version may run beside this one.

ALTER TABLE life_event ADD COLUMN kind text;
UPDATE life_event SET kind = CASE register WHEN 'registry.births' THEN 'BIRTH' ELSE 'MOVE' END;
ALTER TABLE life_event
    ALTER COLUMN kind SET NOT NULL,
    ADD CONSTRAINT life_event_kind_check CHECK (CASE register
        WHEN 'registry.births' THEN kind = 'BIRTH'
        WHEN 'registry.moves' THEN kind = 'MOVE'
        WHEN 'registry.persons' THEN kind IN ('DEATH', 'REPLACEMENT')
        ELSE false END),
    DROP CONSTRAINT life_event_stage_check,
    ADD CONSTRAINT life_event_stage_check CHECK (CASE register
        WHEN 'registry.births' THEN stage IN ('NOTIFIED', 'REGISTERED')
        WHEN 'registry.moves' THEN stage IN ('ANNOUNCED', 'DECLARED', 'CONFIRMED')
        WHEN 'registry.persons' THEN stage = 'RECORDED'
        ELSE false END);

ALTER TABLE life_event_step
    DROP CONSTRAINT life_event_step_station_check,
    ADD CONSTRAINT life_event_step_station_check CHECK (station IN (
        'notified', 'registered',
        'announced', 'declared', 'confirmed', 'refused', 'annulled',
        'recorded',
        'parked', 'held', 'published'));

-- Every number that finds a resident: the one that they bear and those that it replaced. One row a number, so that no
-- two residents ever share one. A new key means a new version and filling this table again.
CREATE TABLE resident_number (
    insz_hash          bytea       NOT NULL,
    index_key_version  smallint    NOT NULL,
    resident_id        uuid        NOT NULL REFERENCES resident ON DELETE CASCADE,
    since              timestamptz NOT NULL,
    PRIMARY KEY (insz_hash, index_key_version)
);
CREATE INDEX resident_number_of ON resident_number (resident_id);
INSERT INTO resident_number (insz_hash, index_key_version, resident_id, since)
    SELECT insz_hash, index_key_version, id, changed_at FROM resident;

ALTER TABLE resident
    DROP COLUMN insz_hash,
    DROP COLUMN index_key_version,
    -- Of two who turn out to be one, the older stands.
    ADD COLUMN minted_at timestamptz,
    -- Where they live, or lived last: a death is told there.
    ADD COLUMN last_home uuid REFERENCES household;
-- Nobody kept since when they are known, nor by which event: the last change is what is left. It only orders two who merge.
UPDATE resident SET minted_at = changed_at, last_home = household_id;
ALTER TABLE resident
    ALTER COLUMN minted_at SET NOT NULL,
    ADD CONSTRAINT resident_superseded_check CHECK (superseded_by IS NULL OR household_id IS NULL);
