package gent.rechtstreeks.lifeevents.publish;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Works on a batch together; when that fails, on its halves, until the item that fails stands alone. So the others do not
 * wait for it.
 *
 * @param alone what to do with an item that fails by itself
 * @param world throws when no item is to blame but the world is down: then halving stops at once
 */
record Halving<T>(Consumer<List<T>> together, BiConsumer<T, RuntimeException> alone, Runnable world) {

    void run(List<T> batch) {
        try {
            together.accept(batch);
        } catch (RuntimeException fault) {
            world.run();
            apart(batch, fault);
        }
    }

    private void apart(List<T> batch, RuntimeException fault) {
        if (batch.size() == 1) {
            alone.accept(batch.getFirst(), fault);
            return;
        }
        int half = batch.size() / 2;
        run(batch.subList(0, half));
        run(batch.subList(half, batch.size()));
    }
}
