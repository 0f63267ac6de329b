-- The whole population is made known page by page; the row says how far that is, so that any pod can go on.

CREATE TABLE take_on (
    id                      uuid PRIMARY KEY,
    -- The Idempotency-Key with which it was ordered.
    request_key             text        NOT NULL UNIQUE,
    -- The first day of which the rights are given too; null when nobody is told of days that have passed.
    rights_from             date,
    occurred_on             date        NOT NULL,
    state                   text        NOT NULL CHECK (state IN ('RUNNING', 'PAUSED', 'DONE')),
    -- Where the register's list goes on, in the register's own words; null at its beginning.
    read_on_after           text,
    pages                   bigint      NOT NULL,
    households              bigint      NOT NULL,
    residents               bigint      NOT NULL,
    -- How large the register was at the start; null until it was asked.
    households_in_register  bigint,
    residents_in_register   bigint,
    started_at              timestamptz NOT NULL,
    last_page_at            timestamptz,
    ended_at                timestamptz,
    -- When a pod may take the next page; a pod that takes one moves it on.
    due_at                  timestamptz NOT NULL,
    attempts                integer     NOT NULL,
    wait_reason             text,
    tried_at                timestamptz,
    CHECK ((state = 'DONE') = (ended_at IS NOT NULL))
);

-- One at a time.
CREATE UNIQUE INDEX take_on_under_way ON take_on ((true)) WHERE state <> 'DONE';
