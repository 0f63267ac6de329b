package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.RegisterEvent;

/** An event that passed the door, and the message that brought it. */
record ArrivedEvent(RegisterEvent event, Envelope envelope) {}
