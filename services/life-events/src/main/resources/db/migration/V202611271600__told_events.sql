-- Which events concern whom, as they were told last: residents read of their own. When and how far is sealed.

CREATE TABLE told_event (
    life_event_id  uuid  NOT NULL REFERENCES life_event,
    resident_id    uuid  NOT NULL REFERENCES resident ON DELETE CASCADE,
    sealed         bytea NOT NULL,
    PRIMARY KEY (life_event_id, resident_id)
);
CREATE INDEX told_event_of ON told_event (resident_id);
CREATE INDEX resident_alias ON resident (superseded_by) WHERE superseded_by IS NOT NULL;
