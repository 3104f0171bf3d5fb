package lectern.cli;

import java.util.Optional;
import lectern.check.Checker;
import lectern.profile.Profiles;
import lectern.proposal.Stage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** By what proposals are judged. */
final class Judging {
  private final OptionSpec profile =
      OptionSpec.builder("--profile")
          .paramLabel("NAME")
          .type(String.class)
          .completionCandidates(Profiles.SHIPPED)
          .description(
              "The call whose rules apply: ${COMPLETION-CANDIDATES}.",
              "Default: the one of the proposal's event, else generic.")
          .build();

  private final OptionSpec stage =
      Words.option("--stage", "STAGE", Stage.values())
          .description(
              "What must be there by now: ${COMPLETION-CANDIDATES}.",
              "Default: as the proposal's status says; submission if it says nothing.")
          .build();

  void addTo(CommandSpec command) {
    command.addOption(profile).addOption(stage);
  }

  /**
   * A checker for these options.
   *
   * @throws Unusable if there is no such profile
   */
  Checker checker() throws Unusable {
    Optional<String> name = Optional.ofNullable(profile.getValue());
    if (name.isPresent() && !Profiles.SHIPPED.contains(name.get())) {
      throw new Unusable(
          "There is no profile \""
              + name.get()
              + "\"; choose one of: "
              + String.join(", ", Profiles.SHIPPED)
              + ".");
    }
    return new Checker(name, Optional.ofNullable(stage.getValue()));
  }
}
