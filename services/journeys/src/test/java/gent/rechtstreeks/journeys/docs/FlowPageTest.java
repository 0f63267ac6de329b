package gent.rechtstreeks.journeys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.local.StackHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/flow.md leads a newcomer through the code, so everything that it names is there. */
class FlowPageTest {

    private static final Path REPOSITORY = StackHome.find().repository();
    private static final Path PAGE = REPOSITORY.resolve("docs/flow.md");

    /** {@code [text](target)}, without what stands behind a #. */
    private static final Pattern LINK = Pattern.compile("\\[`?([^\\]`]+)`?\\]\\(([^)#]+)[^)]*\\)");

    /** {@code `NameOfAClass`}, with or without a method behind it. */
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)(?:\\.[a-z]\\w*)?`");

    @Test
    void everyFileThatItLinksExists() throws IOException {
        List<MatchResult> links = links();
        assertThat(links).as("links").hasSizeGreaterThan(20);
        assertThat(links.stream().map(link -> link.group(2)))
                .allSatisfy(
                        target -> assertThat(PAGE.getParent().resolve(target)).exists());
    }

    @Test
    void aLinkThatNamesAClassLeadsToThatClass() throws IOException {
        List<MatchResult> classes =
                links().stream().filter(link -> link.group(2).endsWith(".java")).toList();
        assertThat(classes).as("links to classes").hasSizeGreaterThan(15);
        assertThat(classes).allSatisfy(link -> assertThat(link.group(2))
                .endsWith("/" + link.group(1).replaceAll("\\..*", "") + ".java"));
    }

    @Test
    void everyClassThatItNamesExists() throws IOException {
        Set<String> sources = Sources.names();
        List<String> named = CLASS.matcher(Files.readString(PAGE))
                .results()
                .map(name -> name.group(1))
                .toList();
        assertThat(named).as("classes named").isNotEmpty().allMatch(sources::contains);
    }

    private static List<MatchResult> links() throws IOException {
        return LINK.matcher(Files.readString(PAGE))
                .results()
                .filter(link -> !link.group(2).startsWith("http"))
                .toList();
    }
}
