-- Residents who turned out to be another one. The survivor of a row is never the younger of another: chains are
-- shortened when they arise, so one look is enough.
CREATE TABLE merged_resident (
    resident_id  uuid PRIMARY KEY,
    survivor_id  uuid NOT NULL CHECK (survivor_id <> resident_id)
);
CREATE INDEX merged_resident_survivor ON merged_resident (survivor_id);
