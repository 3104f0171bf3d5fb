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
import picocli.CommandLine.Model.OptionSpec;

/** By what proposals are judged. */
final class ProfileOptions {
  private final OptionSpec profile =
      OptionSpec.builder("--profile")
          .paramLabel("NAME")
          .type(String.class)
          .completionCandidates(Profiles.SHIPPED)
          .description(
              "The call whose rules apply: a name that \"lectern profiles\" lists, or the path of a",
              "file of your own. Default: as lectern.yaml says, else that of the proposal's event.")
          .build();

  private final OptionSpec stage =
      EnumOption.option("--stage", "STAGE", Stage.values())
          .description(
              "What must be there by now: ${COMPLETION-CANDIDATES}. Default: as lectern.yaml",
              "says, else as the proposal's status does; submission if that says nothing.")
          .build();

  private final OptionSpec config =
      OptionSpec.builder("--config")
          .paramLabel("FILE")
          .type(String.class)
          .description(
              "The configuration for all files. Default: for each file the nearest lectern.yaml",
              "in its folder or above, up to the root of its git repository.")
          .build();

  private final OptionSpec isolated = Usage.flag("--isolated", "Look at no configuration.");

  private final OptionSpec now =
      OptionSpec.builder("--now")
          .paramLabel("TIME")
          .type(String.class)
          .description(
              "The moment by which deadlines are judged, such as 2021-05-26T23:59Z.",
              "Default: the clock, which is only looked at when a deadline is asked about.")
          .build();

  void addTo(CommandSpec command) {
    addTimelessTo(command);
    command.addOption(now);
  }

  /** The same without the moment, for a command that asks about no deadline. */
  void addTimelessTo(CommandSpec command) {
    command.addOption(profile).addOption(stage).addOption(config).addOption(isolated);
  }

  /**
   * The loader of proposals for these options.
   *
   * @param time the time of the run
   * @throws IOException if no file can have a name that is given
   * @throws UsageException if there is no such profile, or the options contradict one another
   */
  ProposalLoader loader(Now time) throws IOException, UsageException {
    return new ProposalLoader(resolver(), new ProfileCache(SettingsCheck::problems), time);
  }

  /**
   * The settings of files for these options.
   *
   * @throws IOException if no file can have a name that is given
   * @throws UsageException if there is no such profile, or the options contradict one another
   */
  private SettingsResolver resolver() throws IOException, UsageException {
    Optional<String> name = Optional.ofNullable(profile.getValue());
    if (name.isPresent()) {
      ProfileNames.refuseUnknown(name.get());
    }
    boolean alone = isolated.getValue();
    Optional<Path> file = configuration();
    if (alone && file.isPresent()) {
      throw new UsageException("--config and --isolated exclude each other; leave one out.");
    }
    FileSettings asked = FileSettings.NONE.with(name, Optional.ofNullable(stage.getValue()));
    return new SettingsResolver(
        new SettingsResolver.Asked(file, alone, asked), ConfigurationCheck::problems);
  }

  private Optional<Path> configuration() throws IOException, UsageException {
    Optional<String> name = Optional.ofNullable(config.getValue());
    return name.isPresent()
        ? Optional.of(NamedFile.file(name.get(), "a configuration"))
        : Optional.empty();
  }

  /**
   * The moment for these options.
   *
   * @param clock what tells it where it is not asked for
   * @throws UsageException if it is not a time
   */
  Now now(InstantSource clock) throws UsageException {
    Optional<String> written = Optional.ofNullable(now.getValue());
    if (written.isEmpty()) {
      return Now.of(clock);
    }
    Optional<Instant> moment =
        Times.parseMoment(written.get())
            .map(OffsetDateTime::toInstant)
            .or(
                () ->
                    Times.parseDay(written.get())
                        .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)));
    if (moment.isEmpty()) {
      throw new UsageException(
          "\"" + written.get() + "\" is no time; write one such as 2021-05-26T23:59Z.");
    }
    return Now.of(InstantSource.fixed(moment.get()));
  }
}
