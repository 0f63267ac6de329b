-- In which language residents want to read. Who chose none has no row and reads Dutch. Which languages there are is not
-- said here: one that is no longer offered reads as Dutch.
CREATE TABLE preference (
    resident_id  uuid PRIMARY KEY,
    language     text NOT NULL CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$')
);
