package gent.rechtstreeks.lifeevents.ask;

import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The authentic source of persons and households. */
@ApplicationScoped
public class PopulationRegister {

    private final AuthenticSourceApi api;
    private final SourceGuard guard;
    private final AnsweredNumbers numbers;

    PopulationRegister(@RestClient AuthenticSourceApi api, LifeEventsConfig config) {
        this.api = api;
        this.guard = new SourceGuard("the population register", config.sourceTimeout());
        this.numbers = new AnsweredNumbers(config.onlySynthetic());
    }

    /** What the register says of these people now, with one call; or {@link SourceDown}, or {@link UnusableAnswer}. */
    public Reading read(Set<Insz> people) {
        HouseholdsQuestion question = new HouseholdsQuestion(
                people.stream().map(Insz::digits).sorted().toList());
        return guard.ask(() -> api.households(question), HouseholdsAnswer.class).toDomain(people, numbers);
    }
}
