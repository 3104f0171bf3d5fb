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
 * @param on whether the rule is on
 * @param level the level of its findings, if the profile changes it
 * @param types the session types it applies to, as terms of the profile; all if empty
 * @param parameters the parameters with their keys, by name
 * @param source the source of the parameters or, without parameters, of the rule
 * @param range the range of the setting in the profile
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

  /** The displayed value of a parameter: its text, or its items joined with "or". */
  public Optional<String> written(String name) {
    return Optional.ofNullable(parameters.get(name)).map(entry -> words(entry.value()));
  }

  /** A setting that resets a rule to its default. */
  static Setting reset(SourceRange range) {
    return new Setting(
        false, Optional.empty(), List.of(), Map.of(), Source.HOUSE, range, Optional.empty());
  }

  /** Returns whether the key of a setting is a group of rules. */
  public static boolean isGroup(String key) {
    return key.indexOf('/') < 0;
  }

  /** Returns the group of a rule; empty for a group. */
  static String group(String rule) {
    return rule.substring(0, Math.max(0, rule.indexOf('/')));
  }

  /**
   * Returns this setting of a rule after its group is set. A rule that is off by its own setting
   * stays off; one that its group turned off is turned on again.
   *
   * @param before the previous setting of the group
   * @param now the new one
   */
  Setting inGroup(Setting before, Setting now) {
    if (now.isReset()) {
      return now;
    }
    boolean isOffItself = !on && !levelRange.equals(before.levelRange);
    if (now.levelRange.isEmpty() || isOffItself || isReset()) {
      return this;
    }
    return new Setting(
        now.on, now.on ? now.level : level, types, parameters, source, range, now.levelRange);
  }

  /** Returns whether this resets the rule to its default. */
  public boolean isReset() {
    return !on && levelRange.isEmpty();
  }

  private static String words(Node value) {
    return Values.items(value).stream()
        .map(item -> item instanceof Node.Scalar scalar ? scalar.text() : item.kind())
        .collect(Collectors.joining(" or "));
  }
}
