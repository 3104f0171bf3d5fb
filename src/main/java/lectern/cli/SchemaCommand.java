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
          "What the schema is of: ${COMPLETION-CANDIDATES}. Default: proposal.");

  private final Argument<String> profile =
      Argument.text(
          "--profile",
          "NAME",
          Profiles.SHIPPED,
          "The call whose lists of session types, themes, groups, formats and layouts are in",
          "it: the name of a profile, or the path of a file of your own. Default: no lists.");

  SchemaCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    CommandSpec command =
        Usage.command(
            "schema",
            this,
            "Prints a JSON Schema of proposals or of lectern.yaml, by which editors complete keys and values.",
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
                  "There is no schema of \"" + name + "\"; choose proposal or config.");
        };
    console.out().print(schema);
    return ExitStatus.OK;
  }

  private Profile profile() throws UsageException, IOException {
    String name = profile.value().orElse(Profiles.GENERIC);
    if (!Profiles.isPath(name) && !Profiles.SHIPPED.contains(name)) {
      String names = String.join(", ", Profiles.SHIPPED);
      throw new UsageException(
          "There is no profile \"" + name + "\"; choose one of: " + names + ".");
    }
    return ProfileNames.load(name);
  }
}
