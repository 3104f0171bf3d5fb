package lectern.check.baseline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Label;
import lectern.fields.Located;
import lectern.fields.Problems;
import lectern.fields.Values;
import lectern.profile.ProfileFields;
import lectern.source.Limits;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceRange;
import lectern.source.SourceText;
import lectern.source.yaml.Document;
import lectern.source.yaml.Node;
import lectern.source.yaml.YamlReader;

/** Reads a baseline. It is JSON, which is a subset of YAML. */
public final class BaselineReader {
  private static final int VERSION = 1;

  private final Problems problems = new Problems();
  private final Values values = new Values(problems);
  private final ProfileFields parts = new ProfileFields(problems);

  private BaselineReader() {}

  /**
   * Reads a baseline.
   *
   * @param file the baseline file; paths in it are relative to its folder
   * @return the baseline, if it has no problems
   */
  public static ParseResult<Baseline> read(Path file, SourceText text) {
    BaselineReader reader = new BaselineReader();
    List<Problem> all = new ArrayList<>();
    List<Document> documents = new YamlReader(Limits.LARGE).read(text);
    for (Document document : documents) {
      for (Problem problem : document.problems()) {
        all.add(problem.kind() == ProblemKind.EMPTY ? empty(problem.range()) : problem);
      }
    }
    Optional<Baseline> baseline = Optional.empty();
    Optional<Node> root = documents.get(0).root();
    if (root.isPresent() && root.get() instanceof Node.Mapping mapping) {
      baseline = Optional.of(new Baseline(Baseline.folder(file), reader.counts(mapping)));
    } else if (root.isPresent()) {
      reader.problems.add(
          ProblemKind.WRONG_TYPE,
          root.get().range(),
          "A baseline must be a mapping, not " + root.get().kind() + ".",
          "Create it again with --write-baseline.");
    }
    all.addAll(reader.problems.all());
    return new ParseResult<>(all.isEmpty() ? baseline : Optional.empty(), all);
  }

  private static Problem empty(SourceRange range) {
    return new Problem(
        ProblemKind.EMPTY,
        range,
        "The file contains no baseline.",
        "Create one with --write-baseline.");
  }

  private Map<Baseline.Entry, Integer> counts(Node.Mapping mapping) {
    Fields root = new Fields(mapping, BaselineKey.ROOT, problems);
    Field<Integer> version = root.read(BaselineKey.VERSION, values::number);
    boolean other = version.value().isPresent() && version.value().get() != VERSION;
    if (other || ProfileFields.isAbsent(version)) {
      problems.add(
          ProblemKind.UNKNOWN_VALUE,
          version.range(),
          "Unsupported baseline version; only version " + VERSION + " is supported.",
          "Create it again with --write-baseline.");
    }
    Map<Baseline.Entry, Integer> counts = new HashMap<>();
    Field<List<Located<Counted>>> findings =
        root.read(BaselineKey.FINDINGS, values.list(this::finding));
    if (findings instanceof Field.Missing) {
      problems.add(
          ProblemKind.BLANK,
          findings.range(),
          "\"findings\" is required in a baseline.",
          "Create it again with --write-baseline.");
    }
    for (Located<Counted> item : findings.value().orElse(List.of())) {
      counts.merge(item.value().entry(), item.value().count(), Integer::sum);
    }
    return counts;
  }

  private record Counted(Baseline.Entry entry, int count) {}

  private Optional<Counted> finding(Node value, Label label) {
    return parts
        .keyed
        .read(value, label)
        .flatMap(mapping -> counted(parts.fields(mapping, BaselineKey.FINDING)));
  }

  private Optional<Counted> counted(Fields finding) {
    Optional<String> file = parts.needed(finding, BaselineKey.FILE, parts.line);
    Optional<String> rule = parts.needed(finding, BaselineKey.RULE, parts.line);
    Optional<String> print = parts.needed(finding, BaselineKey.FINGERPRINT, parts.line);
    int count = finding.read(BaselineKey.COUNT, values::number).value().orElse(1);
    return file.isEmpty() || rule.isEmpty() || print.isEmpty()
        ? Optional.empty()
        : Optional.of(new Counted(new Baseline.Entry(file.get(), rule.get(), print.get()), count));
  }
}
