package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.check.EffectiveSettings;
import lectern.config.Configuration;
import lectern.config.SettingsResolver;
import lectern.files.FileFinder;
import lectern.reference.InForceText;
import lectern.session.Now;
import lectern.session.ProposalLoader;
import lectern.source.Input;
import lectern.source.Limits;
import lectern.source.SourceReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code lectern config}. */
final class ConfigCommand implements Callable<Integer> {
  private final Console console;
  private final ProfileOptions profileOptions = new ProfileOptions();

  private final PositionalParamSpec path =
      PositionalParamSpec.builder()
          .paramLabel("PATH")
          .arity("0..1")
          .type(String.class)
          .initialValue(".")
          .description("A file or a folder (default: the working folder).")
          .build();

  ConfigCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    CommandSpec command =
        Usage.command(
            "config",
            this,
            "Prints by what a file or folder is judged, and who says so.",
            "  lectern config                            for the working folder",
            "  lectern config proposals/talk.yaml        with the overrides that are about it",
            "  lectern config --isolated talk.yaml       as if there were no configuration");
    profileOptions.addTimelessTo(command);
    return command.addPositional(path);
  }

  @Override
  public Integer call() throws Exception {
    ProposalLoader loader = profileOptions.loader(Now.unknown());
    String name = path.getValue();
    Path named = NamedFile.path(name);
    console.out().print(InForceText.of(effective(name, named, loader)));
    return ExitStatus.OK;
  }

  private static EffectiveSettings effective(String name, Path path, ProposalLoader loader)
      throws IOException {
    SettingsResolver settings = loader.settings();
    if (Files.isDirectory(path)) {
      String member = path.resolve(Configuration.FILE_NAME).toString();
      return EffectiveSettings.ofFolder(name, settings.configuration(member), loader);
    }
    Optional<Configuration> configuration = settings.configuration(name);
    try (InputStream in = Files.newInputStream(path)) {
      Input file = FileFinder.read(new SourceReader(Limits.STANDARD).read(name, in));
      return EffectiveSettings.ofFile(file, configuration, loader);
    }
  }
}
