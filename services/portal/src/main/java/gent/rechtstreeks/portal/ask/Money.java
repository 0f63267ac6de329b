package gent.rechtstreeks.portal.ask;

/** An amount in cents of a currency, which is the euro. */
public record Money(long cents, String currency) {}
