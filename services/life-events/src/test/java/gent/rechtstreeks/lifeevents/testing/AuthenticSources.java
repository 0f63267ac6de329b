package gent.rechtstreeks.lifeevents.testing;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.RegisterHousehold;
import gent.rechtstreeks.lifeevents.identity.RegisterMember;
import gent.rechtstreeks.lifeevents.identity.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the authentic sources know, and whether they answer. Kept in one table of the JVM, since tests and test resources
 * may be loaded apart.
 */
public final class AuthenticSources {

    private static final String TABLE = "rechtstreeks.test.authentic-sources";

    private static final String REIMBURSEMENT = "increased-reimbursement";

    private AuthenticSources() {}

    /** From now on these people live together. */
    public static void live(RegisterHousehold household) {
        String json = json(household);
        household.members().forEach(member -> {
            table().put(key("household", member.person()), json);
            table().remove(key("without-household", member.person()));
        });
    }

    /** From now on the register gives these people no household. */
    public static void gone(Person... people) {
        Stream.of(people).forEach(person -> {
            table().remove(key("household", person));
            table().remove(key("without-household", person));
        });
    }

    /** From now on the register knows these people, and that they live in no household: they died, or live abroad. */
    public static void withoutHousehold(Person... people) {
        gone(people);
        Stream.of(people).forEach(person -> table().put(key("without-household", person), json(person)));
    }

    /** From now on another number stands for this person. */
    public static void replaced(Person old, Person by) {
        table().put(key("replaced", old), by.insz().digits());
    }

    /** From now on this person has, or has not, the increased reimbursement in 2026. */
    public static void status(Person person, boolean increasedReimbursement) {
        fact(person, REIMBURSEMENT, known("\"" + increasedReimbursement + "\""));
    }

    /** From now on this person has, or has not, the increased reimbursement in those days; others stay as they were said. */
    public static void status(Person person, boolean increasedReimbursement, String from, String until) {
        String value = "\"state\":\"KNOWN\",\"value\":\"%s\",\"validFrom\":\"%s\",\"validUntil\":\"%s\""
                .formatted(increasedReimbursement, from, until);
        String period = "%s|%s|%s".formatted(from, until, value);
        table().merge(key("periods", person), period, (earlier, later) -> earlier + "\n" + later);
    }

    /** From now on the source has nothing on this person, but for the days that it spoke of. */
    public static void noStatus(Person person) {
        fact(person, REIMBURSEMENT, "\"state\":\"NO_DATA\"");
    }

    /** From now on its source answers this of a fact of this person, whatever it is asked for. */
    public static void fact(Person person, String fact, String answer) {
        table().put(key("fact/" + fact, person), answer);
    }

    /** A value of 2026, as JSON. */
    public static String known(String value) {
        return "\"state\":\"KNOWN\",\"value\":" + value
                + ",\"validFrom\":\"2026-01-01\",\"validUntil\":\"2027-01-01\",\"asOf\":\"2026-03-02T08:59:00Z\"";
    }

    /** From now on the source has no days of which it spoke. */
    public static void forget(Person person) {
        table().remove(key("periods", person));
    }

    /** From now on the register's list is that of the households of these people, so many in each answer. */
    public static void listed(int page, Person... oneOfEach) {
        table().put(
                        "listed",
                        Stream.of(oneOfEach).map(one -> one.insz().digits()).collect(Collectors.joining(",")));
        table().put("page", String.valueOf(page));
    }

    /** After so many more pages the list is down. */
    public static void listDownAfter(int pages) {
        table().put("pages-left", String.valueOf(pages));
    }

    /** The list is up again. */
    public static void listUp() {
        table().remove("pages-left");
    }

    public static void down(String source, boolean down) {
        table().put("down/" + source, String.valueOf(down));
    }

    /** Every question that names this person is refused, and every page of the list with the household that they stand for. */
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
        return source.equals("population") && "0".equals(table().get("pages-left"))
                || Boolean.parseBoolean(table().get("down/" + source));
    }

    static boolean isRefused(String insz) {
        return Boolean.parseBoolean(table().get("refused/" + insz));
    }

    /** What the register answers about these numbers; everybody under the number that stands. */
    static String households(List<String> numbers) {
        List<String> standing =
                numbers.stream().map(AuthenticSources::standing).distinct().toList();
        String replaced = numbers.stream()
                .distinct()
                .filter(insz -> !standing(insz).equals(insz))
                .map(insz -> "{\"insz\":\"%s\",\"by\":\"%s\"}".formatted(insz, standing(insz)))
                .collect(Collectors.joining(","));
        return "{\"households\":[%s],\"withoutHousehold\":[%s],\"replaced\":[%s]}"
                .formatted(all("household/", standing), all("without-household/", standing), replaced);
    }

    /** The people whose households come next in the list, so many as the answer may have. */
    static List<String> onPage(int after, int limit) {
        List<String> all = listed();
        int page = Math.min(limit, Integer.parseInt(table().get("page")));
        return all.subList(after, Math.min(all.size(), after + page));
    }

    /** Their households; where the list goes on is their number in it. */
    static String page(int after, List<String> people) {
        table().computeIfPresent("pages-left", (key, left) -> String.valueOf(Integer.parseInt(left) - 1));
        int until = after + people.size();
        String next = until < listed().size() ? "\"" + until + "\"" : "null";
        return "{\"households\":[%s],\"next\":%s}".formatted(all("household/", people), next);
    }

    static String size() {
        List<String> all = listed();
        long residents = all.stream()
                .map(insz -> table().get("household/" + insz))
                .mapToLong(home -> home.split("\"relation\"").length - 1)
                .sum();
        return "{\"households\":%d,\"residents\":%d}".formatted(all.size(), residents);
    }

    private static List<String> listed() {
        return List.of(table().get("listed").split(","));
    }

    /** One answer to each question of which something was said. */
    static String facts(JsonNode questions) {
        List<String> answers = new ArrayList<>();
        for (JsonNode question : questions) {
            String said = said(
                    question.path("insz").asText(),
                    question.path("fact").asText(),
                    question.path("on").asText());
            if (said != null) {
                answers.add("{\"reference\":\"%s\",%s}"
                        .formatted(question.path("reference").asText(), said));
            }
        }
        return "{\"answers\":[" + String.join(",", answers) + "]}";
    }

    /** That another number stands, else what was said last of that day. */
    private static String said(String insz, String fact, String on) {
        String by = table().get("replaced/" + insz);
        if (by != null) {
            return "\"state\":\"REPLACED\",\"replacedBy\":\"%s\"".formatted(by);
        }
        return Stream.of(fact)
                .filter(REIMBURSEMENT::equals)
                .flatMap(one -> table().getOrDefault("periods/" + insz, "").lines())
                .map(line -> line.split("\\|"))
                .filter(period -> period[0].compareTo(on) <= 0 && on.compareTo(period[1]) < 0)
                .map(period -> period[2])
                .reduce((earlier, later) -> later)
                .orElseGet(() -> table().get("fact/" + fact + "/" + insz));
    }

    private static String standing(String insz) {
        String by = table().get("replaced/" + insz);
        return by == null ? insz : standing(by);
    }

    private static String all(String what, List<String> numbers) {
        return distinct(numbers, insz -> table().get(what + insz));
    }

    private static String distinct(List<String> numbers, UnaryOperator<String> answer) {
        return numbers.stream().map(answer).filter(Objects::nonNull).distinct().collect(Collectors.joining(","));
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

    private static String json(Person person) {
        Flags flags = person.flags();
        return """
                {"insz":"%s","firstNames":"%s","familyName":"%s","birthDate":"%s",
                 "flags":{"protectedAddress":%s,"legalRepresentative":%s,"deceased":%s}}
                """.formatted(
                        person.insz().digits(),
                        person.name().firstNames(),
                        person.name().familyName(),
                        person.bornOn(),
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
