package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How rights are called. */
@ApplicationScoped
public class RightNames {

    private final Catalogue catalogue;

    RightNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The names in that language, by right; without those that are not known now. */
    public Uni<Map<String, String>> in(String language) {
        return catalogue.all().map(part -> names(part.toOptional().orElse(List.of()), language));
    }

    private static Map<String, String> names(List<OfferedRight> rights, String language) {
        return rights.stream()
                .flatMap(right -> right.name().stream()
                        .filter(name -> name.language().equals(language))
                        .map(name -> Map.entry(right.right(), name.text())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
