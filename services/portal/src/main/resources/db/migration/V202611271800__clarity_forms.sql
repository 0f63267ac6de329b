-- Which forms were counted: handed in twice, one counts once. Each page made its own key, which is of nobody.
CREATE TABLE clarity_form (
  key uuid PRIMARY KEY,
  day date NOT NULL
);
CREATE INDEX ON clarity_form (day);
