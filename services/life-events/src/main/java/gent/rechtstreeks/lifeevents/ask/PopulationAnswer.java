package gent.rechtstreeks.lifeevents.ask;

import gent.rechtstreeks.lifeevents.ask.HouseholdsAnswer.WireHousehold;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.RegisterHousehold;
import gent.rechtstreeks.lifeevents.takeon.PopulationPage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A page of the population register's list as it comes over the wire. */
record PopulationAnswer(List<WireHousehold> households, String next) {

    /** @param after where the page before ended; a list that stands still would never end */
    PopulationPage toDomain(String after, AnsweredNumbers numbers) {
        if (next != null && next.equals(after)) {
            throw new UnusableAnswer("the register's list of households does not go on");
        }
        List<RegisterHousehold> read =
                households.stream().map(home -> home.toDomain(numbers)).toList();
        return new PopulationPage(Reading.of(numbersOf(read), read), next);
    }

    private static Set<Insz> numbersOf(List<RegisterHousehold> households) {
        return households.stream()
                .flatMap(home -> home.members().stream())
                .map(member -> member.person().insz())
                .collect(Collectors.toSet());
    }
}
