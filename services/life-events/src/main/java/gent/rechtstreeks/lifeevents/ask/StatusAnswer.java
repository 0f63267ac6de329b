package gent.rechtstreeks.lifeevents.ask;

import gent.rechtstreeks.lifeevents.facts.Answer;
import gent.rechtstreeks.lifeevents.identity.Insz;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The social security bank's answer as it comes over the wire. */
record StatusAnswer(List<WireStatus> answers) {

    /** @param now counts as the moment of the answer where the source gives none */
    Answers toDomain(AnsweredNumbers numbers, Instant now) {
        Map<Insz, Answer> byPerson = new HashMap<>();
        answers.forEach(answer -> byPerson.put(numbers.read(answer.insz()), answer.toDomain(now)));
        return new Answers(byPerson);
    }

    enum State {
        KNOWN,
        NO_DATA,
        NOT_REGISTERED
    }

    record WireStatus(
            String insz,
            State state,
            Boolean increasedReimbursement,
            LocalDate validFrom,
            LocalDate validUntil,
            Instant asOf) {

        /** Not registered means that the source keeps nothing on this person for us: no data, never false. It may say of which days. */
        Answer toDomain(Instant now) {
            Instant answered = asOf == null ? now : asOf;
            if (state != State.KNOWN) {
                return new Answer(null, validFrom, validUntil, answered);
            }
            if (increasedReimbursement == null) {
                throw new IllegalStateException("the source says that it knows, and does not say what");
            }
            return new Answer(increasedReimbursement, validFrom, validUntil, answered);
        }

        @Override
        public String toString() {
            return "WireStatus[hidden]";
        }
    }
}
