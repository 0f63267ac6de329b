package gent.rechtstreeks.consent.decide;

/** How the resident said so. */
public enum Channel {
    APP,
    WEB,
    DESK,
    PHONE;

    /** Somebody of the city wrote down what the resident said. */
    public boolean isStaffed() {
        return this == DESK || this == PHONE;
    }
}
