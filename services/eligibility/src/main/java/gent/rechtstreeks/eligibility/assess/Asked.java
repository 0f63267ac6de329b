package gent.rechtstreeks.eligibility.assess;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Remembers what was asked: one open question per resident and fact, and none twice about the same day. */
public final class Asked {

    private final Set<UUID> everAsked = new HashSet<>();
    private final Set<FactKey> open = new HashSet<>();

    /** Takes note of a question of earlier. */
    public void remember(UUID questionId, FactKey about, boolean answered) {
        everAsked.add(questionId);
        if (!answered) {
            open.add(about);
        }
    }

    /** Takes note of an answer: the way is free for another question. */
    public void answered(FactKey about) {
        open.remove(about);
    }

    /** Whether the question is to be asked now; then it counts as asked. */
    public boolean admit(Question question) {
        if (open.contains(question.about()) || !everAsked.add(question.id())) {
            return false;
        }
        return open.add(question.about());
    }
}
