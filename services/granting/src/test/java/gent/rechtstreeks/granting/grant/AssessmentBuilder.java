package gent.rechtstreeks.granting.grant;

import gent.rechtstreeks.granting.grant.UsedParameter.Verification;
import gent.rechtstreeks.kit.wire.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An assessment in a few words; each call gives a changed copy of what the test is about. */
public final class AssessmentBuilder {

    static final UUID MOTHER = new UUID(0, 1);
    static final UUID FATHER = new UUID(0, 2);
    static final UUID CHILD = new UUID(0, 3);
    static final UUID TWIN = new UUID(0, 4);
    static final UUID HOUSEHOLD = new UUID(0, 10);
    static final UUID OTHER_HOUSEHOLD = new UUID(0, 11);
    static final UUID BIRTH = new UUID(0, 20);
    static final UUID SIBLING = new UUID(0, 9);
    static final UUID TWIN_BIRTH = new UUID(0, 21);
    static final UUID MOVE = new UUID(0, 22);
    static final Period THIS_YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    static final Period NEXT_YEAR = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));

    private final String right;
    private Subject subject;
    private UUID lifeEvent = BIRTH;
    private Occasion occasion = Occasion.BIRTH;
    private Edition edition;
    private Verdict verdict;
    private Period period = THIS_YEAR;
    private Long cents;
    private UUID payee;
    private Set<UUID> covered = Set.of();
    private Set<UUID> addressees = Set.of(MOTHER);
    private List<String> reasons = List.of();
    private List<MissingFact> missing = List.of();
    private Verification verification = Verification.SEEN;

    private AssessmentBuilder(String right, Subject.Kind kind, UUID subject, Verdict verdict) {
        this.right = right;
        this.subject = new Subject(kind, subject);
        this.verdict = verdict;
        after(BIRTH);
    }

    public static AssessmentBuilder wasteBags() {
        AssessmentBuilder bags = new AssessmentBuilder(
                "waste-bags", Subject.Kind.HOUSEHOLD, HOUSEHOLD, new Verdict.Eligible(Mode.GRANT));
        return bags.amount(8400).payee(MOTHER).covering(MOTHER, FATHER, CHILD);
    }

    static AssessmentBuilder birthGrant() {
        return new AssessmentBuilder("birth-grant", Subject.Kind.CHILD, CHILD, new Verdict.Eligible(Mode.INFORM))
                .amount(126356)
                .addressees(MOTHER, FATHER);
    }

    static AssessmentBuilder socialTariff() {
        return new AssessmentBuilder(
                "social-energy-tariff", Subject.Kind.HOUSEHOLD, HOUSEHOLD, new Verdict.Eligible(Mode.INFORM));
    }

    static AssessmentBuilder birthDeclaration() {
        return new AssessmentBuilder("birth-declaration", Subject.Kind.CHILD, BIRTH, new Verdict.Eligible(Mode.REMIND))
                .addressees(MOTHER, FATHER);
    }

    /** The mother declares that both move. */
    static AssessmentBuilder addressDeclaration() {
        return new AssessmentBuilder(
                        "address-declaration", Subject.Kind.PERSON, MOTHER, new Verdict.Eligible(Mode.REMIND))
                .afterMoving()
                .addressees(MOTHER, FATHER);
    }

    static AssessmentBuilder parkingPermit() {
        return new AssessmentBuilder(
                        "temporary-parking-permit", Subject.Kind.PERSON, MOTHER, new Verdict.Eligible(Mode.PROPOSE))
                .afterMoving()
                .addressees(MOTHER, FATHER);
    }

    public AssessmentBuilder after(UUID event) {
        lifeEvent = event;
        edition = new Edition(assessmentId(event), 1, 1, null);
        return this;
    }

    /** As eligibility derives that of a newborn: the life event stands for it, registered or not. */
    private UUID assessmentId(UUID event) {
        return subject.kind() == Subject.Kind.CHILD
                ? Ids.of(right, event.toString(), event.toString())
                : new UUID(1, event.getLeastSignificantBits());
    }

    AssessmentBuilder afterMoving() {
        occasion = Occasion.MOVE;
        return after(MOVE);
    }

    public AssessmentBuilder revision(long revision) {
        edition = new Edition(edition.assessmentId(), revision, edition.lifeEventVersion(), null);
        return this;
    }

    /** The same right for another child of the household, after the same event. */
    AssessmentBuilder ofTheSibling() {
        subject = new Subject(Subject.Kind.CHILD, SIBLING);
        edition = new Edition(new UUID(2, 30), 1, 1, SIBLING);
        return this;
    }

    /** What happens when a child gets its resident id: the subject changes, the assessment is revised. */
    AssessmentBuilder ofTheRegisteredChild() {
        subject = new Subject(Subject.Kind.CHILD, CHILD);
        edition = new Edition(edition.assessmentId(), 2, 2, CHILD);
        return this;
    }

    public AssessmentBuilder of(UUID household) {
        subject = new Subject(Subject.Kind.HOUSEHOLD, household);
        return this;
    }

    AssessmentBuilder ofPerson(UUID resident) {
        subject = new Subject(Subject.Kind.PERSON, resident);
        return this;
    }

    public AssessmentBuilder eligible(Mode mode) {
        verdict = new Verdict.Eligible(mode);
        return this;
    }

    AssessmentBuilder notEligible(String... because) {
        verdict = new Verdict.NotEligible();
        reasons = List.of(because);
        return this;
    }

    AssessmentBuilder because(String... codes) {
        reasons = List.of(codes);
        return this;
    }

    AssessmentBuilder missing(UUID... residents) {
        return missing(List.of(residents).stream()
                .map(resident -> new MissingFact(resident, "increased-reimbursement", "social-security-bank"))
                .toList());
    }

    /** Only the resident can say it. */
    AssessmentBuilder unsaidBy(UUID resident) {
        return missing(List.of(new MissingFact(resident, "employment", "resident")));
    }

    /** Only the one can say it, and a source is asked about the other. */
    AssessmentBuilder unsaidByAndMissing(UUID resident, UUID other) {
        MissingFact unsaid = new MissingFact(resident, "employment", "resident");
        return missing(List.of(unsaid, new MissingFact(other, "increased-reimbursement", "social-security-bank")));
    }

    private AssessmentBuilder missing(List<MissingFact> facts) {
        missing = facts;
        verdict = new Verdict.FactsMissing(facts);
        return this;
    }

    /** No source can say it of these residents. */
    public AssessmentBuilder unavailable(String because, UUID... residents) {
        missing(residents);
        verdict = new Verdict.FactsUnavailable();
        reasons = List.of(because);
        return this;
    }

    AssessmentBuilder in(Period year) {
        period = year;
        return this;
    }

    public AssessmentBuilder amount(long inCents) {
        cents = inCents;
        return this;
    }

    AssessmentBuilder withoutAmount() {
        cents = null;
        return this;
    }

    public AssessmentBuilder payee(UUID resident) {
        payee = resident;
        return this;
    }

    public AssessmentBuilder covering(UUID... residents) {
        covered = Set.of(residents);
        return this;
    }

    public AssessmentBuilder addressees(UUID... residents) {
        addressees = Set.of(residents);
        return this;
    }

    AssessmentBuilder signedOffAs(Verification kind) {
        verification = kind;
        return this;
    }

    public Assessment build() {
        Terms terms = new Terms(period, cents, payee, Residents.of(covered), Residents.of(addressees), null);
        return new Assessment(edition, right, subject, lifeEvent, occasion, verdict, terms, motivation());
    }

    private Motivation motivation() {
        UsedParameter amount = new UsedParameter("amount", "84.00", null, "stad.gent", verification);
        return new Motivation(
                reasons,
                missing,
                List.of(),
                List.of(amount),
                "1",
                new LegalBasis("a regulation", true),
                null,
                Instant.EPOCH);
    }
}
