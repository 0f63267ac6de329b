package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.assess.Trace;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import gent.rechtstreeks.eligibility.assess.Verification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An answer to explain. ANNA and BRAM live with their child, 2 March 2026; ANNA is the reference person. */
final class AnAnswer {

    static final UUID ANNA = new UUID(0, 1);
    static final UUID BRAM = new UUID(0, 2);
    static final UUID CHILD = new UUID(0, 3);
    static final UUID STRANGER = new UUID(0, 4);
    static final UUID HOME = new UUID(0, 1000);
    static final LocalDate BORN = LocalDate.of(2026, 3, 2);
    private static final Instant READ = Instant.parse("2026-03-02T08:45:00Z");

    private final String right;
    private final Subject subject;
    private final List<UUID> addressees;
    private final List<UsedFact> facts = new ArrayList<>();
    private final List<MissingFact> missing = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Trace.Step> steps = new ArrayList<>();
    private Mode mode = Mode.GRANT;

    private AnAnswer(String right, Subject subject, UUID... addressees) {
        this.right = right;
        this.subject = subject;
        this.addressees = List.of(addressees);
    }

    /** Of the household. */
    static AnAnswer wasteBags() {
        return ofTheHousehold("waste-bags");
    }

    static AnAnswer ofTheHousehold(String right) {
        return new AnAnswer(right, Subject.household(HOME), ANNA);
    }

    /** Of the child, told to both parents. */
    static AnAnswer ofTheChild(String right) {
        return new AnAnswer(right, Subject.child(CHILD), ANNA, BRAM).in(Mode.INFORM);
    }

    /** Of the child, told to those alone. */
    static AnAnswer ofTheChildToldTo(UUID... addressees) {
        return new AnAnswer("care-supplement", Subject.child(CHILD), addressees).in(Mode.INFORM);
    }

    static AnAnswer ofAnna(String right) {
        return new AnAnswer(right, Subject.person(ANNA), ANNA).in(Mode.PROPOSE);
    }

    AnAnswer in(Mode other) {
        mode = other;
        return this;
    }

    /** Of nobody, for null. */
    AnAnswer using(UUID resident, String fact, String value) {
        boolean isOfSource = resident != null;
        String source = isOfSource ? "social-security-bank" : "population-register";
        facts.add(new UsedFact(resident, fact, value, source, READ, isOfSource ? "an authorisation" : null));
        return this;
    }

    AnAnswer missing(UUID resident, String fact, String source) {
        missing.add(new MissingFact(resident, fact, source));
        return this;
    }

    AnAnswer with(String parameter, String value, Verification verification) {
        parameters.add(new Parameter(right, parameter, value, "EUR", null, null, "stad.gent", null, verification));
        return this;
    }

    AnAnswer traced(String decision, int row, String value, String... facts) {
        steps.add(new Trace.Step(decision, List.of(row), value, List.of(facts)));
        return this;
    }

    Answer eligible(Long cents, String... reasons) {
        List<UUID> covered = mode == Mode.GRANT ? List.of(ANNA, BRAM, CHILD) : List.of();
        UUID payee = mode == Mode.GRANT ? ANNA : null;
        return answer(new Outcome.Eligible(cents, payee, covered, null, List.of(reasons)));
    }

    Answer until(LocalDate deadline, String... reasons) {
        return until(null, deadline, reasons);
    }

    Answer until(Long cents, LocalDate deadline, String... reasons) {
        return answer(Outcome.Eligible.toTell(cents, deadline, reasons));
    }

    Answer notEligible(String... reasons) {
        return answer(new Outcome.NotEligible(List.of(reasons)));
    }

    Answer unknown(String... reasons) {
        return answer(new Outcome.FactsMissing(missing, List.of(reasons)));
    }

    private Answer answer(Outcome outcome) {
        Assessment assessment = new Assessment(
                right,
                "5",
                LegalBasis.undated("Stad Gent: een reglement", false),
                mode,
                subject,
                Period.calendarYearOf(BORN),
                addressees,
                outcome,
                List.copyOf(facts),
                List.copyOf(parameters),
                new Trace(List.copyOf(steps)));
        return new Answer(assessment, HOME);
    }
}
