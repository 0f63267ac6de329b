package gent.rechtstreeks.local.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import gent.rechtstreeks.local.Http;
import gent.rechtstreeks.local.up.Ink;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final String SNAPSHOT =
            "{\\\"state\\\":\\\"%s\\\",\\\"agreementVersion\\\":1,\\\"channel\\\":\\\"APP\\\"}";

    private static final String AUDIT = """
            {"revisions": [
              {"sequence": 1, "serializedSnapshot": "%s", "serializedHash": "aaaaaaaaaaaaaaaa"},
              {"sequence": 2, "serializedSnapshot": "%s", "serializedHash": "bbbbbbbbbbbbbbbb",
               "predecessorHash": "aaaaaaaaaaaaaaaa"}],
             "chain": {"whole": %s}}
            """;

    @Test
    void eachEntryCoversTheOneBefore() throws JsonProcessingException {
        assertThat(lines(true))
                .containsExactly(
                        "",
                        "  What is kept, so that it can be proven",
                        "",
                        "    1  given, version 1, by app            hash aaaaaaaaaaaa, the first",
                        "    2  withdrawn, version 1, by app        hash bbbbbbbbbbbb, covers aaaaaaaaaaaa",
                        "       the chain is whole: the auditor's check has worked out every hash again");
    }

    @Test
    void aBrokenChainIsCalledBroken() throws JsonProcessingException {
        assertThat(lines(false).getLast()).isEqualTo("       the chain is broken");
    }

    private static List<String> lines(boolean whole) throws JsonProcessingException {
        String audit = AUDIT.formatted(SNAPSHOT.formatted("GIVEN"), SNAPSHOT.formatted("WITHDRAWN"), whole);
        return Proof.of(Http.JSON.readTree(audit)).lines(new Ink(false));
    }
}
