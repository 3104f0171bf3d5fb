package lectern.profile;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.fields.Field;
import lectern.fields.Problems;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.Suggestion;
import lectern.source.yaml.Node;

/**
 * Finds the profile that another one extends: a built-in profile by name, or a file by its path
 * relative to the extending file.
 */
final class ExtendsReader {
  /** The maximum length of a chain of profiles. */
  private static final int MAX_LENGTH = 8;

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
   * @return empty if it can't be extended, which is reported
   */
  Optional<Origin> origin(Node.Entry entry, Origin from) {
    if (!(entry.value() instanceof Node.Scalar)) {
      problems.wrongType(ProfileKey.EXTENDS, entry.value(), "one profile", "\"igf-2021\"");
      return Optional.empty();
    }
    Field<String> field = ProfileFields.read(entry, parts.line);
    if (field instanceof Field.Blank) {
      report(
          field.range(),
          "\"extends\" has no value.",
          "Write the name or path of a profile, or remove the key.");
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
        "Unknown profile " + Quote.of(name) + ".",
        Suggestion.nearest(name, Profiles.SHIPPED)
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse(
                "Use one of "
                    + String.join(", ", Profiles.SHIPPED)
                    + ", or write the path of a file that ends in \".yaml\"."));
    return Optional.empty();
  }

  private Optional<Origin> file(String word, SourceRange range, Origin from) {
    Optional<Path> folder = from.folder();
    if (folder.isEmpty()) {
      report(
          range,
          Quote.of(word) + " is a path; only a profile in a file can extend another file.",
          "Write the name of a built-in profile, such as \"igf-2021\".");
      return Optional.empty();
    }
    Optional<Path> path = relative(word).map(folder.get()::resolve).map(Path::normalize);
    if (path.isEmpty()) {
      report(
          range,
          Quote.of(word) + " is not a valid relative path.",
          "Write a path relative to this profile's folder, such as \"../base.yaml\".");
    } else if (!Files.isRegularFile(path.get())) {
      report(
          range,
          "File " + Quote.of(path.get().toString()) + " not found.",
          "Write a path relative to this profile's folder.");
      return Optional.empty();
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
      report(range, "This profile extends itself.", "Extend another profile, or remove the key.");
      return false;
    }
    for (Origin before : chain) {
      if (before.identity().equals(origin.identity())) {
        String cycle =
            chain.subList(chain.indexOf(before), chain.size()).stream()
                .map(Origin::shown)
                .collect(Collectors.joining(" -> "));
        report(
            range,
            "Circular \"extends\": " + cycle + " -> " + before.shown() + ".",
            "Remove \"extends\" from one of them.");
        return false;
      }
    }
    if (chain.size() == MAX_LENGTH) {
      report(
          range,
          "The chain of \"extends\" is longer than " + MAX_LENGTH + " profiles.",
          "Extend a profile with a shorter chain.");
      return false;
    }
    return true;
  }

  private void report(SourceRange range, String message, String remedy) {
    problems.add(ProblemKind.UNKNOWN_VALUE, range, message, remedy);
  }
}
