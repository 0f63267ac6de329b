package gent.rechtstreeks.kit.publish;

/** A message as it stands in the outbox: headers as name, value, name, value. */
record OutboxRow(long id, String topic, String key, String[] headers, byte[] payload) {}
