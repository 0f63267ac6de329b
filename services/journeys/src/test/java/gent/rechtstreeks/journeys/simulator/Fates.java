package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.registry.persons.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes up what becomes of people: deaths, some of them none after all, and numbers that are replaced. */
final class Fates {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 6);
    private static final LocalDate ADULTS = LocalDate.of(1990, 3, 1);

    private final Chance chance;
    private final Numbers numbers;

    Fates(Chance chance, Numbers numbers) {
        this.chance = chance;
        this.numbers = numbers;
    }

    /** Now and then a child dies, at any time after its birth was registered; what is told of the birth may go on. */
    List<Happening> withADeathNowAndThen(List<BirthVersion> birth) {
        List<Happening> all = new ArrayList<>(birth);
        Optional<BirthVersion> registered =
                birth.stream().filter(BirthVersion::setsOffWasteBags).findFirst();
        if (registered.isPresent() && chance.in(6)) {
            int first = birth.indexOf(registered.get()) + 1;
            int place = first + chance.upTo(all.size() - first + 1);
            BirthVersion born = registered.get();
            all.addAll(
                    place,
                    death(
                            born.family(),
                            born.event() + "-death",
                            born.child(),
                            born.day().plusDays(2)));
        }
        return all;
    }

    /** Of an adult. */
    List<DeathVersion> deathIn(Family family) {
        return death(family, "f%d-d".formatted(family.number()), chance.of(family.adults()), someDay());
    }

    private List<DeathVersion> death(Family family, String event, Insz whom, LocalDate day) {
        List<DeathVersion> versions = new ArrayList<>();
        versions.add(new DeathVersion(family, event, whom, 1, Status.VALID, day));
        if (chance.in(4)) {
            versions.add(versions.getFirst().annulment());
        }
        return versions;
    }

    /** Of an adult, by a new one. */
    NumberVersion newNumberIn(Family family) {
        return new NumberVersion(
                family,
                "f%d-n".formatted(family.number()),
                chance.of(family.adults()),
                numbers.bornOn(ADULTS),
                family,
                someDay(),
                false);
    }

    /** The new number is replaced in its turn. */
    NumberVersion newNumberAfter(NumberVersion first) {
        return new NumberVersion(
                first.family(),
                first.event() + "-again",
                first.whom(),
                numbers.bornOn(ADULTS),
                first.family(),
                first.day().plusDays(1),
                true);
    }

    /** The only adult of one family turns out to be one of another. */
    NumberVersion oneInsteadOfTwo(Family family, Family other, boolean again) {
        return new NumberVersion(
                family,
                "f%d-one".formatted(family.number()),
                family.adults().getFirst(),
                chance.of(other.adults()),
                other,
                someDay(),
                again);
    }

    private LocalDate someDay() {
        return FIRST.plusDays(chance.upTo(20));
    }
}
