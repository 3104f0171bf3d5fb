package lectern.profile;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.fields.Field;
import lectern.fields.Problems;
import lectern.source.FileBoundary;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.Suggestion;
import lectern.source.yaml.Node;

/**
 * Finds the profile that another one extends: a shipped one by its name, or a file by its path from
 * the folder of the file that names it.
 */
final class ExtendsReader {
  /** The limit on the length of a chain of profiles. */
  private static final int LONGEST = 8;

  private final List<Origin> chain;
  private final ProfileFields parts;
  private final Problems problems;

  /**
   * @param chain the profiles so far, each of which extends the next
   */
  ExtendsReader(List<Origin> chain, ProfileFields parts, Problems problems) {
    this.chain = chain;
    this.parts = parts;
    this.problems = problems;
  }

  /**
   * Reads the profile that the last one of the chain extends.
   *
   * @param entry the key with its value
   * @param from the profile that has it
   * @return empty when it can't be extended, which is reported
   */
  Optional<Origin> origin(Node.Entry entry, Origin from) {
    if (!(entry.value() instanceof Node.Scalar)) {
      problems.wrongType(ProfileKey.EXTENDS, entry.value(), "one profile", "\"igf-2021\"");
      return Optional.empty();
    }
    Field<String> field = ProfileFields.read(entry, parts.line);
    if (field instanceof Field.Blank) {
      report(field.range(), "\"extends\" names no profile.", "Name one, or remove the key.");
    }
    if (field.value().isEmpty()) {
      return Optional.empty();
    }
    String word = field.value().get();
    Optional<Origin> origin =
        Profiles.isPath(word) ? file(word, field.range(), from) : shipped(word, field.range());
    return origin.isPresent() && isNew(origin.get(), field.range()) ? origin : Optional.empty();
  }

  private Optional<Origin> shipped(String name, SourceRange range) {
    if (Profiles.SHIPPED.contains(name)) {
      return Optional.of(new Origin.Shipped(name));
    }
    report(
        range,
        "There is no profile " + Quote.of(name) + ".",
        Suggestion.nearest(name, Profiles.SHIPPED)
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse(
                "Choose one of "
                    + String.join(", ", Profiles.SHIPPED)
                    + ", or write the path of a file that ends in \".yaml\"."));
    return Optional.empty();
  }

  private Optional<Origin> file(String word, SourceRange range, Origin from) {
    Optional<Path> folder = from.folder();
    if (folder.isEmpty()) {
      report(
          range,
          Quote.of(word) + " is a path, but only a profile in a file can extend a file.",
          "Name a shipped profile, such as \"igf-2021\".");
      return Optional.empty();
    }
    Optional<Path> path = relative(word).map(folder.get()::resolve).map(Path::normalize);
    if (path.isEmpty()) {
      report(
          range,
          Quote.of(word) + " is no path from the folder of this profile.",
          "Write one such as \"base.yaml\" or \"../base.yaml\".");
    } else if (!Files.isRegularFile(path.get())) {
      report(
          range,
          "There is no file " + Quote.of(path.get().toString()) + ".",
          "Write the path from the folder of this profile.");
      return Optional.empty();
    } else {
      FileBoundary boundary = FileBoundary.around(chain.get(0).folder().orElse(folder.get()));
      if (!boundary.contains(path.get())) {
        report(
            range,
            Quote.of(path.get().toString()) + " is outside " + boundary.noun() + ".",
            "Copy it there, and write its path from the folder of this profile.");
        return Optional.empty();
      }
    }
    return path.map(Origin.File::new);
  }

  private static Optional<Path> relative(String word) {
    try {
      return Optional.of(Path.of(word)).filter(path -> !path.isAbsolute());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private boolean isNew(Origin origin, SourceRange range) {
    if (chain.get(chain.size() - 1).identity().equals(origin.identity())) {
      report(range, "This profile extends itself.", "Name another one, or remove the key.");
      return false;
    }
    for (Origin before : chain) {
      if (before.identity().equals(origin.identity())) {
        String ring =
            chain.subList(chain.indexOf(before), chain.size()).stream()
                .map(Origin::shown)
                .collect(Collectors.joining(", then "));
        report(
            range,
            "The profiles extend one another in a ring: " + ring + ", then this one again.",
            "Remove \"extends\" from one of them.");
        return false;
      }
    }
    if (chain.size() == LONGEST) {
      report(
          range,
          "More than " + LONGEST + " profiles extend one another, the most that are read.",
          "Let this one extend a profile that extends fewer.");
      return false;
    }
    return true;
  }

  private void report(SourceRange range, String message, String remedy) {
    problems.add(ProblemKind.UNKNOWN_VALUE, range, message, remedy);
  }
}
