package lectern.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.fields.Values;
import lectern.source.Node;
import lectern.source.Place;

/**
 * What a profile says of one rule.
 *
 * @param on whether the rule is asked at all
 * @param level the level of its findings, if the profile changes it
 * @param types the session types it is asked about, in the profile's words; all when there are none
 * @param parameters by name, as written
 * @param source where the parameters, or without any the rule itself, come from
 * @param place where the profile says so
 * @param levelPlace where the level, or that the rule is off, is said; absent where neither is
 */
public record Setting(
    boolean on,
    Optional<Level> level,
    List<String> types,
    Map<String, Node> parameters,
    Source source,
    Place place,
    Optional<Place> levelPlace) {

  /** A parameter as people read it: its text, or its items with "or" between them. */
  public Optional<String> written(String name) {
    return Optional.ofNullable(parameters.get(name)).map(Setting::words);
  }

  private static String words(Node value) {
    return Values.items(value).stream()
        .map(item -> item instanceof Node.Scalar scalar ? scalar.text() : item.kind())
        .collect(Collectors.joining(" or "));
  }
}
