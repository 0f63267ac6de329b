package gent.rechtstreeks.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

    @TempDir
    Path folder;

    @Test
    void nobodyHoldsTheLockOfARunThatNeverWas() {
        assertThat(RunLock.holder(new LocalData(folder))).isEmpty();
    }

    @Test
    void nobodyHoldsTheLockOfARunThatWasKilled() throws Exception {
        Files.createFile(folder.resolve("up.lock"));
        Files.writeString(folder.resolve("up.pid"), "1");

        assertThat(RunLock.holder(new LocalData(folder))).isEmpty();
    }

    @Test
    void freshKeepsOnlyWhatTheRunItselfNeeds() throws Exception {
        Files.createFile(folder.resolve("up.lock"));
        Files.createDirectories(folder.resolve("kafka/topic"));
        Files.writeString(folder.resolve("secrets.properties"), "a=b");

        new LocalData(folder).clear();

        assertThat(folder)
                .isDirectoryNotContaining("glob:**/{kafka,secrets*}")
                .isDirectoryContaining("glob:**/up.lock");
    }
}
