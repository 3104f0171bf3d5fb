package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import lectern.check.ConfigurationCheck;
import lectern.check.SettingsCheck;
import lectern.config.FileSettings;
import lectern.config.SettingsResolver;
import lectern.profile.Profiles;
import lectern.proposal.Stage;
import lectern.proposal.Times;
import lectern.session.Now;
import lectern.session.ProfileCache;
import lectern.session.ProposalLoader;
import picocli.CommandLine.Model.CommandSpec;

/** The options that choose the configuration, profile, stage and time of a run. */
final class ProfileOptions implements Arguments {
  private final boolean isTimed;

  private final Argument<String> profile =
      Argument.text(
          "--profile",
          "NAME",
          Profiles.SHIPPED,
          "The call whose rules apply: a name that \"lectern profiles\" lists, or the path of a",
          "file of your own. Default: as lectern.yaml says, else that of the proposal's event.");

  private final Argument<Stage> stage =
      Argument.choice(
          "--stage",
          "STAGE",
          Stage.values(),
          "What must be there by now: ${COMPLETION-CANDIDATES}. Default: as lectern.yaml",
          "says, else as the proposal's status does; submission if that says nothing.");

  private final Argument<String> config =
      Argument.text(
          "--config",
          "FILE",
          "The configuration for all files. Default: for each file the nearest lectern.yaml",
          "in its folder or above, up to the root of its git repository.");

  private final Argument<Boolean> isolated =
      Argument.flag("--isolated", "Look at no configuration.");

  private final Argument<String> now =
      Argument.text(
          "--now",
          "TIME",
          "The moment by which deadlines are judged, such as 2021-05-26T23:59Z.",
          "Default: the clock, which is only looked at when a deadline is asked about.");

  private ProfileOptions(boolean isTimed) {
    this.isTimed = isTimed;
  }

  /** The options of a command that may ask about deadlines. */
  static ProfileOptions timed() {
    return new ProfileOptions(true);
  }

  /** The options of a command that asks about no deadline: all but the time. */
  static ProfileOptions timeless() {
    return new ProfileOptions(false);
  }

  @Override
  public void addTo(CommandSpec command) {
    Usage.add(command, profile, stage, config, isolated);
    if (isTimed) {
      now.addTo(command);
    }
  }

  /**
   * Returns the loader of proposals for these options, with the time of the run.
   *
   * @param clock the source of the time where the options name none
   * @throws IOException if no file can have a name that is given
   * @throws UsageException if there is no such profile, the time is none, or the options contradict
   *     one another
   */
  ProposalLoader loader(InstantSource clock) throws IOException, UsageException {
    return loader(time(clock));
  }

  /** Returns the loader for a run that asks about no deadline, under the same conditions. */
  ProposalLoader loader() throws IOException, UsageException {
    return loader(Now.unknown());
  }

  private ProposalLoader loader(Now time) throws IOException, UsageException {
    return new ProposalLoader(settings(), new ProfileCache(SettingsCheck::problems), time);
  }

  private SettingsResolver settings() throws IOException, UsageException {
    if (profile.isGiven()) {
      ProfileNames.refuseUnknown(profile.get());
    }
    Optional<Path> file = NamedFile.file(config.value(), "a configuration");
    if (isolated.get() && file.isPresent()) {
      throw new UsageException("--config and --isolated exclude each other; leave one out.");
    }
    FileSettings asked = FileSettings.NONE.with(profile.value(), stage.value());
    return new SettingsResolver(
        new SettingsResolver.CommandLine(file, isolated.get(), asked),
        ConfigurationCheck::problems);
  }

  private Now time(InstantSource clock) throws UsageException {
    if (!now.isGiven()) {
      return Now.of(clock);
    }
    String written = now.get();
    Instant moment =
        Times.parseMoment(written)
            .map(OffsetDateTime::toInstant)
            .or(
                () ->
                    Times.parseDay(written)
                        .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)))
            .orElseThrow(
                () ->
                    new UsageException(
                        "\"" + written + "\" is no time; write one such as 2021-05-26T23:59Z."));
    return Now.of(InstantSource.fixed(moment));
  }
}
