-- Who takes the role of reference person over remembers what they were, and gives it back to whom it belongs: that is
-- of the person, whatever order the others come back in.
ALTER TABLE person
    ADD COLUMN relation_before text;

UPDATE person p SET relation_before = c.successor_relation
    FROM person_change c
    WHERE c.successor = p.insz AND c.household_id = p.household_id AND p.relation = 'REFERENCE_PERSON'
      AND c.successor_relation <> 'REFERENCE_PERSON';

ALTER TABLE person_change
    DROP COLUMN successor,
    DROP COLUMN successor_relation;
