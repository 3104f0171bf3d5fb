package lectern.check;

import java.util.Optional;
import lectern.config.Configuration;
import lectern.config.Decision;
import lectern.config.Policies;
import lectern.config.Policy;
import lectern.fields.Field;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.proposal.Proposal;
import lectern.proposal.Stage;
import lectern.source.SourceReader;

/**
 * By what a file or a folder is judged, and why.
 *
 * @param path as the user named it
 * @param relative the same as the patterns of the configuration see it
 * @param profile with all that the configuration says on top of it
 * @param stage absent where each proposal's status decides
 */
public record InForce(
    String path,
    String relative,
    Optional<Configuration> configuration,
    Profile profile,
    Reason profileReason,
    Optional<Stage> stage,
    Reason stageReason) {

  /**
   * What is in force for the files of a folder that no override is about.
   *
   * @param configuration the one that they are under
   */
  public static InForce ofFolder(
      String folder, Optional<Configuration> configuration, Policies.Asked asked, Checker checker) {
    return of(folder, configuration, asked, checker, Optional.empty());
  }

  /**
   * What is in force for a file; where it holds several proposals, for the first of them.
   *
   * @param configuration the one that it is under
   */
  public static InForce ofFile(
      SourceReader.Result file,
      Optional<Configuration> configuration,
      Policies.Asked asked,
      Checker checker) {
    Policy policy = policy(file.name(), configuration, asked);
    Optional<Examination> first = checker.check(file, policy).proposals().stream().findFirst();
    return of(file.name(), configuration, asked, checker, first);
  }

  private static Policy policy(
      String path, Optional<Configuration> configuration, Policies.Asked asked) {
    return configuration
        .map(found -> found.policy(found.relative(path)))
        .orElse(Policy.NONE)
        .with(asked.policy().profile(), asked.policy().stage());
  }

  private static InForce of(
      String path,
      Optional<Configuration> configuration,
      Policies.Asked asked,
      Checker checker,
      Optional<Examination> examined) {
    Optional<Proposal> proposal = examined.map(Examination::proposal);
    Policy policy = policy(path, configuration, asked);
    String relative = configuration.map(found -> found.relative(path)).orElse(path);
    Reason profile =
        reason(
            asked.policy().profile().isPresent(),
            configuration.flatMap(found -> found.profile(relative)),
            proposal.map(one -> event(one.heading().event())));
    Reason stage =
        reason(
            asked.policy().stage().isPresent(),
            configuration.flatMap(found -> found.stage(relative)),
            proposal.map(one -> stated(one.heading().status())));
    return new InForce(
        path,
        relative,
        configuration,
        checker.profile(policy, proposal),
        profile,
        examined.map(Examination::stage).or(policy::stage),
        stage);
  }

  private static Reason reason(
      boolean asked, Optional<? extends Decision<?>> configured, Optional<Reason> proposal) {
    if (asked) {
      return new Reason.Asked();
    }
    if (configured.isPresent()) {
      return new Reason.Configured(configured.get().place(), configured.get().byOverride());
    }
    return proposal.orElseGet(Reason.Each::new);
  }

  private static Reason event(Field<String> event) {
    boolean known = event.value().flatMap(Profiles::nameOf).isPresent();
    return known ? new Reason.Stated(event.place()) : new Reason.Unstated();
  }

  private static Reason stated(Field<?> field) {
    return field.value().isPresent() ? new Reason.Stated(field.place()) : new Reason.Unstated();
  }
}
