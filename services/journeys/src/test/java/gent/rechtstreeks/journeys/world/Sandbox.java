package gent.rechtstreeks.journeys.world;

import static gent.rechtstreeks.journeys.world.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The synthetic Ghent, in its two parts: a register that tells, an authentic source that answers. */
public final class Sandbox {

    private static final Service SANDBOX = Service.REGISTRY_SANDBOX;

    private final Api api;

    Sandbox(Api api) {
        this.api = api;
    }

    /** The hospital notifies a birth; twins are two. */
    public Family notify(Wish wish, boolean twins) {
        Map<String, Object> body = Map.of("household", wish.name(), "twins", twins, "stage", "NOTIFIED");
        return family(api.tell(SANDBOX, "POST", "/births", body));
    }

    /** The hospital notifies that a child was stillborn. */
    public Family notifyStillbirth(Wish wish) {
        Map<String, Object> body = Map.of("household", wish.name(), "outcome", "STILLBORN", "stage", "NOTIFIED");
        return family(api.tell(SANDBOX, "POST", "/births", body));
    }

    /** The registrar registers all of the family's births in one go. */
    public void register(Family family) {
        api.tell(SANDBOX, "POST", "/births/registrations", Map.of("eventIds", family.events()));
    }

    /** Who was born, by the register; a birth that is registered stays as it is. */
    public Person childOf(Family family) {
        String birth = "/births/" + family.events().getFirst() + "/registration";
        return person(api.tell(SANDBOX, "POST", birth, Map.of()).findPath("child"));
    }

    /** Another child of the same parents, whatever happened to them before. */
    public Family notifyAnother(Family family) {
        return family(api.tell(
                SANDBOX,
                "POST",
                "/births",
                Map.of("family", family.referencePerson().insz(), "stage", "NOTIFIED")));
    }

    /** The register takes births back: they never were. */
    public void annulBirths(Family family) {
        family.events().forEach(event -> api.tell(SANDBOX, "POST", "/births/" + event + "/annulment", Map.of()));
    }

    /** The register had the day of birth wrong. */
    public void correctBirths(Family family, LocalDate bornOn) {
        family.events()
                .forEach(event -> api.tell(
                        SANDBOX, "POST", "/births/" + event + "/correction", Map.of("bornOn", bornOn.toString())));
    }

    /** People announce that they will move within Ghent, today. */
    public Family announceMove(Wish wish, String who) {
        Map<String, Object> body = Map.of("household", wish.name(), "who", who, "to", "GHENT", "stage", "ANNOUNCED");
        return movers(api.tell(SANDBOX, "POST", "/moves", body));
    }

    /** These people announce that they will move within Ghent, all of them, today. */
    public Family announceMoveOf(Family family) {
        Map<String, Object> body =
                Map.of("family", family.referencePerson().insz(), "who", "WHOLE", "to", "GHENT", "stage", "ANNOUNCED");
        return movers(api.tell(SANDBOX, "POST", "/moves", body));
    }

    /** One of the parents goes to live elsewhere in Ghent, and the register has confirmed it. */
    public Family leave(Family family) {
        Map<String, Object> body =
                Map.of("family", family.referencePerson().insz(), "who", "SOME", "to", "GHENT", "stage", "CONFIRMED");
        return movers(api.tell(SANDBOX, "POST", "/moves", body));
    }

    /** The register has heard that somebody died. */
    public Family die(Person person) {
        return about(person, api.tell(SANDBOX, "POST", "/deaths", Map.of("insz", person.insz())));
    }

    /** It was somebody else. */
    public void annulDeath(Family death) {
        api.tell(SANDBOX, "POST", "/deaths/" + death.events().getFirst() + "/annulment", Map.of());
    }

    /** The person gets another number; the answer is about the person by that number. */
    public Family renumber(Person person) {
        JsonNode answer = api.tell(SANDBOX, "POST", "/replacements", Map.of("insz", person.insz()));
        return about(new Person(answer.get("replacedBy").asText()), answer);
    }

    /** The two turn out to be one person, who goes on by the second number. */
    public Family merge(Person person, Person survivor) {
        Map<String, Object> body = Map.of("insz", person.insz(), "replacedBy", survivor.insz());
        return about(survivor, api.tell(SANDBOX, "POST", "/replacements", body));
    }

    /** From that day the person has the increased reimbursement, or has it no longer. */
    public void flipReimbursement(Person person, boolean increased, LocalDate from) {
        Map<String, Object> body =
                Map.of("insz", person.insz(), "increasedReimbursement", increased, "from", from.toString());
        api.tell(SANDBOX, "POST", "/statuses", body);
    }

    /** What becomes of moves: a declaration, confirmation, refusal, annulment, or the way back. */
    public Family moves(Family family, String step) {
        return family.events().stream()
                .map(event -> movers(api.tell(SANDBOX, "POST", "/moves/" + event + "/" + step, Map.of())))
                .reduce(Family::and)
                .orElseThrow();
    }

    /** Lets a source answer nothing any more, or answer again. */
    public void fail(String source, boolean failing) {
        api.tell(SANDBOX, "PUT", "/faults/" + source, Map.of("delayMillis", 0, "failing", failing));
    }

    /** Many births, each notified and registered; {@code perSecond} is null for as fast as it goes. */
    public void startBirths(int count, Integer perSecond) {
        Map<String, Object> body = new HashMap<>(Map.of("count", count));
        body.put("perSecond", perSecond);
        api.tell(SANDBOX, "POST", "/births/bulk", body);
    }

    /** The same, and returns when the register has published them all. */
    public void deliver(int count, Integer perSecond, Duration patience) {
        startBirths(count, perSecond);
        awaitBirths(patience);
    }

    /** Returns when the register has written all births of the last run. */
    public void awaitBirths(Duration patience) {
        eventually("all births are published", patience, () -> assertThat(
                        api.read(SANDBOX, "/births/bulk").get("state").asText())
                .isEqualTo("DONE"));
    }

    private static Family family(JsonNode answer) {
        List<UUID> events = new ArrayList<>();
        answer.get("births")
                .forEach(
                        birth -> events.add(UUID.fromString(birth.get("eventId").asText())));
        return new Family(Family.BIRTHS, List.copyOf(events), people(answer.get("parents")));
    }

    /** Nobody speaks to children. */
    private static Family movers(JsonNode answer) {
        UUID event = UUID.fromString(answer.get("eventId").asText());
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));
        List<Person> adults = people(answer.get("movers")).stream()
                .filter(person -> person.isAdultOn(today))
                .toList();
        return new Family(Family.MOVES, List.of(event), adults);
    }

    private static Family about(Person person, JsonNode answer) {
        UUID event = UUID.fromString(answer.get("eventId").asText());
        return new Family(Family.PERSONS, List.of(event), List.of(person));
    }

    private static List<Person> people(JsonNode answer) {
        List<Person> people = new ArrayList<>();
        answer.forEach(person -> people.add(person(person)));
        return List.copyOf(people);
    }

    private static Person person(JsonNode answer) {
        return new Person(answer.get("insz").asText());
    }
}
