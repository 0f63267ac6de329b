-- Days in the calendar that some right waits for. The id is that of the life event that the day becomes.
CREATE TABLE due_date (
    id               uuid NOT NULL PRIMARY KEY,
    subject_id       uuid NOT NULL,
    kind             text NOT NULL CHECK (kind IN ('NEW_YEAR', 'AWARD_YEAR', 'CHILD_BIRTHDAY')),
    day              date NOT NULL,
    household_id     uuid NOT NULL,
    child_id         uuid,
    came_at          timestamptz,
    postponed_until  timestamptz,
    UNIQUE (subject_id, kind, day),
    CHECK (subject_id = coalesce(child_id, household_id)),
    CHECK ((kind = 'CHILD_BIRTHDAY') = (child_id IS NOT NULL))
);
-- One at a time of each kind: the next is written when this one came.
CREATE UNIQUE INDEX due_date_next ON due_date (subject_id, kind) WHERE came_at IS NULL;
CREATE INDEX due_date_to_come ON due_date (day, id) WHERE came_at IS NULL;
CREATE INDEX due_date_of_household ON due_date (household_id) WHERE came_at IS NULL;
