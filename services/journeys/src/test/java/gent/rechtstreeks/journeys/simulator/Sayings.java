package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.journeys.simulator.Saying.Word;
import gent.rechtstreeks.lifeevents.identity.Insz;
import java.util.ArrayList;
import java.util.List;

/** Makes up what residents say, before, between and after whatever happens to them. */
final class Sayings {

    private static final int MOST = 7;

    private final Chance chance;

    Sayings(Chance chance) {
        this.chance = chance;
    }

    /** The same lives, with words between them: each resident's in their order. */
    List<Happening> among(List<Happening> lives) {
        List<Happening> all = new ArrayList<>(lives);
        for (Family family : Happening.families(lives)) {
            if (!chance.in(5)) {
                spread(of(family), all);
            }
        }
        return all;
    }

    private void spread(List<Saying> words, List<Happening> all) {
        int place = 0;
        for (Saying word : words) {
            // Mostly soon after what was said before: within seconds it can matter what came first.
            place += chance.in(2) ? 0 : chance.upTo(all.size() - place + 1);
            all.add(place++, word);
        }
    }

    private List<Saying> of(Family family) {
        List<Saying> said = new ArrayList<>();
        boolean objects = chance.in(6);
        for (int number = 1 + chance.upTo(MOST); number > 0; number--) {
            Insz whom =
                    chance.in(10) ? family.adults().getLast() : family.adults().getFirst();
            said.add(new Saying(family, whom, said.size() + 1, word(said.size(), objects)));
        }
        return said;
    }

    /** Whoever has said nothing yet mostly links the app and says yes. */
    private Word word(int before, boolean objects) {
        if (objects && chance.in(3)) {
            return chance.in(3) ? Word.OBJECTION_TAKEN_BACK : Word.OBJECTION;
        }
        return switch (before) {
            case 0 -> chance.in(8) ? Word.YES : Word.LINK;
            case 1 -> chance.in(8) ? Word.NO : Word.YES;
            default ->
                chance.of(List.of(
                        Word.YES,
                        Word.YES,
                        Word.YES,
                        Word.YES_TAKEN_BACK,
                        Word.YES_TAKEN_BACK,
                        Word.NO,
                        Word.LINK,
                        Word.UNLINK));
        };
    }
}
