package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.config.BrokenConfigurationException;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.reference.schema.SchemaDocument;
import lectern.source.ParseResult;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code lectern schema}. */
final class SchemaCommand implements Callable<Integer> {
  private static final String PROPOSAL = "proposal";
  private static final String CONFIG = "config";

  private final Console console;

  private final PositionalParamSpec file =
      PositionalParamSpec.builder()
          .paramLabel("FILE")
          .type(String.class)
          .arity("0..1")
          .defaultValue(PROPOSAL)
          .completionCandidates(List.of(PROPOSAL, CONFIG))
          .description("What the schema is of: ${COMPLETION-CANDIDATES}. Default: proposal.")
          .build();

  private final OptionSpec profile =
      OptionSpec.builder("--profile")
          .paramLabel("NAME")
          .type(String.class)
          .completionCandidates(Profiles.SHIPPED)
          .description(
              "The call whose lists of session types, themes, groups, formats and layouts are in",
              "it: the name of a profile, or the path of a file of your own. Default: no lists.")
          .build();

  SchemaCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command(
            "schema",
            this,
            "Prints a JSON Schema of proposals or of lectern.yaml, by which editors complete keys and values.",
            "  lectern schema --profile igf-2021 > proposal.schema.json",
            "  lectern schema config > lectern.schema.json")
        .addPositional(file)
        .addOption(profile);
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Profile call = profile();
    String name = file.getValue();
    String schema =
        switch (name) {
          case PROPOSAL -> SchemaDocument.proposal(call);
          case CONFIG -> SchemaDocument.configuration(call);
          default ->
              throw new UsageException(
                  "There is no schema of \"" + name + "\"; choose proposal or config.");
        };
    console.out().print(schema);
    return ExitStatus.OK;
  }

  private Profile profile() throws UsageException, IOException {
    String name = Optional.<String>ofNullable(profile.getValue()).orElse(Profiles.GENERIC);
    if (Profiles.isPath(name)) {
      ParseResult<Profile> loaded = Profiles.file(Path.of(name));
      return loaded.value().orElseThrow(() -> new BrokenConfigurationException(loaded.problems()));
    }
    if (!Profiles.SHIPPED.contains(name)) {
      throw new UsageException(
          "There is no profile \""
              + name
              + "\"; choose one of: "
              + String.join(", ", Profiles.SHIPPED)
              + ".");
    }
    return Profiles.shipped(name);
  }
}
