-- Whether the grant that settles a case covers somebody because of that case; when it does, a move that was none leaves it
-- in doubt.
ALTER TABLE grant_case
    ADD COLUMN widened_grant boolean NOT NULL DEFAULT false,
    ADD CHECK (state = 'SETTLED' OR NOT widened_grant);
