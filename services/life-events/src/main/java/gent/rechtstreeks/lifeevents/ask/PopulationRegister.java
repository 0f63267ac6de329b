package gent.rechtstreeks.lifeevents.ask;

import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.takeon.PopulationPage;
import gent.rechtstreeks.lifeevents.takeon.RegisterSize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The authentic source of persons and households, of whom it also has a list. */
@ApplicationScoped
public class PopulationRegister {

    private final AuthenticSourceApi api;
    private final SourceGuard guard;

    /** Of its own: while the list does not answer, people can still be asked about. */
    private final SourceGuard listGuard;

    private final AnsweredNumbers numbers;

    PopulationRegister(@RestClient AuthenticSourceApi api, LifeEventsConfig config) {
        this.api = api;
        this.guard = new SourceGuard("the population register", config.sourceTimeout());
        this.listGuard = new SourceGuard("the population register's list", config.sourceTimeout());
        this.numbers = new AnsweredNumbers(config.onlySynthetic());
    }

    /** What the register says of these people now, with one call; or {@link SourceDown}, or {@link UnusableAnswer}. */
    public Reading read(Set<Insz> people) {
        HouseholdsQuestion question = new HouseholdsQuestion(
                people.stream().map(Insz::digits).sorted().toList());
        return guard.ask(() -> api.households(question), HouseholdsAnswer.class).toDomain(people, numbers);
    }

    /**
     * The households of the city that follow in its list, with one call; or as above.
     *
     * @param after where the last page ended; null for the first
     */
    public PopulationPage page(String after, int limit) {
        return listGuard
                .ask(() -> api.population(after, limit), PopulationAnswer.class)
                .toDomain(after, numbers);
    }

    /** How many it has in that list now; or {@link SourceDown}. */
    public RegisterSize size() {
        return listGuard.ask(api::populationSize, PopulationSizeAnswer.class).toDomain();
    }
}
