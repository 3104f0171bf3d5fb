package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lectern.testing.Golden;
import lectern.testing.ManPage;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * The pages of commands under {@code man} say what the commands' own help says, with some sections
 * from {@code man/parts}.
 *
 * <p>{@code mvn test -Dtest=ManualTest -Dfixtures.update=true} writes them anew, and fails to say
 * that it did.
 */
class ManualTest {
  private static final Path MANUAL = Path.of("man");
  private static final Pattern NAME = Pattern.compile("(?<=\n[a-z-]{1,30} - )(.)(.*)\\.\n");
  private static final Pattern HEADING = Pattern.compile("(?m)^== +(.*):$");
  private static final Pattern GROUP =
      Pattern.compile("(?m)^== (?=(Input|Rules|Output|Baseline and waivers|Runtime)$)");

  private static final String SEE_MAIN_PAGE =
      """
      == Environment

      *lectern*(1) lists the environment variables.

      """;

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

  @Test
  void everyPageHasItsSections() {
    List<String> sections =
        List.of("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "ENVIRONMENT");
    assertThat(pages().values())
        .isNotEmpty()
        .allSatisfy(
            page -> {
              assertThat(page).doesNotContain("unpackaged").contains(".SH \"EXAMPLES\"");
              assertThat(sections).allMatch(name -> page.contains(".SH \"" + name + "\"\n"));
            });
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
    Map<String, String> pages = new TreeMap<>();
    add(Lectern.described(TestConsole.empty()), pages);
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
    String page = source.toString().replace(" (unpackaged)", "");
    page =
        NAME.matcher(page)
            .replaceFirst(name -> name.group(1).toLowerCase(Locale.ROOT) + name.group(2) + "\n");
    page = HEADING.matcher(page).replaceAll("== $1");
    page = GROUP.matcher(page).replaceAll("=== ");
    return page.replace("== Examples\n", sections(command) + "== Examples\n") + SEE_ALSO;
  }

  private static String sections(CommandSpec command) {
    String files =
        command.findOption("--config") == null && command.parent() != null ? "" : part("files");
    return files + (command.parent() == null ? part("environment") : SEE_MAIN_PAGE);
  }

  private static String part(String name) {
    return Golden.read(MANUAL.resolve("parts").resolve(name + ".adoc"));
  }
}
