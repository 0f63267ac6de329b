package gent.rechtstreeks.lifeevents.testing;

import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.RegisterHousehold;
import gent.rechtstreeks.lifeevents.identity.RegisterMember;
import gent.rechtstreeks.lifeevents.identity.Zone;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the authentic sources know, and whether they answer. Kept in one table of the JVM, since tests and test resources
 * may be loaded apart.
 */
public final class AuthenticSources {

    private static final String TABLE = "rechtstreeks.test.authentic-sources";

    private AuthenticSources() {}

    /** From now on these people live together. */
    public static void live(RegisterHousehold household) {
        String json = json(household);
        household.members().forEach(member -> table().put(key("household", member.person()), json));
    }

    /** From now on the register gives these people no household. */
    public static void gone(Person... people) {
        Stream.of(people).forEach(person -> table().remove(key("household", person)));
    }

    /** From now on this person has, or has not, the increased reimbursement in 2026. */
    public static void status(Person person, boolean increasedReimbursement) {
        status(
                person,
                "KNOWN",
                "\"increasedReimbursement\":" + increasedReimbursement
                        + ",\"validFrom\":\"2026-01-01\",\"validUntil\":\"2027-01-01\",\"asOf\":\"2026-03-02T08:59:00Z\"");
    }

    /** From now on the source has nothing on this person. */
    public static void noStatus(Person person) {
        status(
                person,
                "NO_DATA",
                "\"increasedReimbursement\":null,\"validFrom\":null,\"validUntil\":null,\"asOf\":null");
    }

    public static void down(String source, boolean down) {
        table().put("down/" + source, String.valueOf(down));
    }

    /** Every question that names this person is refused. */
    public static void refuse(Person person, boolean refused) {
        table().put(key("refused", person), String.valueOf(refused));
    }

    /** How many questions named this person. */
    public static int timesAsked(String source, Person person) {
        return Integer.parseInt(table().getOrDefault(key("asked/" + source, person), "0"));
    }

    static void asked(String source, List<String> people) {
        people.forEach(insz -> table().merge(
                        "asked/" + source + "/" + insz,
                        "1",
                        (count, one) -> String.valueOf(Integer.parseInt(count) + 1)));
    }

    static boolean isDown(String source) {
        return Boolean.parseBoolean(table().get("down/" + source));
    }

    static boolean isRefused(String insz) {
        return Boolean.parseBoolean(table().get("refused/" + insz));
    }

    static String household(String insz) {
        return table().get("household/" + insz);
    }

    static String status(String insz) {
        return table().get("status/" + insz);
    }

    private static void status(Person person, String state, String value) {
        String json =
                "{\"insz\":\"%s\",\"state\":\"%s\",%s}".formatted(person.insz().digits(), state, value);
        table().put(key("status", person), json);
    }

    private static String json(RegisterHousehold household) {
        return "{\"members\":[%s],\"address\":%s}"
                .formatted(
                        household.members().stream().map(AuthenticSources::json).collect(Collectors.joining(",")),
                        json(household.zone()));
    }

    private static String json(RegisterMember member) {
        Person person = member.person();
        Flags flags = person.flags();
        return """
                {"insz":"%s","firstNames":"%s","familyName":"%s","birthDate":"%s","relation":"%s",
                 "flags":{"protectedAddress":%s,"legalRepresentative":%s,"deceased":%s}}
                """.formatted(
                        person.insz().digits(),
                        person.name().firstNames(),
                        person.name().familyName(),
                        person.bornOn(),
                        member.relation(),
                        flags.protectedAddress(),
                        flags.legalRepresentative(),
                        flags.deceased());
    }

    private static String json(Zone zone) {
        return zone == null ? "null" : """
                {"addressId":"synthetic-1","street":"Proefstraat","houseNumber":"1","box":null,
                 "postalCode":"%s","municipality":"%s"}
                """.formatted(zone.postalCode(), zone.municipality());
    }

    private static String key(String what, Person person) {
        return what + "/" + person.insz().digits();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> table() {
        return (Map<String, String>)
                System.getProperties().computeIfAbsent(TABLE, name -> new ConcurrentHashMap<String, String>());
    }
}
