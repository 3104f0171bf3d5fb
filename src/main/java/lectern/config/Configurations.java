package lectern.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.Label;
import lectern.fields.Problems;
import lectern.source.FileContent;
import lectern.source.Limits;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import lectern.source.WorkingTree;
import lectern.source.yaml.Document;
import lectern.source.yaml.Node;
import lectern.source.yaml.YamlReader;

/**
 * Finds and loads configurations. A file's configuration is the nearest {@code lectern.yaml} in its
 * folder or above, up to the root of its git repository.
 */
public final class Configurations {
  private final Map<Path, Optional<Path>> found = new HashMap<>();

  /**
   * Finds the configuration for the files in a folder.
   *
   * @return its path, absolute
   */
  public Optional<Path> find(Path folder) {
    Path start = folder.toAbsolutePath().normalize();
    List<Path> passed = new ArrayList<>();
    Optional<Path> result = Optional.empty();
    for (Path at = start; at != null; at = at.getParent()) {
      Optional<Path> known = found.getOrDefault(at, Optional.empty());
      if (found.containsKey(at)) {
        result = known;
        break;
      }
      passed.add(at);
      Path file = at.resolve(Configuration.FILE_NAME);
      if (isThere(file)) {
        result = Optional.of(file);
        break;
      }
      if (WorkingTree.isRoot(at)) {
        break;
      }
    }
    for (Path folderPassed : passed) {
      found.put(folderPassed, result);
    }
    return result;
  }

  /** A broken link or a pipe is there too, so that it is reported and not passed by. */
  private static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file);
  }

  /**
   * Loads a configuration that the user named.
   *
   * @param file as the user would name it, used in ranges
   * @return the configuration as far as it could be read: usable only where there are no problems
   * @throws IOException if it can't be opened or read
   */
  public static ParseResult<Configuration> load(Path file) throws IOException {
    return of(file, FileContent.ofNamed(file, Limits.STANDARD));
  }

  /** Loads a configuration that was found, which must not be a link out of its repository. */
  public static ParseResult<Configuration> loadFound(Path file) throws IOException {
    return of(file, FileContent.ofFound(file, Limits.STANDARD));
  }

  private static ParseResult<Configuration> of(Path file, SourceReader.Result result) {
    if (result instanceof SourceReader.Result.Accepted accepted) {
      return read(file, accepted.source());
    }
    Problem problem = ((SourceReader.Result.Refused) result).problem();
    return new ParseResult<>(Optional.empty(), List.of(problem));
  }

  private static ParseResult<Configuration> read(Path file, SourceText text) {
    List<Document> documents = new YamlReader(Limits.CONFIGURATION).read(text);
    List<Problem> all = new ArrayList<>();
    for (Document document : documents) {
      for (Problem problem : document.problems()) {
        // An empty configuration is valid.
        if (problem.kind() != ProblemKind.EMPTY) {
          all.add(problem);
        }
      }
    }
    Problems problems = new Problems();
    if (documents.size() > 1) {
      documents
          .get(1)
          .root()
          .ifPresent(
              second ->
                  problems.add(
                      ProblemKind.DOCUMENTS,
                      second.range(),
                      "A configuration must be a single YAML document; a second one starts here.",
                      "Remove the line \"---\"."));
    }
    Optional<Configuration> configuration = Optional.empty();
    Optional<Node> root = documents.get(0).root();
    if (root.isPresent() && root.get() instanceof Node.Mapping mapping) {
      configuration =
          Optional.of(new ConfigurationReader(file, text, mapping, problems).configuration());
    } else if (root.isPresent()) {
      problems.wrongType(
          new Label.Phrase("A configuration"), root.get(), "a mapping", "\"profile: igf-2021\"");
    } else if (all.isEmpty()) {
      configuration = Optional.of(Configuration.empty(file, text));
    }
    all.addAll(problems.all());
    return new ParseResult<>(configuration, List.copyOf(all));
  }
}
