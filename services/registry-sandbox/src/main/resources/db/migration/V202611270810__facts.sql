-- Every source keeps facts of people. What the table of facts deals out is not written down; what an operator sets is.

-- From that day on, until the next row of the same fact; a value of null: the source has no data.
CREATE TABLE set_fact (
    insz   text NOT NULL REFERENCES person,
    fact   text NOT NULL,
    since  date NOT NULL,
    value  text,
    PRIMARY KEY (insz, fact, since)
);

-- About whom a source was asked for what: it tells of every later change.
CREATE TABLE fact_subscription (
    insz  text NOT NULL REFERENCES person,
    fact  text NOT NULL,
    PRIMARY KEY (insz, fact)
);
INSERT INTO fact_subscription (insz, fact) SELECT insz, 'increased-reimbursement' FROM status_subscription;
DROP TABLE status_subscription;

-- The number under which facts are drawn: the first one of whoever has another by now.
ALTER TABLE person ADD COLUMN first_insz text;

CREATE INDEX mover_insz ON mover (insz);
