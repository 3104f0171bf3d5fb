package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.check.EffectiveSettings;
import lectern.config.Configuration;
import lectern.config.SettingsResolver;
import lectern.files.FileFinder;
import lectern.reference.EffectiveSettingsText;
import lectern.session.ProposalLoader;
import lectern.source.FileContent;
import lectern.source.Input;
import lectern.source.Limits;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern config}. */
final class ConfigCommand implements Callable<Integer> {
  private final Console console;
  private final ProfileOptions profileOptions = ProfileOptions.timeless();

  private final Argument<String> path =
      Argument.optional(
          "PATH", ".", List.of(), "A file or a folder (default: the working folder).");

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
    return Usage.add(command, profileOptions, path);
  }

  @Override
  public Integer call() throws Exception {
    ProposalLoader loader = profileOptions.loader();
    String name = path.get();
    Path named = NamedFile.path(name);
    console.out().print(EffectiveSettingsText.of(effective(name, named, loader)));
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
    Input file = FileFinder.read(FileContent.ofNamed(path, Limits.STANDARD));
    return EffectiveSettings.ofFile(file, configuration, loader);
  }
}
