package gent.rechtstreeks.lifeevents.ask;

import gent.rechtstreeks.lifeevents.takeon.RegisterSize;

/** How many live in the city, as it comes over the wire. */
record PopulationSizeAnswer(long households, long residents) {

    RegisterSize toDomain() {
        return new RegisterSize(households, residents);
    }
}
