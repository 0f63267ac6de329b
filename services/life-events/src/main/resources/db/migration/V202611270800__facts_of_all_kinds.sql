-- A fact may be a date, a code, an amount or a count too; what is stored without a kind is yes or no.

ALTER TABLE fact ADD COLUMN value_kind text CHECK (value_kind IN ('YES_OR_NO', 'DATE', 'CODE', 'AMOUNT', 'COUNT'));
