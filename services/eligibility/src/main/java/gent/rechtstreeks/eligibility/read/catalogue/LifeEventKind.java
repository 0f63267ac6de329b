package gent.rechtstreeks.eligibility.read.catalogue;

import gent.rechtstreeks.eligibility.assess.Trigger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The events of a life that rights are grouped by. A day in the calendar is none. */
enum LifeEventKind {
    BIRTH(
            "ProcedureGeboorte",
            "Geboorte van een kind",
            "Naissance d'un enfant",
            "Birth of a child",
            EnumSet.of(
                    Trigger.BIRTH_NOTIFIED,
                    Trigger.BIRTH_REGISTERED,
                    Trigger.STILLBIRTH_NOTIFIED,
                    Trigger.STILLBIRTH_REGISTERED)),
    MOVE(
            "ProcedureVerhuizing",
            "Verhuizing",
            "Déménagement",
            "Move to another home",
            EnumSet.of(Trigger.MOVE_ANNOUNCED, Trigger.MOVE_DECLARED, Trigger.MOVE_CONFIRMED));

    private final String yourEurope;
    private final List<Text> names;
    private final Set<Trigger> triggers;

    LifeEventKind(String yourEurope, String nl, String fr, String en, Set<Trigger> triggers) {
        this.yourEurope = yourEurope;
        this.names = List.of(new Text("nl", nl, false), new Text("fr", fr, true), new Text("en", en, true));
        this.triggers = triggers;
    }

    static List<LifeEventKind> of(Set<Trigger> triggers) {
        return Arrays.stream(values())
                .filter(kind -> kind.triggers.stream().anyMatch(triggers::contains))
                .toList();
    }

    /** Its category in the Single Digital Gateway, by the code list of the Flemish catalogue. */
    Node yourEuropeCategory() {
        return Node.link(Vocabularies.IPDC_CONCEPT + "YourEuropeCategorie/" + yourEurope);
    }

    Node node() {
        return Node.of("m8g:LifeEvent", Vocabularies.HERE + "life-events/" + name())
                .with("dct:identifier", name())
                .with("dct:title", Node.literals(names));
    }
}
