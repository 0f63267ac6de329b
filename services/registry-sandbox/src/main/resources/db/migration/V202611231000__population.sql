-- The synthetic population. Everything in these tables is invented.

CREATE TABLE population (
    only_row   boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
    seed       bigint      NOT NULL,
    residents  integer     NOT NULL,
    seeded_at  timestamptz NOT NULL
);

CREATE TABLE address (
    id            text PRIMARY KEY,
    street        text NOT NULL,
    house_number  text NOT NULL,
    box           text,
    postal_code   text NOT NULL
);

CREATE TABLE household (
    id          bigint PRIMARY KEY,
    address_id  text   NOT NULL REFERENCES address
);

CREATE TABLE person (
    insz                  text    PRIMARY KEY CHECK (insz ~ '^[0-9]{2}(6[1-9]|7[0-2])[0-9]{7}$'),
    household_id          bigint  NOT NULL REFERENCES household,
    relation              text    NOT NULL CHECK (relation IN ('REFERENCE_PERSON', 'PARTNER', 'CHILD', 'OTHER')),
    first_names           text    NOT NULL,
    family_name           text    NOT NULL,
    birth_date            date    NOT NULL,
    protected_address     boolean NOT NULL,
    legal_representative  boolean NOT NULL,
    deceased              boolean NOT NULL
);
CREATE INDEX person_household ON person (household_id);

CREATE TABLE social_status (
    insz                     text    PRIMARY KEY REFERENCES person,
    increased_reimbursement  boolean NOT NULL,
    since                    date    NOT NULL
);

-- Who could have a child together, and how many this sandbox has already let them have.
CREATE TABLE family (
    household_id             bigint  PRIMARY KEY REFERENCES household,
    kind                     text    NOT NULL CHECK (kind IN ('COUPLE', 'SINGLE_PARENT', 'SEPARATED_PARENTS')),
    first_parent             text    NOT NULL REFERENCES person,
    second_parent            text    REFERENCES person,
    increased_reimbursement  boolean NOT NULL,
    births                   integer NOT NULL DEFAULT 0
);
CREATE INDEX family_turn ON family (births, household_id);
