package gent.rechtstreeks.sandbox.arrive;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Which version of a birth to publish again: 1 notified, 2 registered. */
record RepeatRequest(@Min(1) @Max(2) int version) {}
