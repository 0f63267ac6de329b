package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** All that the rules say of a resident, the latest first. */
@ApplicationScoped
public class Assessments {

    private static final int PAGE = 100;
    /** A service that always names a next page must not keep us asking. */
    private static final int MOST_PAGES = 50;

    private final EligibilityApi eligibility;
    private final Parts parts;

    Assessments(@RestClient EligibilityApi eligibility, Parts parts) {
        this.eligibility = eligibility;
        this.parts = parts;
    }

    public Uni<Part<List<AssessmentLine>>> of(Caller caller) {
        return parts.of(
                Service.ELIGIBILITY,
                Uni.createFrom().deferred(() -> from(caller, null, new ArrayList<>(), MOST_PAGES)));
    }

    private Uni<List<AssessmentLine>> from(Caller caller, String cursor, List<AssessmentLine> before, int pages) {
        return eligibility.assessments(caller, cursor, PAGE).flatMap(page -> {
            before.addAll(page.assessments());
            if (page.next() == null) {
                return Uni.createFrom().item(before);
            }
            return pages == 1 ? EndlessList.failure() : from(caller, page.next(), before, pages - 1);
        });
    }
}
