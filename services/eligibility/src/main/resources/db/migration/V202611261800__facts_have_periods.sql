-- Every word of a source, with the period that it speaks of: for a day, the highest version whose period contains it
-- counts. Without a period: a value that holds always, or a silence of which nobody knows the day that was asked for.
CREATE TABLE fact_version (
    resident_id  uuid   NOT NULL,
    name         text   NOT NULL,
    version      bigint NOT NULL CHECK (version > 0),
    valid_from   date,
    valid_until  date,
    content      jsonb  NOT NULL,
    PRIMARY KEY (resident_id, name, version),
    CHECK (valid_from < valid_until)
);
INSERT INTO fact_version (resident_id, name, version, valid_from, valid_until, content)
SELECT resident_id, name, version, (content ->> 'validFrom')::date, (content ->> 'validUntil')::date, content
FROM fact WHERE version > 0;

-- Which facts the newest revision of an assessment used or misses. Takes the place of awaited_fact, which only knew those
-- that it misses.
CREATE TABLE watched_fact (
    assessment_id  uuid NOT NULL,
    resident_id    uuid NOT NULL,
    name           text NOT NULL,
    life_event_id  uuid NOT NULL,
    PRIMARY KEY (assessment_id, resident_id, name)
);
CREATE INDEX watched_fact_of_resident ON watched_fact (resident_id, name);
INSERT INTO watched_fact (assessment_id, resident_id, name, life_event_id)
SELECT assessment_id, resident_id, name, life_event_id FROM awaited_fact
UNION
SELECT newest.id, (used ->> 'residentId')::uuid, used ->> 'fact', newest.life_event_id
FROM (SELECT DISTINCT ON (id) id, life_event_id, content FROM assessment ORDER BY id, revision DESC) newest
CROSS JOIN LATERAL jsonb_array_elements(newest.content -> 'facts') used
WHERE used ->> 'residentId' IS NOT NULL AND used ->> 'fact' = 'increased-reimbursement';
DROP TABLE awaited_fact;
