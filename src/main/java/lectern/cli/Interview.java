package lectern.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.drafting.Answers;
import lectern.drafting.DraftWriter;
import lectern.files.OutputFileException;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.profile.Vocabulary;
import lectern.programme.Slug;

/** The questions of {@code lectern new} in a terminal, and the draft written from the answers. */
final class Interview {
  private static final String ENDED = "\nNothing was written.\n";

  // A session has far fewer speakers.
  private static final int MOST_SPEAKERS = 50;

  private final Console console;
  private final Dialogue dialogue;
  private final Optional<Path> output;

  Interview(Console console, Optional<Path> output) {
    this.console = console;
    this.output = output;
    this.dialogue = new Dialogue(console.in(), console.out());
  }

  /** Asks, writes the draft and returns the exit status. */
  int run() throws IOException, UsageException {
    if (output.isPresent()) {
      NewFile.refuseExisting(output.get());
    }
    try {
      dialogue.say(
          "Some questions for a first draft. Enter skips one; Ctrl-D ends without a file.");
      String usual = Calls.configured("draft.yaml").orElse(Profiles.GENERIC);
      Profile profile = ProfileNames.load(EventQuestion.ask(usual, dialogue));
      PastDeadline.print(profile, console);
      Answers answers = answers(profile);
      write(answers);
      return ExitStatus.OK;
    } catch (Dialogue.Ended e) {
      console.out().print(ENDED);
      return ExitStatus.UNUSABLE;
    }
  }

  private Answers answers(Profile profile) throws IOException, UsageException, Dialogue.Ended {
    Vocabulary types = profile.vocabularies().sessionTypes();
    Optional<String> usual = Calls.type(profile, Optional.empty());
    dialogue.say("");
    Optional<String> type =
        dialogue
            .choose(
                "Session type" + usual.map(name -> " (Enter for " + name + ")").orElse("") + ":",
                types.names(),
                types.terms().isEmpty())
            .or(() -> usual);
    dialogue.say("");
    Optional<String> title = dialogue.ask("Title:");
    dialogue.say("");
    Vocabulary formats = profile.vocabularies().formats();
    Optional<String> format = dialogue.choose("Format:", formats.names(), formats.isOpen());
    return new Answers(profile, type, title, format, speakers(profile), Optional.empty());
  }

  private List<Answers.Speaker> speakers(Profile profile) throws IOException, Dialogue.Ended {
    List<Answers.Speaker> speakers = new ArrayList<>();
    while (speakers.size() < MOST_SPEAKERS) {
      dialogue.say("");
      Optional<String> name =
          dialogue.ask("Name of speaker " + (speakers.size() + 1) + " (Enter if there is none):");
      if (name.isEmpty()) {
        break;
      }
      Optional<String> organization = dialogue.ask("Organization:");
      Optional<String> stakeholder =
          group("Stakeholder group:", profile.vocabularies().stakeholderGroups());
      Optional<String> region = group("Regional group:", profile.vocabularies().regionalGroups());
      speakers.add(new Answers.Speaker(name.get(), organization, stakeholder, region));
    }
    return speakers;
  }

  private Optional<String> group(String question, Vocabulary list)
      throws IOException, Dialogue.Ended {
    return dialogue.choose(question, list.names(), list.isOpen());
  }

  private void write(Answers answers) throws IOException, Dialogue.Ended {
    String slug = answers.title().map(Slug::of).filter(name -> !name.isEmpty()).orElse("session");
    Path suggested = output.orElse(NewFile.free(Path.of("proposals", slug + ".yaml")));
    dialogue.say("");
    while (true) {
      String name =
          dialogue.ask("File to write (Enter for " + suggested + "):").orElse(suggested.toString());
      try {
        Path file = Path.of(name);
        NewFile.write(file, DraftWriter.write(answers.withSchema(SchemaFile.beside(file))));
        dialogue.say("");
        NextSteps.ofDraft(file, answers.profile()).forEach(dialogue::say);
        return;
      } catch (InvalidPathException e) {
        dialogue.say("\"" + name + "\" cannot be the name of a file.");
      } catch (UsageException | OutputFileException e) {
        dialogue.say(String.valueOf(e.getMessage()));
      }
    }
  }
}
