package gent.rechtstreeks.journeys.world;

/** A synthetic parent. The number is for the login alone. */
public record Parent(String insz) {

    @Override
    public String toString() {
        return "a parent";
    }
}
