package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.check.Checker;
import lectern.check.InForce;
import lectern.check.Now;
import lectern.config.Configuration;
import lectern.config.Policies;
import lectern.reference.InForceText;
import lectern.source.Limits;
import lectern.source.SourceReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code lectern config}. */
final class ConfigCommand implements Callable<Integer> {
  private final Console console;
  private final Judging judging = new Judging();

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
    judging.addTimelessTo(command);
    return command.addPositional(path);
  }

  @Override
  public Integer call() throws Exception {
    Policies policies = judging.policies();
    String name = path.getValue();
    Path named = NamedFile.path(name);
    console.out().print(InForceText.of(inForce(name, named, policies)));
    return ExitStatus.OK;
  }

  private static InForce inForce(String name, Path path, Policies policies) throws IOException {
    Checker checker = new Checker(Now.unknown());
    if (Files.isDirectory(path)) {
      String member = path.resolve(Configuration.FILE_NAME).toString();
      return InForce.ofFolder(name, policies.configuration(member), policies.asked(), checker);
    }
    Optional<Configuration> configuration = policies.configuration(name);
    try (InputStream in = Files.newInputStream(path)) {
      SourceReader.Result file = new SourceReader(Limits.STANDARD).read(name, in);
      return InForce.ofFile(file, configuration, policies.asked(), checker);
    }
  }
}
