package lectern.profile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Problems;
import lectern.source.Limits;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceRange;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import lectern.source.yaml.Document;
import lectern.source.yaml.Node;
import lectern.source.yaml.YamlReader;

/**
 * Loads a profile together with those that it extends. Problems in any of them are reported, those
 * of the base profile first, each file's in the order of their ranges.
 */
final class ProfileLoader {
  private final List<Problem> all = new ArrayList<>();
  private final List<Origin> chain = new ArrayList<>();

  /**
   * Loads a profile.
   *
   * @throws IOException if it can't be opened or read
   */
  ParseResult<Profile> load(Origin origin) throws IOException {
    Optional<Profile> profile = read(origin);
    return new ParseResult<>(all.isEmpty() ? profile : Optional.empty(), List.copyOf(all));
  }

  /** The profile as far as it can be read; empty if nothing can be. */
  private Optional<Profile> read(Origin origin) throws IOException {
    chain.add(origin);
    SourceReader.Result result = origin.read();
    if (result instanceof SourceReader.Result.Accepted accepted) {
      return read(accepted.source(), origin);
    }
    all.add(((SourceReader.Result.Refused) result).problem());
    return Optional.empty();
  }

  private Optional<Profile> read(SourceText text, Origin origin) {
    Problems problems = new Problems();
    List<Document> documents = new YamlReader(Limits.CONFIGURATION).read(text);
    Optional<Profile> profile = read(documents.get(0), origin, problems);
    if (documents.size() > 1) {
      problems.add(
          ProblemKind.DOCUMENTS,
          documents.get(1).root().map(Node::range).orElse(SourceRange.startOf(text.name())),
          "A profile must be a single YAML document; a second one starts here.",
          "Move it to a file of its own.");
    }
    List<Problem> sorted = new ArrayList<>(problems.all());
    sorted.sort((a, b) -> a.range().start().compareTo(b.range().start()));
    all.addAll(sorted);
    return profile;
  }

  private Optional<Profile> read(Document document, Origin origin, Problems problems) {
    Optional<Node> root = document.root();
    if (root.isPresent() && root.get() instanceof Node.Mapping mapping) {
      addProblems(document, problems);
      ProfileFields parts = new ProfileFields(problems);
      Optional<Profile> base = base(mapping, origin, parts, problems);
      return base.isEmpty()
          ? base
          : Optional.of(
              new ProfileReader(mapping, base.get(), parts, problems).profile(origin.shown()));
    }
    if (root.isPresent() || isEmpty(document)) {
      problems.add(
          ProblemKind.WRONG_TYPE,
          root.map(Node::range).orElse(SourceRange.startOf(origin.shown())),
          "The file contains no profile.",
          "Add the keys of a profile, such as \"profile: my-event\".");
    } else {
      addProblems(document, problems);
    }
    return Optional.empty();
  }

  private static boolean isEmpty(Document document) {
    return document.problems().stream().anyMatch(problem -> problem.kind() == ProblemKind.EMPTY);
  }

  private static void addProblems(Document document, Problems problems) {
    for (Problem problem : document.problems()) {
      problems.add(problem.kind(), problem.range(), problem.message(), problem.remedy());
    }
  }

  /** The profile that another one extends; empty if it can't be loaded, which is reported. */
  private Optional<Profile> base(
      Node.Mapping mapping, Origin from, ProfileFields parts, Problems problems) {
    for (Node.Entry entry : mapping.entries()) {
      if (entry.key().text().equals(ProfileKey.EXTENDS.written())) {
        Optional<Origin> origin = new ExtendsReader(chain, parts, problems).origin(entry, from);
        return origin.isEmpty() ? Optional.empty() : base(origin.get(), entry.value(), problems);
      }
    }
    return Optional.of(Profile.EMPTY);
  }

  private Optional<Profile> base(Origin origin, Node named, Problems problems) {
    try {
      return read(origin);
    } catch (IOException e) {
      problems.add(
          ProblemKind.UNKNOWN_VALUE,
          named.range(),
          "File \"" + origin.shown() + "\" can't be read.",
          "Check its permissions.");
      return Optional.empty();
    }
  }
}
