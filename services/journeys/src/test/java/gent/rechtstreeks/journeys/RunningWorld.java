package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.browser.Browser;
import gent.rechtstreeks.journeys.world.Settings;
import gent.rechtstreeks.journeys.world.World;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the world for the first story, mends it after each, stops it after the last. */
final class RunningWorld implements ParameterResolver, AfterEachCallback, AfterAllCallback {

    /** Enough households for every story to have a fresh one; held as in the local run, just long enough to be seen. */
    private static final Settings SETTINGS = new Settings("world", 2_300, Duration.ofMillis(500));

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Set.of(World.class, Story.class, Crowd.class, WholeCity.class, Browser.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        World world = world(context);
        Class<?> wanted = parameter.getParameter().getType();
        if (wanted == Story.class) {
            return Story.begin(world);
        }
        if (wanted == WholeCity.class) {
            return WholeCity.begin(world);
        }
        if (wanted == Browser.class) {
            return browser(context, world);
        }
        return wanted == Crowd.class ? Crowd.begin(world) : world;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        world(context).repair();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        FirstStory.isTold();
    }

    /** Started for the first story that opens a page. */
    private static Browser browser(ExtensionContext context, World world) {
        return context.getRoot()
                .getStore(Namespace.create(Browser.class))
                .computeIfAbsent(Browser.class, key -> Browser.start(world), Browser.class);
    }

    private static World world(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(World.class))
                .computeIfAbsent(World.class, key -> World.start(SETTINGS), World.class);
    }
}
