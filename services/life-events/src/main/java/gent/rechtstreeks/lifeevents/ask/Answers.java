package gent.rechtstreeks.lifeevents.ask;

import gent.rechtstreeks.lifeevents.facts.Answer;
import gent.rechtstreeks.lifeevents.identity.Insz;
import java.util.Map;
import java.util.Optional;

/** A source's answers, by person. Of whom it says nothing, nothing is known: not even that it has no data. */
public record Answers(Map<Insz, Answer> byPerson) {

    public Answers {
        byPerson = Map.copyOf(byPerson);
    }

    public Optional<Answer> of(Insz insz) {
        return Optional.ofNullable(byPerson.get(insz));
    }

    @Override
    public String toString() {
        return "Answers[" + byPerson.size() + " hidden]";
    }
}
