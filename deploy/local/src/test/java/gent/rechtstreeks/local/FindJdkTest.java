package gent.rechtstreeks.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script that finds a JDK is a script, so it is tested as one. */
class FindJdkTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"21,21", "21.0.5,21", "25-ea,25", "25.0.1+9,25", "17.0.15,17", "1.8.0_392,8"})
    void readsTheMajorVersion(String version, String major) throws Exception {
        assertThat(bash("major_of '" + version + "'")).isEqualTo(major);
    }

    @ParameterizedTest
    @CsvSource({"3.8.6,yes", "3.8.7,yes", "3.10.0,yes", "4.0.0,yes", "3.8.5,no", "3.6.3,no"})
    void knowsWhichMavenIsNewEnough(String version, String expected) throws Exception {
        assertThat(bash("at_least '" + version + "' 3.8.6 && echo yes || echo no"))
                .isEqualTo(expected);
    }

    @Test
    void prefersTheJavaHomeThatIsSet() throws Exception {
        Path jdk = jdk("mine", "21.0.5");

        assertThat(bash("JAVA_HOME=" + jdk + "; find_jdk; echo $JAVA_HOME")).isEqualTo(jdk.toString());
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws Exception {
        Path old = jdk("old", "17.0.15");
        Path young = jdk("young", "25.0.1");

        assertThat(bash("places_to_look() { echo " + old + "; echo " + young + "; }; find_jdk; echo $JAVA_HOME"))
                .isEqualTo(young.toString());
    }

    @Test
    void saysInOneSentenceThatThereIsNone() throws Exception {
        assertThat(bash("places_to_look() { echo /nowhere; }; find_jdk"))
                .isEqualTo(
                        "✗ A JDK of at least 21 is needed and none was found: install one, or point JAVA_HOME to it.");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        Files.createFile(home.resolve("bin/javac")).toFile().setExecutable(true);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static String bash(String script) throws Exception {
        Path library = StackHome.find().repository().resolve("deploy/local/lib/find-jdk.sh");
        Process process = new ProcessBuilder(List.of("bash", "-c", "set -euo pipefail; . '" + library + "'; " + script))
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
