package gent.rechtstreeks.journeys.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What all services say of one life event, in the order of time. */
public record Trail(List<Step> steps) {

    private static final String GRANTED = "GRANTED";
    private static final String SETTLED = "SETTLED";

    /** One station; what is not said is an empty text. */
    public record Step(String at, Service service, String station, String right, String outcome, String detail) {

        @Override
        public String toString() {
            return "%s %s: %s %s %s %s"
                    .formatted(at, service.artifact(), station, right, outcome, detail)
                    .strip();
        }
    }

    static Trail of(Api api, UUID lifeEvent) {
        List<Step> steps = new ArrayList<>();
        for (Service service : Service.pipeline()) {
            for (JsonNode step :
                    api.read(service, "/trail?lifeEvent=" + lifeEvent).get("steps")) {
                steps.add(new Step(
                        step.get("at").asText(),
                        service,
                        text(step, "station"),
                        text(step, "right"),
                        text(step, "outcome"),
                        text(step, "detail")));
            }
        }
        steps.sort(Comparator.comparing(Step::at));
        return new Trail(steps);
    }

    /** The last decision on a right. What was granted here and is found again, on another ground, is granted. */
    public Optional<String> decided(String right) {
        return steps.stream()
                .filter(step -> step.station().equals("decided") && step.right().equals(right))
                .map(Step::outcome)
                .reduce((earlier, later) -> earlier.equals(GRANTED) && later.equals(SETTLED) ? earlier : later);
    }

    public boolean passed(String station) {
        return steps.stream().anyMatch(step -> step.station().equals(station));
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("\n  ", "\n  ", "\n"));
    }

    private static String text(JsonNode step, String field) {
        return step.path(field).isNull() ? "" : step.path(field).asText();
    }
}
