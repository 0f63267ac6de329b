package gent.rechtstreeks.lifeevents.facts;

import java.util.Map;

/**
 * A fact as it was declared once, for whoever asks, gives or uses it.
 *
 * @param source kebab name of who can give it
 * @param labels how a resident reads it, by language
 */
public record FactDeclaration(
        String name, Owner of, FactType type, String source, Coming comes, Map<String, String> labels) {

    public FactDeclaration {
        labels = Map.copyOf(labels);
    }

    /** What a fact is a fact of. */
    public enum Owner {
        EVENT,
        HOUSEHOLD,
        PERSON,
        /** Of a person who is a child. */
        CHILD
    }

    /** How a fact comes to us. */
    public enum Coming {
        WITH_EVENT,
        ASKED,
        DECLARED
    }

    public boolean isAsked() {
        return comes == Coming.ASKED;
    }

    /** Whether somebody would have to say it for a child: who may is not known here, so nobody can. */
    public boolean isForAChild() {
        return of == Owner.CHILD && comes != Coming.WITH_EVENT;
    }

    /** Whether residents may say it of themselves: what only they know, or what they think that a source has wrong. */
    public boolean isForResidents() {
        return of == Owner.PERSON && comes != Coming.WITH_EVENT;
    }
}
