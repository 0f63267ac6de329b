-- What rests on a consent may be sent only while the consent is known to stand.
ALTER TABLE outbox ADD COLUMN send_before timestamptz;
CREATE INDEX outbox_send_before ON outbox (send_before) WHERE send_before IS NOT NULL;
