-- Whoever raises the counter of a feed wakes the pods that hold a connection of that resident, when it commits. A wake-up
-- only says "look": one that is lost or comes twice does no harm. Here and not in the code, so that no change is forgotten.
CREATE FUNCTION wake_readers_of_feed() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN PERFORM pg_notify('feed', NEW.resident_id::text); RETURN NULL; END $$;
CREATE TRIGGER feed_moves AFTER UPDATE OF position ON feed
    FOR EACH ROW WHEN (NEW.position > OLD.position) EXECUTE FUNCTION wake_readers_of_feed();

-- Whoever follows the feed of a resident who turns out to be another one must begin anew.
CREATE FUNCTION wake_readers_of_alias() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN PERFORM pg_notify('feed', NEW.alias::text); RETURN NULL; END $$;
CREATE TRIGGER feed_joins AFTER INSERT OR UPDATE ON resident_alias
    FOR EACH ROW EXECUTE FUNCTION wake_readers_of_alias();
