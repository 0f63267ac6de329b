-- The identity store: the only place where a person and their id meet.

CREATE TABLE resident (
    id                    uuid PRIMARY KEY,
    -- HMAC of the INSZ: finds a row, tells nothing. A new key means a new version and filling this column again.
    insz_hash             bytea       NOT NULL,
    index_key_version     smallint    NOT NULL,
    -- INSZ, name and birth date.
    sealed                bytea       NOT NULL,
    protected_address     boolean     NOT NULL,
    legal_representative  boolean     NOT NULL,
    deceased              boolean     NOT NULL,
    household_id          uuid,
    relation              text CHECK (relation IN ('REFERENCE_PERSON', 'PARTNER', 'CHILD', 'OTHER')),
    version               bigint      NOT NULL,
    superseded_by         uuid REFERENCES resident,
    changed_at            timestamptz NOT NULL,
    UNIQUE (insz_hash, index_key_version),
    CHECK ((household_id IS NULL) = (relation IS NULL))
);

CREATE TABLE household (
    id                uuid PRIMARY KEY,
    version           bigint      NOT NULL,
    state             text        NOT NULL CHECK (state IN ('OPEN', 'CLOSED')),
    reference_person  uuid REFERENCES resident,
    municipality      text,
    postal_code       text,
    changed_at        timestamptz NOT NULL
);

-- A resident lives in one household, so the members of a household are the residents that name it.
ALTER TABLE resident ADD FOREIGN KEY (household_id) REFERENCES household;
CREATE INDEX resident_household ON resident (household_id);
