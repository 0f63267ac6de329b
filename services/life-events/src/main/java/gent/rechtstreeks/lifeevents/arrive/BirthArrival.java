package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.Birth;

/** A birth that passed the door, and the message that brought it. */
record BirthArrival(Birth birth, Envelope envelope) {}
