package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
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
import lectern.source.Input;
import lectern.source.Limits;
import lectern.source.SourceReader;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern config}. */
final class ConfigCommand implements Callable<Integer> {
  private final Console console;
  private final ProfileOptions profileOptions = ProfileOptions.timeless();

  private final Argument<String> path =
      Argument.optional("PATH", ".", List.of(), "A file or folder (default: the current folder).");

  private final ColorOption color = new ColorOption();

  ConfigCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    CommandSpec command =
        Usage.command(
            "config",
            this,
            "Shows the effective configuration of a file or folder and the origin of each setting.",
            "  lectern config                            the current folder",
            "  lectern config proposals/talk.yaml        with the overrides that apply to it",
            "  lectern config --isolated talk.yaml       without configuration files");
    return Usage.add(command, profileOptions, path, color);
  }

  @Override
  public Integer call() throws Exception {
    ProposalLoader loader = profileOptions.loader();
    String name = path.get();
    Path named = NamedFile.path(name);
    console
        .out()
        .print(EffectiveSettingsText.of(effective(name, named, loader), color.style(console)));
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
