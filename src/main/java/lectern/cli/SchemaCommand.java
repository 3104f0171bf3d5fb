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
  private static final String PROFILE = "profile";
  private static final List<String> FILES = List.of(PROPOSAL, CONFIG, PROFILE);

  private final Console console;
  private final Argument<String> file = Argument.optional("FILE", FILES);
  private final Argument<String> profile = Argument.text("--profile", "NAME", Profiles.SHIPPED);

  SchemaCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command("schema", this, file, profile);
  }

  @Override
  public Integer call() throws UsageException, IOException {
    String name = file.or(PROPOSAL);
    String schema =
        switch (name) {
          case PROPOSAL -> SchemaDocument.proposal(chosen());
          case CONFIG -> SchemaDocument.configuration(chosen());
          case PROFILE -> ofProfiles();
          default ->
              throw UsageException.unknown(
                  "schema \"" + name + "\"", name, FILES, "choose proposal, config or profile.");
        };
    console.out().print(schema);
    return ExitStatus.OK;
  }

  private Profile chosen() throws UsageException, IOException {
    return ProfileNames.load(profile.or(Profiles.GENERIC));
  }

  private String ofProfiles() throws UsageException {
    if (profile.isGiven()) {
      throw UsageException.excluding("--profile", "\"lectern schema profile\"");
    }
    return SchemaDocument.profile();
  }
}
