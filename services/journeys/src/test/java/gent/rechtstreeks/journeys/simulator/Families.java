package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes up families: one adult or two, in Ghent, elsewhere, or not in the register yet. */
final class Families {

    private static final LocalDate ADULTS = LocalDate.of(1990, 3, 1);
    private static final Zone GHENT = new Zone("44021", "9000");
    private static final List<Zone> ELSEWHERE =
            List.of(new Zone("46021", "9100"), new Zone("21004", "1000"), new Zone("62063", "4000"));

    private final Chance chance;
    private final Numbers numbers;

    Families(Chance chance, Numbers numbers) {
        this.chance = chance;
        this.numbers = numbers;
    }

    List<Family> some() {
        List<Family> all = new ArrayList<>();
        for (int number = 1 + chance.upTo(3); number > 0; number--) {
            all.add(family(all.size() + 1));
        }
        return all;
    }

    private Family family(int number) {
        List<Insz> adults = new ArrayList<>(List.of(numbers.bornOn(ADULTS)));
        if (!chance.in(4)) {
            adults.add(numbers.bornOn(ADULTS));
        }
        Map<Insz, Boolean> reimbursement = new HashMap<>();
        adults.forEach(adult -> reimbursement.put(adult, chance.in(8) ? null : chance.in(2)));
        Place home = chance.in(8) ? null : somewhere("home-" + number, chance);
        return new Family(number, List.copyOf(adults), home, chance.in(10), reimbursement);
    }

    /** Mostly in Ghent. */
    static Place somewhere(String name, Chance chance) {
        return new Place(name, chance.in(5) ? chance.of(ELSEWHERE) : GHENT);
    }
}
