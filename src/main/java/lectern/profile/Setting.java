package lectern.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.fields.Values;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/**
 * A profile's setting of a rule.
 *
 * @param on whether the rule is asked at all
 * @param level the level of its findings, if the profile changes it
 * @param types the session types it is asked about, in the profile's words; all when there are none
 * @param parameters with their names, as written, by these
 * @param source where the parameters, or without any the rule itself, come from
 * @param range where the profile says so
 * @param levelRange the range that sets the level or turns the rule off; absent if none does
 */
public record Setting(
    boolean on,
    Optional<Level> level,
    List<String> types,
    Map<String, Node.Entry> parameters,
    Source source,
    SourceRange range,
    Optional<SourceRange> levelRange) {

  /** A parameter as people read it: its text, or its items with "or" between them. */
  public Optional<String> written(String name) {
    return Optional.ofNullable(parameters.get(name)).map(entry -> words(entry.value()));
  }

  /** A setting that resets a rule to its default. */
  static Setting lifted(SourceRange range) {
    return new Setting(
        false, Optional.empty(), List.of(), Map.of(), Source.HOUSE, range, Optional.empty());
  }

  /** Returns whether this resets the rule to its default. */
  public boolean isLifted() {
    return !on && levelRange.isEmpty();
  }

  private static String words(Node value) {
    return Values.items(value).stream()
        .map(item -> item instanceof Node.Scalar scalar ? scalar.text() : item.kind())
        .collect(Collectors.joining(" or "));
  }
}
