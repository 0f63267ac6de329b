package gent.rechtstreeks.sandbox.population;

/** Decides the parity of the serial in the national number: odd for men, even for women. */
public enum Sex {
    MALE,
    FEMALE;

    static Sex ofSerial(int serial) {
        return serial % 2 == 1 ? MALE : FEMALE;
    }
}
