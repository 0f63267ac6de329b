package gent.rechtstreeks.journeys.world;

import java.util.List;

/** Who lives in Ghent as the register itself knows it, by which nothing on our side was computed. */
public final class Inhabitants {

    private static final String HOMES = """
            FROM household h JOIN address a ON a.id = h.address_id
            WHERE a.municipality = '44021' AND EXISTS (SELECT 1 FROM person p WHERE p.household_id = h.id)
            """;
    private static final String WITH_THE_STATUS = """
            AND EXISTS (SELECT 1 FROM person p JOIN social_status s USING (insz)
                        WHERE p.household_id = h.id AND s.increased_reimbursement)
            """;
    private static final String AT_A_KNOWN_PLACE =
            "AND NOT EXISTS (SELECT 1 FROM person p WHERE p.household_id = h.id AND p.protected_address)";

    private final Databases databases;

    Inhabitants(Databases databases) {
        this.databases = databases;
    }

    public long households() {
        return count("SELECT count(*) " + HOMES);
    }

    public long residents() {
        return count("SELECT count(*) FROM person WHERE household_id IN (SELECT h.id " + HOMES + ")");
    }

    /** The households of which somebody has, or had this year, the increased reimbursement, and that may be looked up. */
    public long householdsWithTheStatus() {
        return count("SELECT count(*) " + HOMES + WITH_THE_STATUS + AT_A_KNOWN_PLACE);
    }

    /** Somebody to whom nothing ever happened, although the household has the status. */
    public Person aNeighbour() {
        return new Person(databases
                .texts(
                        Service.REGISTRY_SANDBOX,
                        "SELECT max(insz) FROM person JOIN family f USING (household_id) WHERE relation = 'REFERENCE_PERSON'"
                                + " AND births = 0 AND moves = 0 AND NOT changed AND household_id IN (SELECT h.id "
                                + HOMES + WITH_THE_STATUS + AT_A_KNOWN_PLACE + ")")
                .getFirst());
    }

    /** The reference person of each of so many households that may be told things. */
    public List<Person> ofHouseholds(int number) {
        return databases
                .texts(
                        Service.REGISTRY_SANDBOX,
                        "SELECT insz FROM person WHERE relation = 'REFERENCE_PERSON' AND household_id IN (SELECT h.id "
                                + HOMES + AT_A_KNOWN_PLACE + ") ORDER BY insz LIMIT " + number)
                .stream()
                .map(Person::new)
                .toList();
    }

    private long count(String query) {
        return databases.count(Service.REGISTRY_SANDBOX, query);
    }
}
