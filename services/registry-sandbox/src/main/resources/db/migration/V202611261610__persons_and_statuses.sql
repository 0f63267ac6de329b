-- People die, turn out to have another number, and their status changes; the sources tell of it.

-- replaced_by: the number that stands for this person, never one that was replaced itself.
-- never_was: a child whose birth was annulled; the register does not know it.
ALTER TABLE person
    ADD COLUMN replaced_by text    REFERENCES person,
    ADD COLUMN never_was   boolean NOT NULL DEFAULT false;
CREATE INDEX person_replaced_by ON person (replaced_by) WHERE replaced_by IS NOT NULL;

UPDATE person SET never_was = true
    WHERE insz IN (SELECT b.child_insz FROM birth b JOIN birth_version v USING (event_id) WHERE v.status = 'ANNULLED');

-- Whether somebody died here, has another number or another status: then the household had its turn.
ALTER TABLE family
    ADD COLUMN changed boolean NOT NULL DEFAULT false;
CREATE INDEX family_first_parent ON family (first_parent);
CREATE INDEX family_second_parent ON family (second_parent);

-- A row says what the status is from that day until the next row.
ALTER TABLE social_status
    DROP CONSTRAINT social_status_pkey,
    ADD PRIMARY KEY (insz, since);

-- Whom the social security bank was asked about: it tells of every later change.
CREATE TABLE status_subscription (
    insz  text PRIMARY KEY REFERENCES person
);

CREATE TABLE person_change (
    event_id            uuid PRIMARY KEY,
    kind                text NOT NULL CHECK (kind IN ('DEATH', 'NUMBER_REPLACED')),
    insz                text NOT NULL REFERENCES person,
    replaced_by         text REFERENCES person,
    occurred_on         date NOT NULL,
    -- Where the dead lived and as what, and who became the reference person instead: an annulment undoes that.
    household_id        bigint REFERENCES household,
    relation            text,
    successor           text REFERENCES person,
    successor_relation  text,
    CHECK ((kind = 'NUMBER_REPLACED') = (replaced_by IS NOT NULL)),
    CHECK ((successor IS NULL) = (successor_relation IS NULL))
);
CREATE INDEX person_change_insz ON person_change (insz);
CREATE INDEX person_change_successor ON person_change (successor) WHERE successor IS NOT NULL;

CREATE TABLE person_change_version (
    event_id     uuid         NOT NULL REFERENCES person_change,
    version      integer      NOT NULL CHECK (version >= 1),
    status       text         NOT NULL CHECK (status IN ('VALID', 'ANNULLED')),
    recorded_at  timestamptz  NOT NULL,
    PRIMARY KEY (event_id, version)
);
