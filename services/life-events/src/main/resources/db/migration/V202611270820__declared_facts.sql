-- Residents declare facts of themselves. What was answered under an idempotency key is answered again.

CREATE TABLE answered_request (
    -- Of the resident and the key: a copy of this table says of nobody that they asked.
    call_hash       text        PRIMARY KEY,
    sealed_request  bytea       NOT NULL,
    sealed_answer   bytea,
    answered_at     timestamptz NOT NULL
);
CREATE INDEX answered_request_answered_at ON answered_request (answered_at);
