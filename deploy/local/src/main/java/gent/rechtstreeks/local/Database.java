package gent.rechtstreeks.local;

/** A database with the role that owns it (migrations) and the one that works in it (no DDL). */
public record Database(String jdbcUrl, String owner, String ownerPassword, String user, String password) {

    @Override
    public String toString() {
        return "Database[" + jdbcUrl + ", owner " + owner + ", user " + user + "]";
    }
}
