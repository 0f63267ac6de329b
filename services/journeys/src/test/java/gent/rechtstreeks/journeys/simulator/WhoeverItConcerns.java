package gent.rechtstreeks.journeys.simulator;

import static gent.rechtstreeks.journeys.simulator.Invariant.I1;
import static gent.rechtstreeks.journeys.simulator.Invariant.I8;

import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.notifications.deliver.Message;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** I1, I8: what stands is what was told last, before the eyes of those to whom it was told; of a move, those who move. */
record WhoeverItConcerns(Rest rest) {

    private static final String PERMIT = "temporary-parking-permit";

    void holds() {
        Map<UUID, Case> cases = rest.city().deciding.all();
        rest.shown().forEach(entry -> {
            wasToldLast(entry, cases.get(entry.decision()));
            promisesNoHumanInVain(entry, cases.get(entry.decision()));
        });
        rest.told(MoveVersion.class)
                .filter(move ->
                        rest.shownOf(move).anyMatch(entry -> entry.right().equals(PERMIT)))
                .forEach(this::isReadByTheMovers);
    }

    private void wasToldLast(Feeds.Entry entry, Case one) {
        rest.must(
                I8,
                one.told().addressees().stream().anyMatch(told -> rest.areOne(told, entry.resident())),
                "%s stands, though only others were told since",
                entry.message());
    }

    private void promisesNoHumanInVain(Feeds.Entry entry, Case one) {
        boolean promises =
                switch (entry.message()) {
                    case Message.WasteBagsToFindOut waste -> true;
                    case Message.BirthGrantToFindOut birth -> true;
                    case Message.LookedAtByAPerson looked -> true;
                    case Message.SupportAfterStillbirth support -> true;
                    default -> false;
                };
        rest.must(I1, !promises || rest.isWithAHuman(one), "%s stands, and nobody looks", entry.message());
    }

    private void isReadByTheMovers(MoveVersion last) {
        Register register = rest.city().register;
        Set<Insz> readers = rest.shownOf(last)
                .filter(entry -> entry.right().equals(PERMIT))
                .map(entry -> rest.person(entry.resident()))
                .collect(Collectors.toSet());
        Set<Insz> adults = rest.living(register.moversOf(last.journey()).stream()
                .filter(mover -> !register.isChild(mover))
                .toList());
        rest.must(I8, adults.containsAll(readers), "read by somebody who does not move: %s", last);
        rest.must(I1, readers.containsAll(adults), "not read by everybody who moves: %s", last);
    }
}
