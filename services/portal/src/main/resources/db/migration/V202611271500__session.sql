-- Who is logged in. The browser alone holds the id of a session: here stands its hash, and what only the id opens.
CREATE TABLE session (
  id_hash    bytea       PRIMARY KEY,
  tokens     bytea       NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX ON session (expires_at);
