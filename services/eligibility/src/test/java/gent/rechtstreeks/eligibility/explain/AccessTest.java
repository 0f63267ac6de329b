package gent.rechtstreeks.eligibility.explain;

import static gent.rechtstreeks.eligibility.explain.AnAnswer.ANNA;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.BRAM;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Mode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose an answer is. */
class AccessTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whoReadsAnAnswer(String case_, Answer answer, Reader reader, boolean may) {
        assertThat(Access.isFor(reader, answer.assessment())).isEqualTo(may);
    }

    static Stream<Arguments> whoReadsAnAnswer() {
        Answer granted = AnAnswer.wasteBags().eligible(8400L, "increased-reimbursement");
        Answer refused = AnAnswer.wasteBags()
                .using(ANNA, "increased-reimbursement", "false")
                .using(BRAM, "increased-reimbursement", "false")
                .notEligible("no-increased-reimbursement");
        Answer open = AnAnswer.wasteBags()
                .missing(BRAM, "increased-reimbursement", "social-security-bank")
                .unknown();
        Answer ofOthers = AnAnswer.ofTheChildToldTo(ANNA)
                .using(STRANGER, "domicile", "44021")
                .missing(STRANGER, "domicile", "population-register")
                .unknown();
        Answer forAPerson = AnAnswer.ofTheChildToldTo().eligible(null, "child-deceased");
        return Stream.of(
                reads("who is told", granted, Readers.anna(), true),
                reads("who is covered", granted, Readers.bram(), true),
                reads("a child that is covered", granted, Readers.child(), true),
                reads("a partner whom it does not name", granted, Readers.partner(), false),
                reads("a stranger", granted, Readers.stranger(), false),
                reads("whose fact made it a no", refused, Readers.bram(), true),
                reads("whose fact the household misses", open, Readers.bram(), true),
                reads("whoever lives there without a part in it", open, Readers.child(), false),
                reads("whose fact another one's right misses", ofOthers, Readers.partner(), false),
                reads("a parent who is not told and lives with the child", ofOthers, Readers.bram(), true),
                reads("a parent who is not told and lives elsewhere", ofOthers, Readers.bramElsewhere(), false),
                reads("the child whose right it is", ofOthers, Readers.child(), true),
                reads("a parent to whom a person will tell it", forAPerson, Readers.anna(), false));
    }

    @Test
    void whatALossEndedIsNotListed() {
        AnAnswer ofTheChild = AnAnswer.ofTheChild("birth-declaration");

        assertThat(Access.isListed(ofTheChild.notEligible("child-deceased").assessment()))
                .isFalse();
        assertThat(Access.isListed(ofTheChild.notEligible("obligation-met").assessment()))
                .isTrue();
        assertThat(Access.isListed(ofTheChild.eligible(null, "stillborn").assessment()))
                .isTrue();
    }

    @Test
    void ofWhatIsOverOnlyWhatMayHaveBeenGrantedIsListed() {
        Assessment bags = AnAnswer.wasteBags().notEligible("event-annulled").assessment();
        Assessment told = AnAnswer.wasteBags()
                .in(Mode.INFORM)
                .notEligible("event-annulled")
                .assessment();

        assertThat(Access.isListed(bags)).isTrue();
        assertThat(Access.isOver(bags)).isTrue();
        assertThat(Access.isListed(told)).isFalse();
    }

    private static Arguments reads(String case_, Answer answer, Reader reader, boolean may) {
        return Arguments.of(case_, answer, reader, may);
    }
}
