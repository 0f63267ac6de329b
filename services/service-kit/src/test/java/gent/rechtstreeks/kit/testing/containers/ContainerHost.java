package gent.rechtstreeks.kit.testing.containers;

import gent.rechtstreeks.local.Host;
import gent.rechtstreeks.local.Running;
import gent.rechtstreeks.local.Server;
import java.util.function.Function;
import org.testcontainers.containers.GenericContainer;

/** Lets a server run in a container, in the same one at each start: there lies what it stored. */
final class ContainerHost<S extends Server> implements Host<S> {

    private final Function<S, GenericContainer<?>> recipe;
    private Container container;

    ContainerHost(Function<S, GenericContainer<?>> recipe) {
        this.recipe = recipe;
    }

    @Override
    public Running run(S server) {
        if (container == null) {
            container = new Container(recipe.apply(server), server.log());
        }
        container.start();
        return container;
    }
}
