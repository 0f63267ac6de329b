package gent.rechtstreeks.journeys.simulator;

/** A fault that a test plants in the city, where services meet what surrounds them, to see which law notices. */
enum Bug {
    /** The city as it is. */
    NONE,
    /** A message that was taken is taken again when it comes again. */
    INBOX_LOST,
    /** What a service tells leaves in another order than it was written. */
    OUTBOX_REORDERED,
    /** A service that dies has stored its change, but not what it was to tell of it. */
    CHANGE_WITHOUT_TELLING,
    /** life-events takes an older version of an event for news. */
    OLDER_VERSION_KEPT,
    /** eligibility takes an older version of a life event for news. */
    OLDER_VERSION_ASSESSED,
    /** eligibility puts an older snapshot of a household in the place of a newer one. */
    OLDER_HOUSEHOLD_KEPT,
    /** granting decides on an older revision. */
    OLDER_REVISION_DECIDED,
    /** notifications shows an older decision. */
    OLDER_DECISION_SHOWN,
    /** life-events does not keep an annulment that comes before its original. */
    EARLY_ANNULMENT_FORGOTTEN,
    /** eligibility does not look at what an annulment takes back. */
    ANNULMENT_NOT_ASSESSED,
    /** granting does not hear that two residents are one. */
    MERGE_FORGOTTEN_BY_GRANTING,
    /** eligibility does not look at what a death or a merge changes. */
    PERSON_CHANGE_NOT_ASSESSED,
    /** eligibility does not remember that a day of the calendar came. */
    DAY_COMES_TWICE,
    /** eligibility lets the older of two words of a source count. */
    OLDER_WORD_COUNTS,
    /** notifications does not remember a withdrawal that comes before what it withdraws. */
    EARLY_WITHDRAWAL_FORGOTTEN,
    /** notifications takes a yes that it knows of for one that stands, however old what it knows is. */
    AGE_OF_THE_VIEW_IGNORED,
    /** notifications does not take in that a yes was taken back. */
    WITHDRAWAL_NOT_HEARD,
    /** notifications puts an older record of consents in the place of a newer one. */
    OLDER_CONSENT_COUNTS,
    /** notifications does not look at when a yes ends. */
    YES_NEVER_ENDS,
    /** The relay of notifications sends what should have left before. */
    SEND_TIME_IGNORED,
    /** notifications goes on telling an app that was unlinked. */
    UNLINKING_IGNORED,
    /** notifications does not decide again on what could not leave in time. */
    LATE_PUSH_FORGOTTEN,
    /** granting treats whoever objects like anybody else. */
    OBJECTION_IGNORED,
    /** granting tells the ledger only of decisions of which somebody hears. */
    SILENT_DECISION_NOT_TOLD_AS_USE,
    /** notifications does not tell the ledger what apps hear. */
    PUSH_NOT_TOLD_AS_USE
}
