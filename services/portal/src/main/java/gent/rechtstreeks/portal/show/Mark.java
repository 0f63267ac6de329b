package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Caller;
import gent.rechtstreeks.portal.ask.MarksApi;
import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** What somebody does with a message, by the word in the form and in the address after it. */
enum Mark {
    READ("gelezen", MarksApi::read),
    UNREAD("ongelezen", MarksApi::unread),
    AWAY("weggelegd", MarksApi::putAway),
    BACK("teruggehaald", MarksApi::takeBack);

    private interface Call {
        Uni<Void> on(MarksApi marks, Caller caller, UUID message);
    }

    private final String word;
    private final Call call;

    Mark(String word, Call call) {
        this.word = word;
        this.call = call;
    }

    static Optional<Mark> named(String word) {
        return Arrays.stream(values()).filter(mark -> mark.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }

    Uni<Void> put(MarksApi marks, Caller caller, UUID message) {
        return call.on(marks, caller, message);
    }
}
