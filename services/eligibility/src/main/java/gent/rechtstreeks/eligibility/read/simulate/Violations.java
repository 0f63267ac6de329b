package gent.rechtstreeks.eligibility.read.simulate;

import gent.rechtstreeks.kit.read.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What is wrong with a request, field by field. None of it repeats what was sent: that may be personal data. */
final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /** In the form that the platform uses for what it checks itself. */
    record Violation(String field, String in, String message) {}

    void add(String field, String message) {
        found.add(new Violation(field, "body", message));
    }

    /** The value as it is; null when it is not as it must be, which is noted. */
    <T> T check(String field, T value, Predicate<T> right, String message) {
        if (value == null || right.test(value)) {
            return value;
        }
        add(field, message);
        return null;
    }

    /** Null when there is none, or when it is none, which is noted. */
    YearMonth month(String field, String text) {
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeException noMonth) {
            add(field, "This is no month like 2027-03.");
            return null;
        }
    }

    /** Ends the request when something was noted. */
    void refuse() {
        if (!found.isEmpty()) {
            throw HttpProblem.builder(Problems.badRequest(
                            "malformedSimulation", "Some of it cannot be imagined; see the violations."))
                    .with("violations", found)
                    .build();
        }
    }
}
