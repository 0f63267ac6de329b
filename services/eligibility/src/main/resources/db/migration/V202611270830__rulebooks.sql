-- Rules and parameters in versions: what is written of the rights, who decided on it, and which version is in force.

-- A text stands here once, in however many versions it is.
CREATE TABLE rule_file (
    hash     text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
    content  text NOT NULL
);

CREATE SEQUENCE rulebook_number AS bigint;

-- A version is the whole of it. Its content never changes; where it stands does.
CREATE TABLE rulebook (
    number          bigint      PRIMARY KEY CHECK (number > 0),
    -- The version that it was made of; null for the first.
    base            bigint      REFERENCES rulebook CHECK (base < number),
    origin          text        NOT NULL CHECK (origin IN ('REPOSITORY', 'UPLOAD')),
    content_hash    text        NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    why             text        NOT NULL,
    -- The id of a login; null when it came with the service.
    made_by         text,
    made_at         timestamptz NOT NULL,
    state           text        NOT NULL CHECK (state IN ('DRAFT', 'APPROVED', 'IN_FORCE', 'REPLACED', 'ROLLED_BACK')),
    approved_by     text,
    approved_at     timestamptz,
    effective_at    timestamptz,
    in_force_since  timestamptz,
    CHECK ((origin = 'UPLOAD') = (made_by IS NOT NULL)),
    CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
    CHECK ((approved_by IS NULL) = (effective_at IS NULL)),
    CHECK (effective_at >= approved_at),
    CHECK (state <> 'APPROVED' OR approved_by IS NOT NULL),
    -- Nobody approves what they made, and what somebody made comes into force only when somebody else approved it.
    CHECK (approved_by <> made_by),
    CHECK (origin = 'REPOSITORY' OR in_force_since IS NULL OR approved_by IS NOT NULL)
);
CREATE INDEX rulebook_content ON rulebook (content_hash);

CREATE TABLE rulebook_file (
    rulebook  bigint NOT NULL REFERENCES rulebook,
    path      text   NOT NULL,
    hash      text   NOT NULL REFERENCES rule_file,
    PRIMARY KEY (rulebook, path)
);

-- One row. Who assesses reads it under a shared advisory lock, who switches changes it under the same lock alone.
CREATE TABLE rulebook_in_force (
    one       boolean     PRIMARY KEY DEFAULT true CHECK (one),
    rulebook  bigint      NOT NULL REFERENCES rulebook,
    since     timestamptz NOT NULL
);

CREATE TABLE rulebook_dry_run (
    id        uuid        PRIMARY KEY,
    rulebook  bigint      NOT NULL REFERENCES rulebook,
    against   bigint      NOT NULL REFERENCES rulebook,
    -- How many were drawn.
    households integer    NOT NULL CHECK (households >= 0),
    made_by   text        NOT NULL,
    made_at   timestamptz NOT NULL,
    -- Numbers by right; nobody is named.
    report    jsonb       NOT NULL
);
CREATE INDEX rulebook_dry_run_of ON rulebook_dry_run (rulebook);

-- Who did what, in the order in which it was done.
CREATE SEQUENCE rulebook_step_id AS bigint INCREMENT 1;
CREATE TABLE rulebook_step (
    id        bigint      PRIMARY KEY,
    -- Null for an upload that was refused.
    rulebook  bigint      REFERENCES rulebook,
    kind      text        NOT NULL CHECK (kind IN
        ('MADE', 'CHECKED', 'REFUSED', 'DRY_RUN', 'APPROVED', 'IN_FORCE', 'REPLACED', 'ROLLED_BACK')),
    -- The id of a login; null when the service did it by itself.
    by_whom   text,
    at        timestamptz NOT NULL,
    detail    text        NOT NULL
);

CREATE FUNCTION rulebook_is_history() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'what was written of the rights, and what was done with it, is not rewritten'; END $$;
CREATE TRIGGER rule_file_is_history BEFORE UPDATE OR DELETE ON rule_file
    FOR EACH ROW EXECUTE FUNCTION rulebook_is_history();
CREATE TRIGGER rulebook_file_is_history BEFORE UPDATE OR DELETE ON rulebook_file
    FOR EACH ROW EXECUTE FUNCTION rulebook_is_history();
CREATE FUNCTION rulebook_stays_what_it_is() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    IF (NEW.number, NEW.base, NEW.origin, NEW.content_hash, NEW.why, NEW.made_by, NEW.made_at)
        IS DISTINCT FROM (OLD.number, OLD.base, OLD.origin, OLD.content_hash, OLD.why, OLD.made_by, OLD.made_at)
    THEN RAISE EXCEPTION 'what a rulebook is, and who made it, is not rewritten';
    END IF;
    IF OLD.approved_by IS NOT NULL AND (NEW.approved_by, NEW.approved_at, NEW.effective_at)
        IS DISTINCT FROM (OLD.approved_by, OLD.approved_at, OLD.effective_at)
    THEN RAISE EXCEPTION 'who approved a rulebook, and from when on, is not rewritten';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER rulebook_stays_what_it_is BEFORE UPDATE ON rulebook
    FOR EACH ROW EXECUTE FUNCTION rulebook_stays_what_it_is();
CREATE TRIGGER rulebook_is_history BEFORE DELETE ON rulebook
    FOR EACH ROW EXECUTE FUNCTION rulebook_is_history();
-- The files come with the draft; what somebody approved, or what is in force, gets none.
CREATE FUNCTION rulebook_is_complete() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    IF (SELECT state FROM rulebook WHERE number = NEW.rulebook) <> 'DRAFT'
    THEN RAISE EXCEPTION 'only a draft gets files';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER rulebook_is_complete BEFORE INSERT ON rulebook_file
    FOR EACH ROW EXECUTE FUNCTION rulebook_is_complete();
CREATE TRIGGER rulebook_dry_run_is_history BEFORE UPDATE OR DELETE ON rulebook_dry_run
    FOR EACH ROW EXECUTE FUNCTION rulebook_is_history();
CREATE TRIGGER rulebook_step_is_history BEFORE UPDATE OR DELETE ON rulebook_step
    FOR EACH ROW EXECUTE FUNCTION rulebook_is_history();

-- Requests that were answered under an idempotency key of a caller. Who asked what stands here as hashes only.
CREATE TABLE answered_request (
    call_hash     text PRIMARY KEY,
    request_hash  text        NOT NULL,
    answer        text,
    answered_at   timestamptz NOT NULL
);

-- Which rulebook was in force when it was answered; null for what was answered before there were any.
ALTER TABLE assessment ADD COLUMN rulebook bigint;
