-- What the kit's own tests write when a message is handled.
CREATE TABLE note (
    resident_id uuid   NOT NULL,
    version     bigint NOT NULL,
    written     bigserial
);
