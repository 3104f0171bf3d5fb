package lectern.check.baseline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Fields;
import lectern.fields.Values;
import lectern.source.Document;
import lectern.source.Fault;
import lectern.source.FaultKind;
import lectern.source.Limits;
import lectern.source.Node;
import lectern.source.SourceText;
import lectern.source.YamlReader;

/** Reads a baseline. It is JSON, and so YAML. */
public final class BaselineReader {
  private static final int VERSION = 1;

  private final FaultList faults = new FaultList();
  private final Values values = new Values(faults);

  private BaselineReader() {}

  /** A baseline, or what is wrong with it. */
  public record Read(Optional<Baseline> baseline, List<Fault> faults) {}

  /**
   * Reads a baseline.
   *
   * @param file where it is kept: paths in it are from its folder
   */
  public static Read read(Path file, SourceText text) {
    BaselineReader reader = new BaselineReader();
    Document document = new YamlReader(Limits.LARGE).read(text).get(0);
    List<Fault> all = new ArrayList<>(document.faults());
    Optional<Baseline> baseline = Optional.empty();
    if (document.root().isPresent() && document.root().get() instanceof Node.Mapping mapping) {
      baseline = Optional.of(new Baseline(Baseline.folder(file), reader.counts(mapping)));
    } else {
      document
          .root()
          .ifPresent(
              root ->
                  reader.faults.wrongType(
                      "The document", root, "a baseline", "one that --write-baseline wrote"));
    }
    all.addAll(reader.faults.all());
    return new Read(all.isEmpty() ? baseline : Optional.empty(), all);
  }

  private Map<Baseline.Entry, Integer> counts(Node.Mapping mapping) {
    Fields root = new Fields(mapping, BaselineKey.ROOT, faults);
    Optional<Integer> version = root.read(BaselineKey.VERSION, values::number).value();
    if (version.isEmpty() || version.get() != VERSION) {
      faults.add(
          FaultKind.UNKNOWN_VALUE,
          root.head(),
          "This is no baseline of version " + VERSION + ", the only one that is read.",
          "Write it anew with --write-baseline.");
    }
    Map<Baseline.Entry, Integer> counts = new HashMap<>();
    root.read(BaselineKey.FINDINGS, values.list(this::finding))
        .value()
        .ifPresent(
            list ->
                list.forEach(
                    item ->
                        counts.merge(item.value().entry(), item.value().count(), Integer::sum)));
    return counts;
  }

  private record Counted(Baseline.Entry entry, int count) {}

  private Optional<Counted> finding(Node value, String subject) {
    if (!(value instanceof Node.Mapping mapping)) {
      faults.wrongType(subject, value, "a finding", "{\"file\": …}");
      return Optional.empty();
    }
    Fields finding = new Fields(mapping, BaselineKey.FINDING, faults);
    String file = finding.read(BaselineKey.FILE, values::line).value().orElse("");
    String rule = finding.read(BaselineKey.RULE, values::line).value().orElse("");
    int count = finding.read(BaselineKey.COUNT, values::number).value().orElse(1);
    return finding
        .read(BaselineKey.FINGERPRINT, values::line)
        .value()
        .map(print -> new Counted(new Baseline.Entry(file, rule, print), count));
  }
}
