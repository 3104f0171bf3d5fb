package lectern.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All fixtures of the rules, checked. */
public final class CheckedFixtures {
  private static final Map<String, List<CheckedFile>> ALL = read();

  private CheckedFixtures() {}

  /** The files of each fixture, by the name of its folder and its own. */
  public static Map<String, List<CheckedFile>> all() {
    return ALL;
  }

  private static Map<String, List<CheckedFile>> read() {
    Map<String, List<CheckedFile>> all = new TreeMap<>();
    for (String rule : FixtureFolder.rules()) {
      for (Fixture fixture : FixtureFolder.of(rule).fixtures()) {
        all.put(rule + "/" + fixture.name(), fixture.checked());
      }
    }
    return Map.copyOf(all);
  }
}
