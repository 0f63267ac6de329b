package gent.rechtstreeks.granting.arrive;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.granting.grant.Decide;
import gent.rechtstreeks.granting.grant.Decision;
import gent.rechtstreeks.granting.grant.Decision.Decided;
import gent.rechtstreeks.granting.grant.Decision.Ignored;
import gent.rechtstreeks.granting.grant.store.CaseBook;
import gent.rechtstreeks.granting.grant.store.CaseBooks;
import gent.rechtstreeks.granting.publish.DecisionEvents;
import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.TopicHandler;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.wire.Envelope;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Assessments come in, decisions go out. */
@ApplicationScoped
class AssessmentConsumer implements TopicHandler<Assessment> {

    private final Batches batches;
    private final CaseBooks books;
    private final DecisionEvents events;
    private final Outbox outbox;

    AssessmentConsumer(Batches batches, CaseBooks books, DecisionEvents events, Outbox outbox) {
        this.batches = batches;
        this.books = books;
        this.events = events;
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
    public Class<Assessment> type() {
        return Assessment.class;
    }

    @Override
    public boolean isSuperseded(Assessment message) {
        return books.hasMovedOn(AssessmentDoor.read(message));
    }

    @Override
    public void handle(List<Arrival<Assessment>> arrivals) {
        List<Question> questions = arrivals.stream()
                .map(arrival -> new Question(AssessmentDoor.read(arrival.message()), arrival.envelope()))
                .toList();
        CaseBook book = books.open(questions.stream().map(Question::assessment).toList());
        List<Publication> told = questions.stream()
                .flatMap(question -> decide(book, question).stream())
                .toList();
        books.close(book);
        outbox.addAll(told);
    }

    private List<Publication> decide(CaseBook book, Question question) {
        while (true) {
            Decision decision = Decide.on(
                    book.caseOf(question.assessment()), book.grantsNear(question.assessment()), question.assessment());
            switch (decision) {
                case Ignored nothing -> {
                    return List.of();
                }
                case Decided decided
                when book.keep(
                        question.assessment(), decided, question.envelope().id()) -> {
                    return events.of(decided, question.envelope(), book.now());
                }
                case Decided overtaken -> {
                    // Another transaction granted something in the way; the book knows it now, so decide again.
                }
            }
        }
    }

    private record Question(gent.rechtstreeks.granting.grant.Assessment assessment, Envelope envelope) {}
}
