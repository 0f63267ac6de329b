package gent.rechtstreeks.sandbox.arrive;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A changed status as an operator sees it.
 *
 * @param eventId null when nobody hears of it: the source was not asked about this person, or nothing changed
 * @param synthetic always true: nobody ever had this status
 */
record StatusFlipAnswer(UUID eventId, boolean synthetic, String insz, boolean increasedReimbursement, LocalDate from) {}
