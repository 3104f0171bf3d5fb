package lectern.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.ConfigurationCheck;
import lectern.config.FileSettings;
import lectern.config.SettingsResolver;
import lectern.profile.EventSeries;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.profile.Vocabulary;
import lectern.source.Quote;
import lectern.source.Suggestion;

/** Finds the call that a new proposal is for. */
final class Calls {
  private Calls() {}

  /** The names of the events with a profile, latest first, and the profiles without an event. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (EventSeries series : EventSeries.values()) {
      for (int year = series.last(); year >= series.first(); year--) {
        String name = series.event(year);
        if (Profiles.nameOf(name).isPresent() && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    for (String profile : Profiles.SHIPPED) {
      boolean isNamed =
          names.stream().anyMatch(name -> Profiles.nameOf(name).orElse("").equals(profile));
      if (!isNamed) {
        names.add(profile);
      }
    }
    return names;
  }

  /**
   * Returns the name of the profile that a word means: an event, a profile or the path of one.
   *
   * @throws UsageException if there is none
   */
  static String profile(String word) throws UsageException {
    Optional<String> found = Profiles.nameOf(word);
    if (found.isPresent()) {
      return found.get();
    }
    if (Profiles.SHIPPED.contains(word) || Profiles.isPath(word)) {
      return word;
    }
    List<String> known = new ArrayList<>(names());
    known.addAll(Profiles.SHIPPED);
    throw unknown("event", word, known, names());
  }

  /** The profile that the configuration of a file names; none if there is no configuration. */
  static Optional<String> configured(String file) throws IOException {
    return new SettingsResolver(
            new SettingsResolver.CommandLine(Optional.empty(), false, FileSettings.NONE),
            ConfigurationCheck::problems)
        .of(file)
        .profile();
  }

  /** Returns the failure of a run for which nothing says the event. */
  static UsageException missing() {
    return new UsageException(
        "--event is missing; name the event. Choose one of: " + Quote.list(names()) + ".");
  }

  /**
   * Returns the session type that a word means; without a word the usual one of the call.
   *
   * @throws UsageException if the call has no such type
   */
  static Optional<String> type(Profile profile, Optional<String> word) throws UsageException {
    Vocabulary types = profile.vocabularies().sessionTypes();
    if (word.isEmpty() || types.terms().isEmpty()) {
      return word.or(() -> types.names().stream().findFirst());
    }
    if (!types.has(word.get())) {
      throw unknown("session type", word.get(), types.names(), types.names());
    }
    return Optional.of(types.canonical(word.get()));
  }

  private static UsageException unknown(
      String what, String word, List<String> known, List<String> listed) {
    String near =
        Suggestion.nearest(word, known).map(name -> " Did you mean \"" + name + "\"?").orElse("");
    return new UsageException(
        "There is no "
            + what
            + " "
            + Quote.of(word)
            + "."
            + near
            + " Choose one of: "
            + Quote.list(listed)
            + ".");
  }
}
