package gent.rechtstreeks.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What would have to be worked out for each row of a list, and cannot be. */
class RefusedForEachRowTest {

    @Test
    void aModelWithATableForEachRow() {
        DmnText dmn = new DmnText()
                .model("high", "n", DmnText.tableXml("", "n", "<output/>", "<= 2 -> false", "> 2 -> true"))
                .decision("eligible", "some m in members satisfies high(m.points)");
        assertThat(Trial.refused(dmn)).anyMatch(problem -> problem.what().contains("for each row"));
    }

    @Test
    void modelsInsideEachOtherForEachRow() {
        DmnText inside = new DmnText()
                .model("more", "n", DmnText.expression("n + n"))
                .decision("eligible", "some m in members satisfies more(more(m.points)) > 1");
        assertThat(Trial.refused(inside)).anyMatch(problem -> problem.what().contains("inside a model"));
        DmnText deeper = new DmnText()
                .model("more", "n", DmnText.expression("n + n"))
                .decision("eligible", "some m in members satisfies more(1 + more(m.points)) > 1");
        assertThat(Trial.refused(deeper)).anyMatch(problem -> problem.what().contains("inside a model"));
        DmnText asked = new DmnText()
                .model("more", "n", DmnText.expression("n + n"))
                .model("most", "n", DmnText.expression("more(n + n)"))
                .decision("eligible", "some m in members satisfies most(m.points) > 1");
        assertThat(Trial.refused(asked)).anyMatch(problem -> problem.what().contains("asks another"));
    }

    @Test
    void aListInsideItself() {
        DmnText dmn = new DmnText()
                .decision("adults", "members[item.adult]")
                .decision("eligible", "some m in adults satisfies count(adults) > 1 and m.points > 1");
        assertThat(Trial.refused(dmn)).anyMatch(problem -> problem.what().contains("while it goes through it"));
    }
}
