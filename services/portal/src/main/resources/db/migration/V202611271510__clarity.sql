-- How often a page was clear, or was not. Who said so is not known here.
CREATE TABLE clarity (
  page     text    NOT NULL,
  language text    NOT NULL CHECK (language IN ('nl', 'fr', 'en')),
  clear    boolean NOT NULL,
  day      date    NOT NULL,
  answers  bigint  NOT NULL,
  PRIMARY KEY (page, language, clear, day)
);
