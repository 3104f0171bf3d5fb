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

  private final Argument<String> path = Argument.optional("PATH", List.of());
  private final ColorOption color = new ColorOption();

  ConfigCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command("config", this, profileOptions, path, color);
  }

  @Override
  public Integer call() throws Exception {
    ProposalLoader loader = profileOptions.loader();
    String name = path.or(".");
    Path named = NamedFile.path(name);
    console
        .out()
        .print(EffectiveSettingsText.of(effective(name, named, loader), color.style(console)));
    Path folder = Files.isDirectory(named) ? named : named.toAbsolutePath().resolveSibling("");
    MisnamedConfigurations.print(folder, loader.settings(), console);
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
