package lectern.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.check.Examination;
import lectern.listing.Listing;
import lectern.listing.ListingBuilder;

/** Makes listings out of YAML in a test. */
public final class Listings {
  private Listings() {}

  /** The listing of the first proposal in a text. */
  public static Listing of(String yaml) {
    Examination checked = Checks.load(yaml).get(0);
    return ListingBuilder.build(checked.proposal(), checked.profile());
  }

  /** A proposal of a title, two speakers and prose. */
  public static Listing hostile(String title, String name, String prose) {
    Map<String, Model> keys = new LinkedHashMap<>();
    keys.put("title", Model.Text.of("T" + title));
    keys.put(
        "speakers",
        new Model.Items(
            List.of(
                new Model.Keys(Map.of("name", Model.Text.of(name + "."))),
                new Model.Keys(Map.of("name", Model.Text.of("." + name))))));
    keys.put("description", Model.Text.of("- " + prose + "."));
    keys.put("issues", Model.Text.of("." + prose));
    String yaml = StyledYaml.writeQuoted(new Model.Keys(keys), 1).text();
    return of(yaml.replace("\uFEFF", ""));
  }
}
