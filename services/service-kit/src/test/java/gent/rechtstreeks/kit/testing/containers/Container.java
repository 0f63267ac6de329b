package gent.rechtstreeks.kit.testing.containers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.WaitResponse;
import gent.rechtstreeks.local.Running;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.testcontainers.containers.GenericContainer;

/** A container that is stopped, killed and started again; it keeps its files until it is closed. */
final class Container implements Running {

    private static final int GOODBYE_SECONDS = 20;

    private final GenericContainer<?> container;
    private final Path log;
    private CompletableFuture<Integer> exit;

    Container(GenericContainer<?> container, Path log) {
        this.container = container;
        this.log = log;
    }

    /** Makes it the first time. */
    void start() {
        if (container.getContainerId() == null) {
            container.start();
        } else {
            docker().startContainerCmd(container.getContainerId()).exec();
        }
        exit = awaitExit();
        docker().logContainerCmd(container.getContainerId())
                .withStdOut(true)
                .withStdErr(true)
                .withFollowStream(true)
                .exec(new LogFile(log));
    }

    @Override
    public long pid() {
        return container.getCurrentContainerInfo().getState().getPidLong();
    }

    @Override
    public boolean isAlive() {
        return !exit.isDone();
    }

    @Override
    public CompletableFuture<Integer> onExit() {
        return exit;
    }

    @Override
    public void stop() {
        if (isAlive()) {
            docker().stopContainerCmd(container.getContainerId())
                    .withTimeout(GOODBYE_SECONDS)
                    .exec();
            exit.join();
        }
    }

    @Override
    public void kill() {
        if (isAlive()) {
            docker().killContainerCmd(container.getContainerId()).exec();
            exit.join();
        }
    }

    @Override
    public void close() {
        stop();
        container.stop();
    }

    private CompletableFuture<Integer> awaitExit() {
        CompletableFuture<Integer> ended = new CompletableFuture<>();
        docker().waitContainerCmd(container.getContainerId()).exec(new ResultCallback.Adapter<WaitResponse>() {
            @Override
            public void onNext(WaitResponse response) {
                ended.complete(response.getStatusCode());
            }

            @Override
            public void onError(Throwable problem) {
                ended.completeExceptionally(problem);
            }
        });
        return ended;
    }

    private DockerClient docker() {
        return container.getDockerClient();
    }
}
