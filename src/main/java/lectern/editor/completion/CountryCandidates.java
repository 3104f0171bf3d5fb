package lectern.editor.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lectern.country.Countries;
import lectern.country.Country;
import lectern.country.RegionalGroup;

/** Countries by name and code. */
final class CountryCandidates {
  private CountryCandidates() {}

  static List<Candidate> all() {
    List<Country> countries = new ArrayList<>(Countries.all());
    countries.sort(Comparator.comparing(Country::name));
    List<Candidate> candidates = new ArrayList<>();
    for (Country country : countries) {
      String group = country.group().map(RegionalGroup::title).orElse("no regional group");
      candidates.add(
          Candidate.named(
              country.name(), List.of(country.code()), country.code() + ", " + group, ""));
    }
    return candidates;
  }
}
