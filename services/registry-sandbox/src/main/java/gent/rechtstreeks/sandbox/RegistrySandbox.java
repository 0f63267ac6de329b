package gent.rechtstreeks.sandbox;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the sandbox, but only where somebody said that a made-up register may run. */
@QuarkusMain
public final class RegistrySandbox {
    private static final String ALLOWED = "rechtstreeks.registry-sandbox.allowed";

    public static void main(String... args) {
        if (!ConfigProvider.getConfig().getOptionalValue(ALLOWED, Boolean.class).orElse(false)) {
            System.err.println("The registry sandbox invents people and births, so it never starts by accident: set "
                    + "RECHTSTREEKS_REGISTRY_SANDBOX_ALLOWED=true where that is wanted, and never in production.");
            System.exit(1);
        }
        Quarkus.run(args);
    }
}
