package gent.rechtstreeks.kit.arrive;

import java.sql.SQLException;

/** A {@link SQLException} on its way up; whether the database is down or the statement is wrong, its cause says. */
public final class DatabaseFault extends RuntimeException {

    public DatabaseFault(SQLException cause) {
        super(cause);
    }
}
