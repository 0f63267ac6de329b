package gent.rechtstreeks.lifeevents.ask;

import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.identity.Insz;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The authentic source of social statuses. */
@ApplicationScoped
public class SocialSecurityBank {

    /** The fact that it can be asked for. */
    public static final String INCREASED_REIMBURSEMENT = "increased-reimbursement";

    private final AuthenticSourceApi api;
    private final SourceGuard guard;
    private final AnsweredNumbers numbers;
    private final Clock clock;

    SocialSecurityBank(@RestClient AuthenticSourceApi api, LifeEventsConfig config, Clock clock) {
        this.api = api;
        this.guard = new SourceGuard("the social security bank", config.sourceTimeout());
        this.numbers = new AnsweredNumbers(config.onlySynthetic());
        this.clock = clock;
    }

    /** Whether these people have the increased reimbursement on that day, with one call; or {@link SourceDown}. */
    public Answers increasedReimbursement(Set<Insz> people, LocalDate on, String purpose) {
        StatusQuestion question =
                new StatusQuestion(people.stream().map(Insz::digits).sorted().toList(), on, purpose);
        return guard.ask(() -> api.socialStatus(question), StatusAnswer.class).toDomain(numbers, clock.instant());
    }
}
