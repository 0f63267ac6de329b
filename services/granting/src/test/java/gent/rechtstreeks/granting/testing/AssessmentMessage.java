package gent.rechtstreeks.granting.testing;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.LegalBasis;
import gent.rechtstreeks.assessments.MissingFact;
import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.assessments.Occasion;
import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.assessments.Remedy;
import gent.rechtstreeks.assessments.Subject;
import gent.rechtstreeks.assessments.SubjectKind;
import gent.rechtstreeks.assessments.UsedFact;
import gent.rechtstreeks.assessments.UsedParameter;
import gent.rechtstreeks.assessments.Verification;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.kit.wire.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** An assessment on the wire, as eligibility would send it. */
public final class AssessmentMessage {

    private static final Instant AS_OF = Instant.parse("2026-03-02T08:00:00Z");

    private final UUID lifeEvent;
    private final UUID household;
    private final Assessment.Builder message = Assessment.newBuilder();
    private final List<UsedFact> facts = new ArrayList<>();
    private Verification verification = Verification.SIGNED_OFF;

    AssessmentMessage(String right, SubjectKind kind, UUID subject, UUID lifeEvent, UUID household) {
        this.lifeEvent = lifeEvent;
        this.household = household;
        message.setAssessmentId(idOf(right, kind, subject, lifeEvent))
                .setRevision(1)
                .setRight(right)
                .setLifeEventId(lifeEvent)
                .setLifeEventVersion(1)
                .setOccasion(Occasion.BIRTH)
                .setHouseholdId(household)
                .setSubject(new Subject(kind, subject))
                .setValidFrom(LocalDate.of(2026, 1, 1))
                .setValidUntil(LocalDate.of(2027, 1, 1))
                .setRuleVersion("1")
                .setLegalBasis(new LegalBasis("a regulation", true))
                .setAssessedAt(AS_OF);
    }

    /** As eligibility derives it: the life event stands for its child, registered or not. */
    private static UUID idOf(String right, SubjectKind kind, UUID subject, UUID lifeEvent) {
        UUID whom = kind == SubjectKind.CHILD ? lifeEvent : subject;
        return Ids.of(right, whom.toString(), lifeEvent.toString());
    }

    public AssessmentMessage revision(long revision) {
        message.setRevision(revision);
        return this;
    }

    /** Under this id, which otherwise follows from what it is about. */
    public AssessmentMessage id(UUID id) {
        message.setAssessmentId(id);
        return this;
    }

    /** On this version of the life event. */
    public AssessmentMessage lifeEventVersion(long version) {
        message.setLifeEventVersion(version);
        return this;
    }

    public AssessmentMessage eligible(Mode mode) {
        message.setOutcome(Outcome.ELIGIBLE).setMode(mode);
        return this;
    }

    public AssessmentMessage occasion(Occasion occasion) {
        message.setOccasion(occasion);
        return this;
    }

    public AssessmentMessage outcome(Outcome outcome) {
        message.setOutcome(outcome);
        return this;
    }

    public AssessmentMessage notEligible(String reason) {
        message.setOutcome(Outcome.NOT_ELIGIBLE).setReasons(List.of(reason));
        return this;
    }

    public AssessmentMessage missingFactsOf(UUID... residents) {
        message.setOutcome(Outcome.FACTS_MISSING)
                .setMissingFacts(Stream.of(residents)
                        .map(one -> new MissingFact(one, "increased-reimbursement", "social-security-bank"))
                        .toList());
        return this;
    }

    /** What only this resident can say is missing. */
    public AssessmentMessage unsaidBy(UUID resident) {
        message.setOutcome(Outcome.FACTS_MISSING)
                .setMissingFacts(List.of(new MissingFact(resident, "employment", "resident")));
        return this;
    }

    /** Facts are missing, and no source can say. */
    public AssessmentMessage unavailable(String reason, UUID... residents) {
        message.setMode(Mode.ASSIST).setReasons(List.of(reason));
        return missingFactsOf(residents);
    }

    /** Nobody can be asked for the domicile of this resident. */
    public AssessmentMessage domicileUnknownOf(UUID resident) {
        unavailable("domicile-unknown", resident);
        message.setMissingFacts(List.of(new MissingFact(resident, "domicile", "population-register")));
        return this;
    }

    public AssessmentMessage amount(long cents) {
        message.setAmountCents(cents);
        return this;
    }

    public AssessmentMessage payee(UUID resident) {
        message.setPayee(resident);
        return this;
    }

    public AssessmentMessage covering(UUID... residents) {
        message.setCoveredResidents(List.of(residents));
        return this;
    }

    public AssessmentMessage addressees(UUID... residents) {
        message.setAddressees(List.of(residents));
        return this;
    }

    public AssessmentMessage usesFactOf(UUID resident, String value) {
        facts.add(new UsedFact(
                resident, "increased-reimbursement", value, "social-security-bank", AS_OF, "protocol 1/2026"));
        return this;
    }

    /** Where this resident lives, as the register tells it. */
    public AssessmentMessage usesDomicileOf(UUID resident, String municipality) {
        facts.add(new UsedFact(resident, "domicile", municipality, "population-register", AS_OF, null));
        return this;
    }

    /** A fact of the household or of the birth: it has no resident. */
    public AssessmentMessage usesSharedFact(String name, String value) {
        facts.add(new UsedFact(null, name, value, "population-register", AS_OF, "protocol 1/2026"));
        return this;
    }

    public AssessmentMessage verification(Verification kind) {
        verification = kind;
        return this;
    }

    public AssessmentMessage remedy(String body, int termDays) {
        message.setRemedy(new Remedy(body, termDays));
        return this;
    }

    public AssessmentMessage deadline(LocalDate day) {
        message.setDeadline(day);
        return this;
    }

    public AssessmentMessage validUntil(LocalDate day) {
        message.setValidUntil(day);
        return this;
    }

    public Assessment build() {
        UsedParameter amount = new UsedParameter("amount", "84.00", null, "stad.gent", verification);
        return message.setUsedFacts(facts).setParameters(List.of(amount)).build();
    }

    /** Sends it as a new message. */
    public Envelope send() {
        return send(TopicProbe.envelope(household.toString(), lifeEvent));
    }

    /** Sends it under an envelope that was used before. */
    public Envelope send(Envelope envelope) {
        return TopicProbe.send("assessments", household.toString(), build(), envelope);
    }
}
