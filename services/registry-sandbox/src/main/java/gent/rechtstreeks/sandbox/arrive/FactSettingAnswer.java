package gent.rechtstreeks.sandbox.arrive;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact that was set, as an operator sees it.
 *
 * @param eventId null when nobody hears of it: the source was not asked about it
 * @param synthetic always true: this is so of nobody
 */
record FactSettingAnswer(UUID eventId, boolean synthetic, String insz, String fact, String value, LocalDate from) {}
