-- Who is logged in, and forms that somebody filled in after their session had ended. The browser alone holds the key: here
-- stands its hash, and what only the key opens.
CREATE TABLE sealed (
  key_hash   bytea       PRIMARY KEY,
  content    bytea       NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX ON sealed (expires_at);
