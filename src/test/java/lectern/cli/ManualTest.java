package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lectern.testing.ManPage;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * The pages under {@code man} say what the commands' own help says.
 *
 * <p>{@code mvn test -Dtest=ManualTest -Dfixtures.update=true} writes them anew, and fails to say
 * that it did.
 */
class ManualTest {
  private static final Path MANUAL = Path.of("man");

  private static final String SEE_ALSO =
      """

      == See also

      *lectern*(1), *lectern-proposal*(5), *lectern-profile*(5), *lectern-config*(5), *lectern-ci*(7),
      *lectern-output*(7), *lectern-rules*(7)
      """;

  @Test
  void eachCommandHasItsPageAndEachPageIsCurrent() throws IOException {
    Map<String, String> pages = pages();
    if (Boolean.getBoolean("fixtures.update")) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(Files.createDirectories(MANUAL).resolve(page.getKey()), page.getValue());
      }
      fail("The pages under man were written anew.");
    }
    assertThat(committed()).isEqualTo(pages);
  }

  private static Map<String, String> committed() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(MANUAL)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".1")).toList()) {
        pages.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return pages;
  }

  private static Map<String, String> pages() {
    CommandSpec root = Lectern.complete(TestConsole.empty()).getCommandSpec();
    Map<String, String> pages = new TreeMap<>();
    add(root, pages);
    return pages;
  }

  private static void add(CommandSpec command, Map<String, String> pages) {
    String name = command.qualifiedName("-") + ".1";
    pages.put(name, ManPage.render(source(command)));
    for (CommandLine sub : command.subcommands().values()) {
      if (!sub.getCommandName().equals("help")) {
        add(sub.getCommandSpec(), pages);
      }
    }
  }

  private static String source(CommandSpec command) {
    StringWriter source = new StringWriter();
    ManPageGenerator.writeSingleManPage(new PrintWriter(source), command);
    return source + SEE_ALSO;
  }
}
