-- What the sandbox has published as a register, and the answers that it owes to repeated requests.

CREATE TABLE birth (
    event_id       uuid        PRIMARY KEY,
    family_id      bigint      NOT NULL REFERENCES family,
    stage          text        NOT NULL CHECK (stage IN ('NOTIFIED', 'REGISTERED')),
    outcome        text        NOT NULL CHECK (outcome IN ('LIVE', 'STILLBORN')),
    born_on        date        NOT NULL,
    serial         integer     NOT NULL,
    child_insz     text        REFERENCES person,
    notified_at    timestamptz NOT NULL,
    registered_at  timestamptz,
    CHECK ((stage = 'REGISTERED') = (registered_at IS NOT NULL)),
    CHECK (child_insz IS NULL OR stage = 'REGISTERED'),
    UNIQUE (born_on, serial)
);

-- How many serials of a day of birth were given out.
CREATE TABLE birth_day (
    day    date    PRIMARY KEY,
    given  integer NOT NULL CHECK (given BETWEEN 0 AND 998)
);

CREATE TABLE answered_request (
    key          text        PRIMARY KEY,
    request      text        NOT NULL,
    answer       text,
    answered_at  timestamptz NOT NULL
);

-- How far a bulk run is: written with its births, so that nobody has to guess after a commit without an answer.
CREATE TABLE bulk_run (
    id      uuid    PRIMARY KEY,
    births  integer NOT NULL,
    reused  integer NOT NULL
);
