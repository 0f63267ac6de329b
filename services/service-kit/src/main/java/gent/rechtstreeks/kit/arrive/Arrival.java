package gent.rechtstreeks.kit.arrive;

import gent.rechtstreeks.kit.wire.Envelope;

/** One record that was read and is new to this service. */
public record Arrival<T>(T message, Envelope envelope) {}
