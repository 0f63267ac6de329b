-- Who may be interested in an assessment when it is a resident who asks; the code says who may read it. Whoever is told,
-- covered or paid; whose right it is; of a household's right, those whose facts it knows or misses.
CREATE FUNCTION readers_of(content jsonb) RETURNS uuid[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$
    SELECT coalesce(array_agg(DISTINCT (reader #>> '{}')::uuid), '{}')
    FROM jsonb_array_elements(
        jsonb_path_query_array(content, '$.addressees[*]')
            || jsonb_path_query_array(content, '$.outcome.covered[*]')
            || jsonb_path_query_array(content, '$.outcome.payee')
            || CASE content #>> '{subject,kind}'
                   WHEN 'HOUSEHOLD' THEN
                       jsonb_path_query_array(content, '$.facts[*].residentId')
                           || jsonb_path_query_array(content, '$.outcome.missing[*].residentId')
                   ELSE jsonb_path_query_array(content, '$.subject.id')
               END) reader
    WHERE reader <> 'null'
$$;

-- Follows from the content: it cannot fall behind, and what was stored before is found too.
ALTER TABLE assessment ADD COLUMN readers uuid[] NOT NULL GENERATED ALWAYS AS (readers_of(content)) STORED;
CREATE INDEX assessment_readers ON assessment USING gin (readers);
