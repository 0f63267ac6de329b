-- People move, also out of Ghent and out of the register, and a birth may be corrected or annulled.

ALTER TABLE address
    ADD COLUMN municipality text NOT NULL DEFAULT '44021' CHECK (municipality ~ '^[0-9]{5}$');

-- Numbers of the addresses and households that were not there when the city was settled, far above those that were.
CREATE SEQUENCE home_number START WITH 1000000000;

-- Null: the register no longer answers for this person, who went abroad or never was.
ALTER TABLE person
    ALTER COLUMN household_id DROP NOT NULL;

-- How many moves this sandbox has given the household; one that moved may be gone or no longer be what its kind says.
ALTER TABLE family
    ADD COLUMN moves integer NOT NULL DEFAULT 0;

CREATE TABLE move (
    event_id               uuid    PRIMARY KEY,
    -- Both null: they come from outside the register.
    origin_household       bigint  REFERENCES household,
    origin_address         text    REFERENCES address,
    -- Both null: they leave the country.
    destination_household  bigint  REFERENCES household,
    destination_address    text    REFERENCES address,
    return_of              uuid    REFERENCES move,
    CHECK ((origin_household IS NULL) = (origin_address IS NULL)),
    CHECK ((destination_household IS NULL) = (destination_address IS NULL)),
    CHECK (origin_address IS NOT NULL OR destination_address IS NOT NULL)
);
CREATE INDEX move_return_of ON move (return_of);

-- Whoever moves, the one who declares it at place 0, with the relation in the old and in the new household.
CREATE TABLE mover (
    event_id         uuid     NOT NULL REFERENCES move,
    place            integer  NOT NULL,
    insz             text     NOT NULL REFERENCES person,
    relation_before  text     NOT NULL CHECK (relation_before IN ('REFERENCE_PERSON', 'PARTNER', 'CHILD', 'OTHER')),
    relation_after   text     NOT NULL CHECK (relation_after IN ('REFERENCE_PERSON', 'PARTNER', 'CHILD', 'OTHER')),
    PRIMARY KEY (event_id, place),
    UNIQUE (event_id, insz)
);

-- What was told of each move and each birth, version by version, so that any of them can be told again.
CREATE TABLE move_version (
    event_id      uuid         NOT NULL REFERENCES move,
    version       integer      NOT NULL CHECK (version >= 1),
    stage         text         NOT NULL CHECK (stage IN ('ANNOUNCED', 'DECLARED', 'CONFIRMED')),
    status        text         NOT NULL CHECK (status IN ('VALID', 'CORRECTED', 'REFUSED', 'ANNULLED')),
    effective_on  date         NOT NULL,
    recorded_at   timestamptz  NOT NULL,
    PRIMARY KEY (event_id, version)
);

CREATE TABLE birth_version (
    event_id     uuid         NOT NULL REFERENCES birth,
    version      integer      NOT NULL CHECK (version >= 1),
    stage        text         NOT NULL CHECK (stage IN ('NOTIFIED', 'REGISTERED')),
    status       text         NOT NULL CHECK (status IN ('VALID', 'CORRECTED', 'ANNULLED')),
    born_on      date         NOT NULL,
    recorded_at  timestamptz  NOT NULL,
    PRIMARY KEY (event_id, version)
);

INSERT INTO birth_version (event_id, version, stage, status, born_on, recorded_at)
    SELECT event_id, 1, 'NOTIFIED', 'VALID', born_on, notified_at FROM birth
    UNION ALL
    SELECT event_id, 2, 'REGISTERED', 'VALID', born_on, registered_at FROM birth WHERE stage = 'REGISTERED';

-- The versions tell these now; born_on stays the day that the child's number was made of.
ALTER TABLE birth
    DROP COLUMN stage,
    DROP COLUMN notified_at,
    DROP COLUMN registered_at;
ALTER TABLE birth
    RENAME COLUMN born_on TO number_day;
