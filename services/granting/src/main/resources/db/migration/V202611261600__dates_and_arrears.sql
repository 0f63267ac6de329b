-- A day in the calendar sets rights off too, and a raise says what is still due.
ALTER TABLE grant_case
    DROP CONSTRAINT grant_case_occasion_check,
    ADD CONSTRAINT grant_case_occasion_check CHECK (occasion IN ('BIRTH', 'MOVE', 'DATE'));

-- Of the raise that this decision is; null in any other, and in raises from before it was kept.
ALTER TABLE decision
    ADD COLUMN arrears_cents bigint CHECK (arrears_cents > 0),
    ADD CHECK (arrears_cents IS NULL OR outcome = 'RAISED');
