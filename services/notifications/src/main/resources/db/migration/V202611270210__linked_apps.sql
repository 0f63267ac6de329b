-- Apps that residents linked, and what the consent service says of push messages.
CREATE TABLE app_link (
    subscriber   uuid PRIMARY KEY,
    resident_id  uuid        NOT NULL,
    app          text        NOT NULL,
    since        bigint      NOT NULL,
    position     bigint      NOT NULL,
    linked_at    timestamptz NOT NULL,
    UNIQUE (resident_id, app)
);

CREATE TABLE link_code (
    hash         text PRIMARY KEY,
    resident_id  uuid        NOT NULL,
    app          text        NOT NULL,
    expires_at   timestamptz NOT NULL,
    used_at      timestamptz
);
CREATE INDEX link_code_resident ON link_code (resident_id, app);

CREATE TABLE push_consent (
    resident_id  uuid PRIMARY KEY,
    version      bigint  NOT NULL,
    given        boolean NOT NULL,
    until        timestamptz
);

-- One row for each partition of the topic consents.
CREATE TABLE consent_beat (
    key             text PRIMARY KEY,
    complete_until  timestamptz NOT NULL,
    beats           integer     NOT NULL
);
