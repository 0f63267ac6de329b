package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.sandbox.population.Stage;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How many births, and how many a second ({@code null}: as fast as it goes). */
record BulkRequest(
        @Min(1) @Max(100_000) int count,
        @Min(1) @Max(10_000) Integer perSecond,
        Stage stage) {

    BulkRequest {
        stage = stage == null ? Stage.REGISTERED : stage;
    }
}
