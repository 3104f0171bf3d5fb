package lectern.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The question for the event of new proposals, asked until there is a profile for it. */
final class EventQuestion {
  private EventQuestion() {}

  /**
   * Asks, and returns the name of the profile.
   *
   * @param usual the profile for no answer
   */
  static String ask(String usual, Dialogue dialogue)
      throws IOException, UsageException, Dialogue.Ended {
    String question = "Event, by number or name (Enter for " + usual + "):";
    dialogue.say("");
    Optional<String> chosen = dialogue.choose(question, Calls.names(), true);
    while (true) {
      try {
        String name = chosen.isEmpty() ? usual : Calls.profile(chosen.get());
        ProfileNames.load(name);
        return name;
      } catch (UsageException e) {
        dialogue.say(String.valueOf(e.getMessage()));
        chosen = dialogue.choose(question, List.of(), true);
      }
    }
  }
}
