package gent.rechtstreeks.lifeevents.identity.store;

/** What the register said was overtaken before it could be stored; it must be asked again. */
public final class StaleReading extends RuntimeException {

    StaleReading() {
        this("somebody in it was stored again after the register was read");
    }

    /** @param how it was overtaken, without anybody's data */
    public StaleReading(String how) {
        super(how);
    }
}
