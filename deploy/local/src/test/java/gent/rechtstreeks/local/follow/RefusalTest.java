package gent.rechtstreeks.local.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import gent.rechtstreeks.local.Http;
import gent.rechtstreeks.local.up.Application;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private static final HttpRequest TRAIL = Http.to(Application.GRANTING.url() + "/trail?lifeEvent=x", "a-token")
            .build();

    @Test
    void saysWhatWasAskedWhatCameBackAndWhereTheLogIs() {
        Http.Answer answer = new Http.Answer(
                400, Http.JSON.valueToTree(Map.of("title", "Bad Request", "detail", "The parameter is a UUID.")));

        assertThat(Refusal.of(Application.GRANTING, TRAIL, answer))
                .hasMessageContainingAll(
                        "granting answers GET /trail with status 400",
                        "Bad Request, The parameter is a UUID.",
                        "granting.log")
                .message()
                .doesNotContain("a-token");
    }

    @Test
    void anAnswerWithoutAReasonIsSaidToHaveNone() {
        assertThat(Refusal.of(Application.GRANTING, TRAIL, new Http.Answer(403, MissingNode.getInstance())))
                .hasMessageContaining("status 403: no reason given");
    }
}
