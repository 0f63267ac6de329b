package gent.rechtstreeks.lifeevents.identity;

/** A person's name. It never shows itself, so that no log can hold it. */
public record Name(String firstNames, String familyName) {

    @Override
    public String toString() {
        return "Name[hidden]";
    }
}
