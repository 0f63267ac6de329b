package gent.rechtstreeks.portal.ask;

import java.util.List;

/** All rights and obligations that the city knows, as anybody may read them. */
public record OfferedRights(List<OfferedRight> rights) {

    public OfferedRights {
        rights = List.copyOf(rights);
    }
}
