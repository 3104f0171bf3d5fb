package lectern.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All fixtures of the rules, checked. */
public final class CheckedFixtures {
  private CheckedFixtures() {}

  /** The files of each fixture, by the name of its folder and its own. */
  public static Map<String, List<CheckedFile>> all() {
    Map<String, List<CheckedFile>> all = new TreeMap<>();
    for (String rule : FixtureFolder.rules()) {
      for (Fixture fixture : FixtureFolder.of(rule).fixtures()) {
        all.put(rule + "/" + fixture.name(), fixture.checked());
      }
    }
    return all;
  }
}
