-- A fact may be a number of hours a day, too.

ALTER TABLE fact DROP CONSTRAINT fact_value_kind_check;
ALTER TABLE fact ADD CONSTRAINT fact_value_kind_check
    CHECK (value_kind IN ('YES_OR_NO', 'DATE', 'CODE', 'AMOUNT', 'COUNT', 'HOURS'));
