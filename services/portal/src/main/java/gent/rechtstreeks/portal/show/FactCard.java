package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Facts.Fact;
import gent.rechtstreeks.portal.ask.Facts.Obtained;
import gent.rechtstreeks.portal.ask.Facts.State;
import gent.rechtstreeks.portal.ask.Facts.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that is known of a resident, as they read it.
 *
 * @param declarable whether they may say it themselves too
 */
public record FactCard(Fact fact, boolean declarable, List<Use> uses) {

    /** The rights for which something was asked on one ground. */
    public record Use(String ground, List<String> rights) {}

    /** @param names of rights, by right */
    public static FactCard of(Fact fact, boolean declarable, Map<String, String> names) {
        return new FactCard(fact, declarable, fact.selfDeclared() ? List.of() : uses(fact.obtainedFor(), names));
    }

    private static List<Use> uses(List<Obtained> obtained, Map<String, String> names) {
        Map<String, List<String>> rights = new LinkedHashMap<>();
        obtained.forEach(one -> rights.computeIfAbsent(one.legalBasis(), none -> new ArrayList<>())
                .add(names.getOrDefault(one.purpose(), one.purpose())));
        return rights.entrySet().stream()
                .map(use -> new Use(use.getKey(), use.getValue()))
                .toList();
    }

    public String title() {
        return FactLabels.title(fact.label());
    }

    /** Where the form leads that takes it back. */
    public String takeBack() {
        return FactsResource.PAGE + "/" + fact.fact() + "/terug";
    }

    /** What has no other words is shown as it is. */
    public Type type() {
        return fact.type() == null ? Type.CODE : fact.type();
    }

    public FactSource source() {
        return FactSource.of(fact.source());
    }

    public boolean isKnown() {
        return fact.state() == State.KNOWN;
    }

    public boolean isYes() {
        return Boolean.parseBoolean(fact.value());
    }

    public LocalDate day() {
        return LocalDate.parse(fact.value());
    }

    /** Null when there are no words for it. */
    public FactCode code() {
        return FactCode.of(fact.fact(), fact.value()).orElse(null);
    }
}
