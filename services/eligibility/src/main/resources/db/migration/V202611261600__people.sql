-- Who died, who turned out to be whom, and what names them.

-- There to be locked: who names somebody and who tells of a death or a merge wait for each other.
CREATE TABLE person (
    id  uuid  PRIMARY KEY
);

-- The newest version of a death (no survivor) or a merge; a lower one changes nothing.
CREATE TABLE person_change (
    life_event_id  uuid    PRIMARY KEY,
    version        bigint  NOT NULL CHECK (version > 0),
    resident_id    uuid    NOT NULL,
    survivor_id    uuid    CHECK (survivor_id <> resident_id),
    content        jsonb   NOT NULL
);
CREATE INDEX person_change_of_resident ON person_change (resident_id);
CREATE INDEX person_change_of_survivor ON person_change (survivor_id);

-- Everybody whom a life event names (parents, child, movers, whose birthday came), or who is a member of a household.
-- An index instead of a table: it cannot fall behind, and what was stored before is found too.
CREATE FUNCTION people_of(content jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$
    SELECT jsonb_path_query_array(content, '$.*[*].residentId')
        || jsonb_path_query_array(content, '$.childId')
        || jsonb_path_query_array(content, '$.date.childId')
$$;

CREATE INDEX life_event_naming ON life_event USING gin (people_of(content));
CREATE INDEX household_of_member ON household USING gin (people_of(content));
CREATE INDEX life_event_of_household ON life_event (household_id);
