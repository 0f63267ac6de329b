-- Facts that change and expire are asked again of our own accord.

ALTER TABLE fact_request ADD COLUMN reason text NOT NULL DEFAULT 'NEEDED' CHECK (reason IN ('NEEDED', 'CHANGED', 'EXPIRED'));
ALTER TABLE fact_request ALTER COLUMN reason DROP DEFAULT;
-- Whether the answer went out: that of a question of our own does only if it is news.
ALTER TABLE fact_request ADD COLUMN told boolean NOT NULL DEFAULT true;
ALTER TABLE fact_request ALTER COLUMN told DROP DEFAULT;
CREATE INDEX fact_request_open ON fact_request (resident_id) WHERE state = 'PENDING';

-- The first day of which the source said nothing, until it was asked again for that.
ALTER TABLE fact ADD COLUMN ask_again_on date;
-- What ended before today is behind us: nobody asked what came after.
UPDATE fact SET ask_again_on = valid_until
WHERE state = 'KNOWN' AND valid_until >= (now() AT TIME ZONE 'Europe/Brussels')::date;
CREATE INDEX fact_ask_again ON fact (ask_again_on) WHERE ask_again_on IS NOT NULL;
