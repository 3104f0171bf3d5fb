package lectern.check;

import java.util.Optional;
import lectern.config.Configuration;
import lectern.config.FileSettings;
import lectern.config.SettingsResolver;
import lectern.config.Sourced;
import lectern.fields.Field;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.proposal.Proposal;
import lectern.proposal.Stage;
import lectern.session.ProposalContext;
import lectern.session.ProposalLoader;
import lectern.source.Input;

/**
 * By what a file or a folder is judged, and why.
 *
 * @param path as the user named it
 * @param relative the same as the patterns of the configuration see it
 * @param profile with all that the configuration says on top of it
 * @param stage absent where each proposal's status decides
 */
public record EffectiveSettings(
    String path,
    String relative,
    Optional<Configuration> configuration,
    Profile profile,
    SettingOrigin profileReason,
    Optional<Stage> stage,
    SettingOrigin stageReason) {

  /**
   * What is in force for the files of a folder that no override is about.
   *
   * @param configuration the one that they are under
   */
  public static EffectiveSettings ofFolder(
      String folder, Optional<Configuration> configuration, ProposalLoader loader) {
    return of(folder, configuration, loader, Optional.empty());
  }

  /**
   * What is in force for a file; where it holds several proposals, for the first of them.
   *
   * @param configuration the one that it is under
   */
  public static EffectiveSettings ofFile(
      Input file, Optional<Configuration> configuration, ProposalLoader loader) {
    FileSettings settings = settings(file.name(), configuration, loader.settings().asked());
    Optional<ProposalContext> first = loader.load(file, settings).proposals().stream().findFirst();
    return of(file.name(), configuration, loader, first);
  }

  private static FileSettings settings(
      String path, Optional<Configuration> configuration, SettingsResolver.Asked asked) {
    return configuration
        .map(found -> found.settings(found.relative(path)))
        .orElse(FileSettings.NONE)
        .with(asked.settings().profile(), asked.settings().stage());
  }

  private static EffectiveSettings of(
      String path,
      Optional<Configuration> configuration,
      ProposalLoader loader,
      Optional<ProposalContext> examined) {
    Optional<Proposal> proposal = examined.map(ProposalContext::proposal);
    SettingsResolver.Asked asked = loader.settings().asked();
    FileSettings settings = settings(path, configuration, asked);
    String relative = configuration.map(found -> found.relative(path)).orElse(path);
    SettingOrigin profile =
        origin(
            asked.settings().profile().isPresent(),
            configuration.flatMap(found -> found.profile(relative)),
            proposal.map(one -> event(one.heading().event())));
    SettingOrigin stage =
        origin(
            asked.settings().stage().isPresent(),
            configuration.flatMap(found -> found.stage(relative)),
            proposal.map(one -> stated(one.heading().status())));
    return new EffectiveSettings(
        path,
        relative,
        configuration,
        loader.profile(settings, proposal),
        profile,
        examined.map(ProposalContext::stage).or(settings::stage),
        stage);
  }

  private static SettingOrigin origin(
      boolean asked, Optional<? extends Sourced<?>> configured, Optional<SettingOrigin> proposal) {
    if (asked) {
      return new SettingOrigin.Asked();
    }
    if (configured.isPresent()) {
      return new SettingOrigin.Configured(configured.get().range(), configured.get().byOverride());
    }
    return proposal.orElseGet(SettingOrigin.Each::new);
  }

  private static SettingOrigin event(Field<String> event) {
    boolean known = event.value().flatMap(Profiles::nameOf).isPresent();
    return known ? new SettingOrigin.Stated(event.range()) : new SettingOrigin.Unstated();
  }

  private static SettingOrigin stated(Field<?> field) {
    return field.value().isPresent()
        ? new SettingOrigin.Stated(field.range())
        : new SettingOrigin.Unstated();
  }
}
