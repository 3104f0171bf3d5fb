package lectern.check;

import java.util.Optional;
import lectern.config.Configuration;
import lectern.config.FileSettings;
import lectern.config.SettingsResolver;
import lectern.config.Sourced;
import lectern.fields.Field;
import lectern.profile.DayStart;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.proposal.Proposal;
import lectern.proposal.Stage;
import lectern.proposal.Zone;
import lectern.session.ProposalContext;
import lectern.session.ProposalLoader;
import lectern.source.Input;

/**
 * The effective settings of a file or folder, with the origin of each.
 *
 * @param path the path as the user named it
 * @param relative the path from the configuration's folder, which its patterns match
 * @param profile the profile with the configuration's rule settings applied
 * @param stage absent where each proposal's status decides
 * @param dayStart the time at which days of the programme begin, and what sets it; absent for
 *     midnight
 * @param timeZone the zone of times without a UTC offset, if it is known
 */
public record EffectiveSettings(
    String path,
    String relative,
    Optional<Configuration> configuration,
    Profile profile,
    SettingOrigin profileReason,
    Optional<Stage> stage,
    SettingOrigin stageReason,
    Optional<Reasoned<DayStart>> dayStart,
    Optional<String> timeZone,
    SettingOrigin timeZoneReason) {

  /** A setting with its origin. */
  public record Reasoned<T>(T value, SettingOrigin reason) {}

  /**
   * Returns the settings of the files in a folder to which no override applies.
   *
   * @param configuration the configuration of the folder
   */
  public static EffectiveSettings ofFolder(
      String folder, Optional<Configuration> configuration, ProposalLoader loader) {
    return of(folder, configuration, loader, Optional.empty());
  }

  /**
   * Returns the settings of a file; where it holds several proposals, of the first.
   *
   * @param configuration the configuration of the file
   */
  public static EffectiveSettings ofFile(
      Input file, Optional<Configuration> configuration, ProposalLoader loader) {
    FileSettings settings = settings(file.name(), configuration, loader.settings().commandLine());
    Optional<ProposalContext> first = loader.load(file, settings).proposals().stream().findFirst();
    return of(file.name(), configuration, loader, first);
  }

  private static FileSettings settings(
      String path,
      Optional<Configuration> configuration,
      SettingsResolver.CommandLine commandLine) {
    return configuration
        .map(found -> found.settings(found.relative(path)))
        .orElse(FileSettings.NONE)
        .with(commandLine.settings().profile(), commandLine.settings().stage());
  }

  private static EffectiveSettings of(
      String path,
      Optional<Configuration> configuration,
      ProposalLoader loader,
      Optional<ProposalContext> context) {
    Optional<Proposal> proposal = context.map(ProposalContext::proposal);
    SettingsResolver.CommandLine commandLine = loader.settings().commandLine();
    FileSettings settings = settings(path, configuration, commandLine);
    String relative = configuration.map(found -> found.relative(path)).orElse(path);
    SettingOrigin profile =
        origin(
            commandLine.settings().profile().isPresent(),
            configuration.flatMap(found -> found.profile(relative)),
            proposal.map(one -> event(one.heading().event())));
    SettingOrigin stage =
        origin(
            commandLine.settings().stage().isPresent(),
            configuration.flatMap(found -> found.stage(relative)),
            proposal.map(one -> stated(one.heading().status())));
    Profile effective =
        loader.profile(settings, proposal.flatMap(one -> one.heading().event().value()));
    Optional<Field<String>> ownZone =
        proposal.map(one -> one.schedule().timeZone()).filter(zone -> zone.value().isPresent());
    return new EffectiveSettings(
        path,
        relative,
        configuration,
        effective,
        profile,
        context.map(ProposalContext::stage).or(settings::stage),
        stage,
        effective
            .calendar()
            .dayStart()
            .map(
                start ->
                    new Reasoned<>(
                        start,
                        origin(
                            false,
                            configuration.flatMap(found -> found.dayStart(relative)),
                            Optional.of(new SettingOrigin.OfProfile(effective.name()))))),
        ownZone.flatMap(Field::value).or(() -> effective.timeZone().map(Zone::name)),
        ownZone
            .map(EffectiveSettings::stated)
            .orElseGet(
                () ->
                    origin(
                        false,
                        configuration.flatMap(found -> found.timeZone(relative)),
                        Optional.of(new SettingOrigin.OfProfile(effective.name())))));
  }

  private static SettingOrigin origin(
      boolean onCommandLine,
      Optional<? extends Sourced<?>> configured,
      Optional<SettingOrigin> proposal) {
    if (onCommandLine) {
      return new SettingOrigin.CommandLine();
    }
    if (configured.isPresent()) {
      return new SettingOrigin.Configured(configured.get().range(), configured.get().byOverride());
    }
    return proposal.orElseGet(SettingOrigin.Each::new);
  }

  private static SettingOrigin event(Field<String> event) {
    boolean known = event.value().flatMap(Profiles::nameOf).isPresent();
    return known ? new SettingOrigin.Stated(event.range()) : new SettingOrigin.Default();
  }

  private static SettingOrigin stated(Field<?> field) {
    return field.value().isPresent()
        ? new SettingOrigin.Stated(field.range())
        : new SettingOrigin.Default();
  }
}
