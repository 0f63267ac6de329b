package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Of what eligibility tells everybody about rights: how they are called. */
@RegisterRestClient(configKey = "eligibility")
@Path("rights")
public interface RightNamesApi {

    @GET
    Uni<Rights> rights();

    /** All rights. */
    record Rights(List<Right> rights) {

        public Rights {
            rights = List.copyOf(rights);
        }
    }

    /** One right with its names. */
    record Right(String right, List<Name> name) {

        public Right {
            Objects.requireNonNull(right);
            name = List.copyOf(name);
        }
    }

    /** A name in one language. */
    record Name(String language, String text) {

        public Name {
            Objects.requireNonNull(language);
            Objects.requireNonNull(text);
        }
    }
}
