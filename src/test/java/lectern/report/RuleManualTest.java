package lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.profile.Profiles;
import lectern.testing.Golden;
import lectern.testing.ManPage;
import org.junit.jupiter.api.Test;

/**
 * The reference of the rules under {@code man} says what the rules say.
 *
 * <p>{@code mvn test -Dtest=RuleManualTest -Dfixtures.update=true} writes it anew, and fails to say
 * that it did.
 */
class RuleManualTest {
  private static final Path MANUAL = Path.of("man");

  @Test
  void theMarkdownPageIsCurrent() {
    Golden.check(RuleManual.write(new MarkdownMarkup()), MANUAL.resolve("rules.md"));
  }

  @Test
  void theManualPageIsCurrent() {
    String page = ManPage.render(RuleManual.write(new ManPageMarkup()));
    Golden.check(page, MANUAL.resolve("lectern-rules.7"));
  }

  @Test
  void everyRuleIsInTheContentsAndHasASectionInWhichNoProfileIsMissingOrTwice() {
    String page = RuleManual.write(new MarkdownMarkup());
    List<String> sections = List.of(page.split("\n### ", -1));
    assertThat(sections).hasSize(Registry.RULES.size() + 1);
    for (int i = 0; i < Registry.RULES.size(); i++) {
      Rule rule = Registry.RULES.get(i);
      assertThat(sections.get(0)).contains("(#" + rule.id().replace("/", "") + ")");
      String section = sections.get(i + 1);
      assertThat(section)
          .startsWith(rule.id() + "\n\n")
          .contains("Level: " + rule.level().word(), rule.documentation().bad());
      String profiles = section.substring(section.indexOf("Profiles:\n"));
      if (!profiles.contains("- `every profile`: ")) {
        for (String profile : Profiles.SHIPPED) {
          assertThat(profiles.split("`" + profile + "`", -1)).as(profiles).hasSize(2);
        }
      }
    }
  }
}
