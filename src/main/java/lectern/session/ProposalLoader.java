package lectern.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lectern.config.BrokenConfigurationException;
import lectern.config.FileSettings;
import lectern.config.SettingsResolver;
import lectern.profile.Profile;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalDetector;
import lectern.proposal.ProposalReader;
import lectern.proposal.Stage;
import lectern.source.CharacterProblems;
import lectern.source.Input;
import lectern.source.Limits;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceRange;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import lectern.source.yaml.Document;
import lectern.source.yaml.RecoveringReader;
import lectern.source.yaml.YamlReader;

/**
 * Loads files as proposals, each with its effective profile and stage. Runs no rule. May be used by
 * several threads at once.
 */
public final class ProposalLoader {
  private final SettingsResolver settings;
  private final ProfileCache profiles;
  private final Now now;
  private final boolean isRecovering;

  /**
   * Creates a loader that reads no further than to the first syntax error of a file.
   *
   * @param settings finds the settings of each file
   * @param profiles finds the profile of each proposal
   * @param now the time of the run, which each proposal carries
   */
  public ProposalLoader(SettingsResolver settings, ProfileCache profiles, Now now) {
    this(settings, profiles, now, false);
  }

  private ProposalLoader(
      SettingsResolver settings, ProfileCache profiles, Now now, boolean isRecovering) {
    this.settings = settings;
    this.profiles = profiles;
    this.now = now;
    this.isRecovering = isRecovering;
  }

  /**
   * Returns the same loader, which reads files with syntax errors as if these were fixed. Only for
   * reporting: what it reads is not what is written.
   */
  public ProposalLoader recovering() {
    return new ProposalLoader(settings, profiles, now, true);
  }

  /** The settings of files and the configurations they come from. */
  public SettingsResolver settings() {
    return settings;
  }

  /** The time of the run. */
  public Now now() {
    return now;
  }

  /** A file with its settings. */
  private record Task(Input file, FileSettings settings) {}

  /**
   * Loads files and applies a function to each as soon as it is loaded.
   *
   * @return the function's results, in the order of the files
   * @throws IOException if a configuration can't be read
   * @throws BrokenConfigurationException if a configuration or profile can't be used
   * @throws UncheckedIOException if a profile is a file that can't be read
   */
  public <R> List<R> load(List<Input> files, Workers workers, Function<LoadedFile, R> function)
      throws IOException {
    List<Task> tasks = new ArrayList<>();
    for (Input file : files) {
      tasks.add(new Task(file, settings.of(file.settingsPath())));
    }
    return workers.each(tasks, task -> function.apply(load(task.file(), task.settings())));
  }

  /**
   * Loads one file by given settings.
   *
   * @throws BrokenConfigurationException if its profile can't be used
   * @throws UncheckedIOException if its profile is a file that can't be read
   */
  public LoadedFile load(Input file, FileSettings by) {
    SourceReader.Result result = file.read();
    if (result instanceof SourceReader.Result.Accepted accepted) {
      return load(accepted.source(), by, file.mayBeForeign());
    }
    Problem problem = ((SourceReader.Result.Refused) result).problem();
    LoadedFile.Document unreadable =
        new LoadedFile.Document(
            profiles.of(by, Optional.empty()), Optional.empty(), List.of(problem), Map.of());
    return new LoadedFile(
        result.name(), by, Optional.empty(), List.of(unreadable), false, List.of());
  }

  private LoadedFile load(SourceText text, FileSettings by, boolean mayBeForeign) {
    List<Document> documents = new YamlReader(Limits.STANDARD).read(text);
    if (mayBeForeign && ProposalDetector.isForeign(documents)) {
      return new LoadedFile(text.name(), by, Optional.empty(), List.of(), true, List.of());
    }
    if (isRecovering && hasSyntaxError(documents)) {
      RecoveringReader.Result read = new RecoveringReader(Limits.STANDARD).read(text, documents);
      if (!mayBeForeign || !ProposalDetector.isForeign(read.documents())) {
        return load(text, by, read.documents(), read.repaired());
      }
    }
    return load(text, by, documents, List.of());
  }

  private static boolean hasSyntaxError(List<Document> documents) {
    Document last = documents.get(documents.size() - 1);
    return last.root().isEmpty() && last.problems().get(0).kind() == ProblemKind.SYNTAX;
  }

  private LoadedFile load(
      SourceText text, FileSettings by, List<Document> documents, List<SourceRange> repaired) {
    List<LoadedFile.Document> loaded = new ArrayList<>();
    List<Problem> all = new ArrayList<>();
    for (Document document : documents) {
      Profile profile = profiles.of(by, ProposalReader.event(document));
      ParseResult<Proposal> result = ProposalReader.read(document, profile);
      Optional<ProposalContext> context =
          result.value().map(proposal -> context(proposal, profile, by, text));
      List<Problem> problems = problems(result, context);
      loaded.add(new LoadedFile.Document(profile, context, problems, document.aliases()));
      all.addAll(problems);
    }
    List<Problem> characters = CharacterProblems.of(text, all);
    if (!characters.isEmpty()) {
      loaded.set(0, loaded.get(0).with(characters));
    }
    return new LoadedFile(text.name(), by, Optional.of(text), List.copyOf(loaded), false, repaired);
  }

  private static List<Problem> problems(
      ParseResult<Proposal> result, Optional<ProposalContext> context) {
    if (context.isEmpty()) {
      return result.problems();
    }
    List<Problem> problems = new ArrayList<>(result.problems());
    problems.addAll(ProseProblems.of(context.get().texts().all(), context.get().source()));
    return List.copyOf(problems);
  }

  private ProposalContext context(
      Proposal proposal, Profile profile, FileSettings by, SourceText text) {
    Stage stage = by.stage().orElse(proposal.stage());
    return new ProposalContext(proposal, profile, by.profile().isPresent(), stage, text, now);
  }

  /** Returns the profile that applies to proposals of an event, under the same conditions. */
  public Profile profile(FileSettings by, Optional<String> event) {
    return profiles.of(by, event);
  }
}
