package gent.rechtstreeks.local.follow;

import gent.rechtstreeks.local.Login;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Those whom it happened to, logged in: what only they may see of what was decided. */
final class Household {

    private final Login login;
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Map<String, Long> amounts = new HashMap<>();

    Household(Login login, List<Person> people) {
        this.login = login;
        for (Person person : people) {
            String username = login.ensureResident(person.insz(), "somebody to whom a try let something happen");
            tokens.put(username, login.token(username));
        }
    }

    /** The login of the first of them. */
    String reference() {
        return tokens.keySet().iterator().next();
    }

    /** The same steps; a grant says how much. */
    List<Step> withAmounts(Collection<Step> steps, List<String> lifeEvents) {
        return steps.stream()
                .map(step -> step.grants() ? withAmount(step, lifeEvents) : step)
                .toList();
    }

    private Step withAmount(Step step, List<String> lifeEvents) {
        String right = step.right().orElse("");
        if (!amounts.containsKey(right)) {
            tokens.values().forEach(token -> amounts.putAll(Services.amounts(token, lifeEvents)));
        }
        return Optional.ofNullable(amounts.get(right))
                .map(cents -> step.withDetail(euro(cents)))
                .orElse(step);
    }

    static String euro(long cents) {
        return String.format(Locale.ROOT, "€ %d.%02d", cents / 100, cents % 100);
    }

    /** Whoever was told something first, with what that resident reads. */
    record Told(String username, List<FeedEntry> entries, String token) {}

    Optional<Told> told(List<String> lifeEvents) {
        return tokens.entrySet().stream()
                .map(person ->
                        new Told(person.getKey(), Services.feed(person.getValue(), lifeEvents), person.getValue()))
                .filter(told -> !told.entries().isEmpty())
                .findFirst()
                .map(told -> new Told(told.username(), told.entries(), login.token(told.username())));
    }
}
