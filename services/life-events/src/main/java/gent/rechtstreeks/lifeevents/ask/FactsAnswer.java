package gent.rechtstreeks.lifeevents.ask;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.lifeevents.facts.Answer;
import gent.rechtstreeks.lifeevents.facts.FactValue;
import gent.rechtstreeks.lifeevents.facts.NotOfThisType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A source's answers as they come over the wire; what cannot be read makes all of them unusable. */
record FactsAnswer(List<WireAnswer> answers) {

    /**
     * What was said.
     *
     * @param again the questions to which the source only said that another number stands, with that number
     */
    record Heard(Map<UUID, Answer> answers, List<AskedFact> again) {}

    /** @param now counts as the moment of the answer where the source gives none */
    Heard heard(List<AskedFact> asked, AnsweredNumbers numbers, Instant now) {
        Map<UUID, AskedFact> open = asked.stream().collect(Collectors.toMap(AskedFact::reference, Function.identity()));
        Map<UUID, Answer> said = new HashMap<>();
        List<AskedFact> again = new ArrayList<>();
        for (WireAnswer answer : answers) {
            AskedFact question = open.remove(answer.reference());
            if (question == null) {
                throw new UnusableAnswer("a source answered what it was not asked, or answered twice");
            }
            if (answer.isReplaced()) {
                again.add(question.of(numbers.read(answer.replacedBy())));
            } else {
                said.put(answer.reference(), answer.toDomain(question, now));
            }
        }
        return new Heard(said, again);
    }

    record WireAnswer(
            UUID reference,
            String state,
            JsonNode value,
            LocalDate validFrom,
            LocalDate validUntil,
            Instant asOf,
            String replacedBy) {

        private boolean isReplaced() {
            return "REPLACED".equals(state);
        }

        /** Not registered means that the source keeps nothing on this person for us: no data, never a value. */
        private Answer toDomain(AskedFact question, Instant now) {
            Instant answered = asOf == null ? now : asOf;
            return switch (String.valueOf(state)) {
                case "KNOWN" -> Answer.known(value(question), validFrom, validUntil, answered);
                case "NO_DATA", "NOT_REGISTERED" -> Answer.noData(validFrom, validUntil, answered);
                case "NO_LEGAL_CONTEXT" -> Answer.refused(answered);
                default -> throw new UnusableAnswer(question.fact() + " is answered with a state that is none");
            };
        }

        private FactValue value(AskedFact question) {
            try {
                return question.type().read(value != null && value.isValueNode() ? value.asText(null) : null);
            } catch (NotOfThisType fault) {
                throw new UnusableAnswer(question.fact() + " as its source gives it " + fault.getMessage());
            }
        }

        @Override
        public String toString() {
            return "WireAnswer[hidden]";
        }
    }
}
