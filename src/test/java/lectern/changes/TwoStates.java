package lectern.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.check.CheckedFile;
import lectern.config.FileSettings;
import lectern.programme.Privacy;
import lectern.source.Input;
import lectern.testing.Checks;

/** Makes states of a programme out of YAML in a test. */
final class TwoStates {
  private TwoStates() {}

  /** A file of a state. */
  record Written(String path, String yaml) {}

  static Changes between(List<Written> before, List<Written> after, Privacy privacy) {
    return Changes.between(state(before, privacy), state(after, privacy), privacy);
  }

  /** Between two states of one file. */
  static Changes between(String before, String after, Privacy privacy) {
    return Changes.between(state(before, privacy), state(after, privacy), privacy);
  }

  /** What changed of the one session in both states. */
  static List<Change> changes(String before, String after, Privacy privacy) {
    List<SessionChange> sessions = between(before, after, privacy).sessions();
    if (sessions.isEmpty()) {
      return List.of();
    }
    if (sessions.size() == 1 && !sessions.get(0).changes().isEmpty()) {
      return sessions.get(0).changes();
    }
    throw new AssertionError(sessions);
  }

  /** The state of one file. */
  static State state(String yaml, Privacy privacy) {
    return state(List.of(new Written("a.yaml", yaml)), privacy);
  }

  private static State state(List<Written> files, Privacy privacy) {
    List<CheckedFile> checked =
        Checks.check(
            FileSettings.NONE,
            files.stream()
                .map(file -> Checks.file(file.path(), file.yaml()))
                .toArray(Input[]::new));
    checked.forEach(file -> assertThat(file.isWhole()).as("%s", file.findings()).isTrue());
    List<State.Part> parts =
        checked.stream().map(file -> new State.Part(file, file.name())).toList();
    return State.of(parts, privacy);
  }
}
