package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.lifeevents.facts.FactDeclaration;
import gent.rechtstreeks.lifeevents.facts.FactKind;
import java.util.List;

/**
 * A fact that a resident may declare.
 *
 * @param codes what a code may be; empty for other types
 * @param source who else can give it; resident when nobody can
 */
record DeclarableView(String fact, String label, FactKind type, List<String> codes, String source) {

    static DeclarableView of(FactDeclaration fact, String label) {
        return new DeclarableView(
                fact.name(), label, fact.type().kind(), fact.type().codes(), fact.source());
    }
}
