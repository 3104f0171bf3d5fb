package lectern.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import lectern.check.Checker;
import lectern.profile.Profiles;
import lectern.proposal.Stage;
import picocli.CommandLine.Option;

/** By what proposals are judged. */
final class Judging {
  @Option(
      names = "--profile",
      paramLabel = "NAME",
      completionCandidates = ProfileNames.class,
      description = {
        "The call whose rules apply: ${COMPLETION-CANDIDATES}.",
        "Default: the one of the proposal's event, else generic."
      })
  private Optional<String> profile = Optional.empty();

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      completionCandidates = StageNames.class,
      converter = StageConverter.class,
      description = {
        "What must be there by now: ${COMPLETION-CANDIDATES}.",
        "Default: as the proposal's status says; submission if it says nothing."
      })
  private Optional<Stage> stage = Optional.empty();

  /**
   * A checker for these options.
   *
   * @throws Unusable if there is no such profile
   */
  Checker checker() throws Unusable {
    if (profile.isPresent() && !Profiles.SHIPPED.contains(profile.get())) {
      throw new Unusable(
          "There is no profile \""
              + profile.get()
              + "\"; choose one of: "
              + String.join(", ", Profiles.SHIPPED)
              + ".");
    }
    return new Checker(profile, stage);
  }

  /** The shipped profiles. */
  static final class ProfileNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Profiles.SHIPPED.iterator();
    }
  }

  /** The stages. */
  static final class StageNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Words.of(Stage.values()).iterator();
    }
  }

  /** Reads a stage. */
  static final class StageConverter implements picocli.CommandLine.ITypeConverter<Stage> {
    @Override
    public Stage convert(String word) {
      return Words.parse(word, List.of(Stage.values()));
    }
  }
}
