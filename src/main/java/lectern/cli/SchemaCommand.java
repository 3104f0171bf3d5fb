package lectern.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.reference.schema.SchemaDocument;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern schema}. */
final class SchemaCommand implements Callable<Integer> {
  private static final String PROPOSAL = "proposal";
  private static final String CONFIG = "config";

  private final Console console;

  private final Argument<String> file =
      Argument.optional(
          "FILE",
          PROPOSAL,
          List.of(PROPOSAL, CONFIG),
          "The kind of file: ${COMPLETION-CANDIDATES} (default: proposal).");

  private final Argument<String> profile =
      Argument.text(
          "--profile",
          "NAME",
          Profiles.SHIPPED,
          "The profile whose allowed values the schema lists: a name listed by \"lectern profiles\",",
          "or the path of a file. Default: no allowed values.");

  SchemaCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    CommandSpec command =
        Usage.command(
            "schema",
            this,
            "Prints the JSON Schema of proposals or of lectern.yaml, for editors that complete and check YAML.",
            "  lectern schema --profile igf-2021 > proposal.schema.json",
            "  lectern schema config > lectern.schema.json");
    return Usage.add(command, file, profile);
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Profile call = profile();
    String name = file.get();
    String schema =
        switch (name) {
          case PROPOSAL -> SchemaDocument.proposal(call);
          case CONFIG -> SchemaDocument.configuration(call);
          default ->
              throw new UsageException(
                  "There is no schema for \"" + name + "\"; choose proposal or config.");
        };
    console.out().print(schema);
    return ExitStatus.OK;
  }

  private Profile profile() throws UsageException, IOException {
    return ProfileNames.load(profile.value().orElse(Profiles.GENERIC));
  }
}
