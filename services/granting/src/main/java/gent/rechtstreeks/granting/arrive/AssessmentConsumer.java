package gent.rechtstreeks.granting.arrive;

import gent.rechtstreeks.granting.grant.Assessment;
import gent.rechtstreeks.granting.grant.Decide;
import gent.rechtstreeks.granting.grant.Decision;
import gent.rechtstreeks.granting.grant.Decision.Decided;
import gent.rechtstreeks.granting.grant.Survivors;
import gent.rechtstreeks.granting.grant.store.Aliases;
import gent.rechtstreeks.granting.grant.store.CaseBook;
import gent.rechtstreeks.granting.grant.store.CaseBooks;
import gent.rechtstreeks.granting.grant.store.Objections;
import gent.rechtstreeks.granting.publish.DecisionEvents;
import gent.rechtstreeks.granting.publish.DecisionUses;
import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.TopicHandler;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.wire.Envelope;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Assessments come in, decisions go out. */
@ApplicationScoped
class AssessmentConsumer implements TopicHandler<gent.rechtstreeks.assessments.Assessment> {

    private static final int ATTEMPTS = 5;

    private final Batches batches;
    private final Aliases aliases;
    private final Objections objections;
    private final CaseBooks books;
    private final DecisionEvents events;
    private final DecisionUses uses;
    private final Outbox outbox;

    AssessmentConsumer(
            Batches batches,
            Aliases aliases,
            Objections objections,
            CaseBooks books,
            DecisionEvents events,
            DecisionUses uses,
            Outbox outbox) {
        this.batches = batches;
        this.aliases = aliases;
        this.objections = objections;
        this.books = books;
        this.events = events;
        this.uses = uses;
        this.outbox = outbox;
    }

    @Incoming("assessments")
    @Blocking
    void arrive(ConsumerRecords<String, byte[]> records) {
        batches.run(this, records);
    }

    @Override
    public String topic() {
        return "assessments";
    }

    @Override
    public Class<gent.rechtstreeks.assessments.Assessment> type() {
        return gent.rechtstreeks.assessments.Assessment.class;
    }

    @Override
    public boolean isSuperseded(gent.rechtstreeks.assessments.Assessment message) {
        Assessment assessment = AssessmentDoor.read(message);
        return books.hasMovedOn(aliases.survivors(List.of(assessment)).in(assessment));
    }

    @Override
    public void handle(List<Arrival<gent.rechtstreeks.assessments.Assessment>> arrivals) {
        List<Question> asked = arrivals.stream()
                .map(arrival -> new Question(AssessmentDoor.read(arrival.message()), arrival.envelope()))
                .toList();
        Survivors survivors =
                aliases.holding(asked.stream().map(Question::assessment).toList());
        List<Question> questions =
                asked.stream().map(question -> question.of(survivors)).toList();
        List<Assessment> assessments =
                questions.stream().map(Question::assessment).toList();
        Set<UUID> objecting = objections.among(assessments);
        CaseBook book = books.open(assessments);
        List<Publication> told = questions.stream()
                .flatMap(question -> decide(book, question, objecting).stream())
                .toList();
        books.close(book);
        outbox.addAll(told);
    }

    /** Decides, and again when another transaction granted something in the way: the book knows it then. */
    private List<Publication> decide(CaseBook book, Question question, Set<UUID> objecting) {
        Assessment assessment = question.assessment();
        boolean objected = !Collections.disjoint(assessment.concerned(), objecting);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Decision decision = Decide.on(book.caseOf(assessment), book.grantsNear(assessment), assessment, objected);
            if (!(decision instanceof Decided decided)) {
                return List.of();
            }
            if (book.keep(assessment, decided, question.envelope().id())) {
                return told(decided, question, book.now());
            }
        }
        throw new IllegalStateException("the grants around an assessment change faster than they can be read");
    }

    private List<Publication> told(Decided decided, Question question, Instant at) {
        List<Publication> told = new ArrayList<>(events.of(decided, question.envelope(), at));
        uses.used(decided.after(), question.assessment(), question.envelope()).ifPresent(told::add);
        return told;
    }

    private record Question(Assessment assessment, Envelope envelope) {

        Question of(Survivors survivors) {
            return new Question(survivors.in(assessment), envelope);
        }
    }
}
