package gent.rechtstreeks.granting.grant;

import java.util.UUID;

/** One thing told to one resident. */
public record Message(UUID addressee, Kind kind, Content content) {}
