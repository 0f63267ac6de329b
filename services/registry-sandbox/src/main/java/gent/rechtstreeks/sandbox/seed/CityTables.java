package gent.rechtstreeks.sandbox.seed;

import gent.rechtstreeks.sandbox.population.Address;
import gent.rechtstreeks.sandbox.population.Family;
import gent.rechtstreeks.sandbox.population.Flags;
import gent.rechtstreeks.sandbox.population.Household;
import gent.rechtstreeks.sandbox.population.Person;
import gent.rechtstreeks.sandbox.population.Population;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The tables of the population while they are filled: plain JDBC, since this is a bulk path. */
final class CityTables implements AutoCloseable {
    private final BulkInsert addresses;
    private final BulkInsert households;
    private final BulkInsert people;
    private final BulkInsert statuses;
    private final BulkInsert families;

    CityTables(Connection connection) throws SQLException {
        addresses = new BulkInsert(
                connection, "address", "id", "street", "house_number", "box", "postal_code", "municipality");
        households = new BulkInsert(connection, "household", "id", "address_id");
        people = new BulkInsert(
                connection,
                "person",
                "insz",
                "household_id",
                "relation",
                "first_names",
                "family_name",
                "birth_date",
                "protected_address",
                "legal_representative",
                "deceased");
        statuses = new BulkInsert(connection, "social_status", "insz", "increased_reimbursement", "since");
        families = new BulkInsert(
                connection,
                "family",
                "household_id",
                "kind",
                "first_parent",
                "second_parent",
                "increased_reimbursement");
    }

    void add(Household household) throws SQLException {
        Address address = household.address();
        addresses.add(
                address.id(),
                address.street(),
                address.houseNumber(),
                address.box(),
                address.postalCode(),
                address.municipality());
        households.add(household.id(), address.id());
        for (Person person : household.members()) {
            add(household.id(), person);
        }
        Family family = household.family();
        if (family != null) {
            families.add(
                    household.id(),
                    family.kind().name(),
                    family.firstParent(),
                    family.secondParent(),
                    household.increasedReimbursement());
        }
    }

    private void add(long household, Person person) throws SQLException {
        Flags flags = person.flags();
        people.add(
                person.insz(),
                household,
                person.relation().name(),
                person.firstNames(),
                person.familyName(),
                person.birthDate(),
                flags.protectedAddress(),
                flags.legalRepresentative(),
                flags.deceased());
        if (person.increasedReimbursement() != null) {
            statuses.add(person.insz(), person.increasedReimbursement(), Population.STATUSES_SINCE);
        }
    }

    /** In the order in which the tables refer to each other. */
    void flush() throws SQLException {
        for (BulkInsert table : all()) {
            table.flush();
        }
    }

    @Override
    public void close() throws SQLException {
        for (BulkInsert table : all()) {
            table.close();
        }
    }

    private List<BulkInsert> all() {
        return List.of(addresses, households, people, statuses, families);
    }
}
