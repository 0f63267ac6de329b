package gent.rechtstreeks.lifeevents.facts;

/** What happens to a question for a fact. */
public sealed interface Verdict {

    /** There is no ground that holds today: the source is not asked, and that is the answer. */
    record NotAllowed() implements Verdict {}

    /**
     * What the source said earlier still holds on the day in question.
     *
     * @param fact the version to tell: one that is stored, or a new one that says the same again
     */
    record FromStore(Fact fact) implements Verdict {}

    /** The source must be asked. */
    record Ask(Authorisation ground) implements Verdict {}
}
