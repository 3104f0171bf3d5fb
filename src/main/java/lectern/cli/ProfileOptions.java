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
import lectern.source.Quote;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * The options that select the configuration, profile, stage and time of a run.
 *
 * @param isTimed whether the command depends on the time and so has {@code --now}
 */
record ProfileOptions(
    boolean isTimed,
    Argument<String> profile,
    Argument<Stage> stage,
    Argument<String> config,
    Argument<Boolean> isolated,
    Argument<Instant> now)
    implements Arguments {

  private ProfileOptions(boolean isTimed) {
    this(
        isTimed,
        Argument.text("--profile", "NAME", Profiles.SHIPPED),
        Argument.choice("--stage", "STAGE", Stage.values()),
        Argument.text("--config", "FILE"),
        Argument.flag("--isolated"),
        Argument.converted("--now", "TIME", Instant.class, ProfileOptions::time));
  }

  /** The options of a command that checks deadlines or dates changes. */
  static ProfileOptions timed() {
    return new ProfileOptions(true);
  }

  /** The options of a command that does neither: all but the time. */
  static ProfileOptions timeless() {
    return new ProfileOptions(false);
  }

  @Override
  public void addTo(CommandSpec command) {
    profile.addTo(command);
    stage.addTo(command);
    config.addTo(command);
    isolated.addTo(command);
    if (isTimed) {
      now.addTo(command);
    }
  }

  /**
   * Returns the loader of proposals for these options, with the time of the run.
   *
   * @param clock the source of the time where the options name none
   * @throws IOException if no file can have a name that is given
   * @throws UsageException if there is no such profile, or the options contradict one another
   */
  ProposalLoader loader(InstantSource clock) throws IOException, UsageException {
    return loader(Now.of(clock(clock)));
  }

  /** Returns the source of the time of the run: {@code --now} if it is given, else a clock. */
  InstantSource clock(InstantSource clock) {
    return now.isGiven() ? InstantSource.fixed(now.get()) : clock;
  }

  /** Returns the loader for a run that checks no deadline, under the same conditions. */
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
      throw UsageException.excluding("--config", "--isolated");
    }
    FileSettings asked = FileSettings.NONE.with(profile.value(), stage.value());
    return new SettingsResolver(
        new SettingsResolver.CommandLine(file, isolated.get(), asked),
        ConfigurationCheck::problems);
  }

  private static Instant time(String text) {
    Optional<Instant> moment = Times.parseMoment(text).map(OffsetDateTime::toInstant);
    return moment
        .or(() -> Times.parseDay(text).map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)))
        .orElseThrow(
            () ->
                new TypeConversionException(
                    Quote.of(text) + " is not a time; write one such as 2021-05-26T23:59Z."));
  }
}
