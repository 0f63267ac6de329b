package gent.rechtstreeks.kit.read;

/** An amount as the REST APIs show it. */
public record Money(long cents, String currency) {

    public static Money euro(long cents) {
        return new Money(cents, "EUR");
    }
}
