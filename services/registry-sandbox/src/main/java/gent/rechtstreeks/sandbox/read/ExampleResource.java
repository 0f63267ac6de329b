package gent.rechtstreeks.sandbox.read;

import gent.rechtstreeks.sandbox.population.FamilyKind;
import gent.rechtstreeks.sandbox.population.store.Families;
import gent.rechtstreeks.sandbox.population.store.FamilyEntity;
import gent.rechtstreeks.sandbox.population.store.People;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Some residents to try things out with; the same ones every time, and the first to have a child. */
@Path("/residents/examples")
@RolesAllowed("operator")
@Tag(name = "residents")
class ExampleResource {
    private final Families families;
    private final People people;

    ExampleResource(Families families, People people) {
        this.families = families;
        this.people = people;
    }

    @GET
    @Operation(summary = "The reference person of one household of each kind")
    public List<Example> examples() {
        Map<Long, FamilyEntity> chosen = families.examples().stream()
                .collect(Collectors.toMap(family -> family.householdId, Function.identity()));
        return people.referencePersons(chosen.keySet()).stream()
                .map(person -> example(person, chosen.get(person.household.id)))
                .toList();
    }

    private static Example example(PersonEntity person, FamilyEntity family) {
        String description = "%s %s increased reimbursement, postal code %s"
                .formatted(
                        kind(family.kind),
                        family.increasedReimbursement ? "with" : "without",
                        person.household.address.postalCode);
        return new Example(person.insz, person.name(), description);
    }

    private static String kind(FamilyKind kind) {
        return switch (kind) {
            case COUPLE -> "couple";
            case SINGLE_PARENT -> "single parent";
            case SEPARATED_PARENTS -> "separated parent";
        };
    }
}
