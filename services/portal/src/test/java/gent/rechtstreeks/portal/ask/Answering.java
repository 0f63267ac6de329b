package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import java.lang.reflect.Proxy;
import java.util.function.Function;

/**
 * A client that answers one question only. A class that wrote it out would be taken for a resource of the portal: it would
 * have its addresses.
 */
final class Answering {

    private Answering() {}

    /** @param answer from the arguments of the method of that name */
    static <T> T with(Class<T> api, String method, Function<Object[], Uni<?>> answer) {
        return api.cast(
                Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, (proxy, called, arguments) -> {
                    if (!called.getName().equals(method)) {
                        throw new UnsupportedOperationException(called.getName());
                    }
                    return answer.apply(arguments);
                }));
    }
}
