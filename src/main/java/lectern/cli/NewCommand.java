package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.drafting.Answers;
import lectern.drafting.DraftWriter;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern new}. */
final class NewCommand implements Callable<Integer> {
  private final Console console;
  private final Argument<String> event = Argument.text("--event", "EVENT", Profiles.SHIPPED);
  private final Argument<String> type = Argument.text("--type", "TYPE");
  private final Argument<String> title = Argument.text("--title", "TITLE");
  private final OutputFile output = new OutputFile();

  NewCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command("new", this, event, type, title, output);
  }

  @Override
  public Integer call() throws UsageException, IOException {
    boolean isAsked =
        console.inIsTerminal()
            && console.outIsTerminal()
            && !event.isGiven()
            && !type.isGiven()
            && !title.isGiven();
    if (isAsked) {
      return new Interview(console, output.path()).run();
    }
    Optional<Path> file = output.file();
    if (file.isPresent()) {
      NewFile.refuseExisting(file.get());
    }
    String name =
        event.isGiven()
            ? Calls.profile(event.get())
            : Calls.configured(file.map(Path::toString).orElse("draft.yaml"))
                .orElseThrow(Calls::missing);
    Profile profile = ProfileNames.load(name);
    Answers answers =
        Answers.of(
                profile,
                Calls.type(profile, type.value().filter(word -> !word.isBlank())),
                title.value().filter(text -> !text.isBlank()))
            .withSchema(SchemaFile.beside(file.orElse(Path.of("draft.yaml"))));
    String draft = DraftWriter.write(answers);
    PastDeadline.print(profile, console);
    if (file.isEmpty()) {
      console.out().print(draft);
    } else {
      NewFile.write(file.get(), draft);
      List<String> steps = NextSteps.ofDraft(file.get(), profile);
      steps.forEach(step -> console.out().print(step + "\n"));
    }
    return ExitStatus.OK;
  }
}
