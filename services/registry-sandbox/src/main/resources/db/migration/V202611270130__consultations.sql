-- A source keeps of whom it was asked and why, as authentic sources do.
CREATE SEQUENCE consultation_id;
CREATE TABLE consultation (
    id      bigint PRIMARY KEY DEFAULT nextval('consultation_id'),
    insz    text NOT NULL,
    source  text NOT NULL,
    purpose text,
    at      timestamptz NOT NULL
);
COMMENT ON COLUMN consultation.purpose IS 'As the one who asked gave it; null where none is asked for';
