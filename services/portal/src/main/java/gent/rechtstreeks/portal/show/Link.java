package gent.rechtstreeks.portal.show;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A page elsewhere, with the name of its site to say where one goes. */
public record Link(String address, String site) {

    /** Those that lead to a page: nothing else may come after a click. */
    public static List<Link> of(List<String> addresses) {
        return addresses.stream().map(Link::of).flatMap(Optional::stream).toList();
    }

    private static Optional<Link> of(String address) {
        try {
            URI uri = URI.create(address);
            boolean isPage = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return isPage && uri.getHost() != null
                    ? Optional.of(new Link(address, uri.getHost().replaceFirst("^www\\.", "")))
                    : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
