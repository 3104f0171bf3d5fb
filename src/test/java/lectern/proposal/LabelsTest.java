package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lectern.fields.KeyMeaning;
import lectern.profile.FormField;
import lectern.profile.Profiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An author who copies a label of a form or of a page as a key is shown the key. */
class LabelsTest {

  /** Names of keys that some pages print before another field. */
  private static final Map<String, String> KEYS_THEMSELVES =
      Map.of(
          "sub-theme",
          "subtheme",
          "subtheme(s)",
          "subtheme",
          "sub-theme(s)",
          "subtheme",
          "subtheme",
          "subtheme",
          "tag",
          "keywords",
          "tags",
          "keywords");

  private static final Map<String, Set<String>> KEYS_OF_LABELS =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  static {
    for (String name : Profiles.SHIPPED) {
      for (FormField field : Profiles.shipped(name).form().fields()) {
        add(field.label(), field);
        field.labels().forEach(label -> add(label, field));
      }
    }
  }

  private static void add(String label, FormField field) {
    KEYS_OF_LABELS
        .computeIfAbsent(label, added -> new TreeSet<>())
        .add(field.path().key().written());
  }

  static Set<String> labels() {
    return KEYS_OF_LABELS.keySet();
  }

  @ParameterizedTest
  @MethodSource("labels")
  void aLabelMeansTheKeyOfItsField(String label) {
    String meant =
        ProposalKey.ALL.has(label)
            ? label
            : ProposalKey.ALL.meaning(label).map(LabelsTest::outer).orElse("nothing");
    String other = KEYS_THEMSELVES.get(label.toLowerCase(Locale.ROOT));
    if (other == null) {
      assertThat(KEYS_OF_LABELS.get(label)).contains(meant);
    } else {
      assertThat(meant).isEqualTo(other);
    }
  }

  private static String outer(KeyMeaning meaning) {
    if (meaning instanceof KeyMeaning.Same same) {
      return same.key();
    }
    return meaning instanceof KeyMeaning.Inner inner ? inner.outer() : meaning.toString();
  }
}
