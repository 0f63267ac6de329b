package gent.rechtstreeks.sandbox.arrive;

import jakarta.validation.constraints.Min;

/** Which version of a birth or a move to publish again. */
record RepeatRequest(@Min(1) int version) {}
