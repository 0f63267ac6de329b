package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.RegisterHousehold;
import gent.rechtstreeks.lifeevents.identity.RegisterMember;
import gent.rechtstreeks.lifeevents.identity.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Completes what the register answered with those whom events name and to whom it gives no household. Parents of whom
 * none has a household are one together, without an address; so are all movers without one, be it that others who move
 * with them have one. The dead live nowhere.
 */
final class Completion {

    private final Reading answer;
    private final Set<Insz> placed;
    private final List<RegisterHousehold> households;
    private final List<Person> loose;

    Completion(Reading answer) {
        this.answer = answer;
        this.placed = new HashSet<>(answer.places().keySet());
        this.households = new ArrayList<>(answer.households());
        this.loose = new ArrayList<>(answer.loose());
    }

    void add(RegisterEvent event) {
        List<Person> homeless = homeless(event.together()).stream()
                .filter(person -> !person.flags().deceased())
                .toList();
        boolean nobodyHasOne = event.together().stream().noneMatch(person -> placed.contains(person.insz()));
        if (!homeless.isEmpty() && (event instanceof Move || nobodyHasOne)) {
            households.add(withoutAddress(homeless));
            homeless.forEach(person -> placed.add(person.insz()));
        }
        loose.addAll(homeless(event.people()));
    }

    Reading reading() {
        return new Reading(answer.asked(), households, answer.withoutHousehold(), answer.replaced(), loose);
    }

    /** Those without a household, as the register knows them; as the event does, if it is silent. */
    private List<Person> homeless(List<Person> people) {
        return people.stream()
                .filter(person -> !placed.contains(person.insz()))
                .map(person -> answer.wordOf(person.insz()).orElse(person))
                .toList();
    }

    private static RegisterHousehold withoutAddress(List<Person> together) {
        List<RegisterMember> members = new ArrayList<>();
        for (Person person : together) {
            Relation relation = members.isEmpty() ? Relation.REFERENCE_PERSON : Relation.OTHER;
            members.add(new RegisterMember(person, relation));
        }
        return new RegisterHousehold(members, null);
    }
}
