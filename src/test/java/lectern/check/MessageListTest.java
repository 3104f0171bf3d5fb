package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import lectern.testing.Golden;
import org.junit.jupiter.api.Test;

/**
 * The list of all messages under {@code man} is current, so that an editor can read them in one go.
 *
 * <p>{@code mvn test -Dtest=MessageListTest -Dfixtures.update=true} writes it anew, and fails to
 * say that it did.
 */
class MessageListTest {
  private static final Path PAGE = Path.of("man", "messages.md");

  @Test
  void thePageIsCurrent() {
    Golden.check(MessageList.page(), PAGE);
  }

  @Test
  void everyRuleHasAMessage() {
    String page = MessageList.page();
    for (Rule rule : Registry.RULES) {
      assertThat(page).containsPattern("(?m)^## " + Pattern.quote(rule.id()) + "$");
    }
  }
}
