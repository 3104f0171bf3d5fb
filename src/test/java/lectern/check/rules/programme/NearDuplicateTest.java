package lectern.check.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.check.Finding;
import lectern.check.Programmes;
import lectern.session.Programme;
import lectern.session.Session;
import lectern.session.similarity.CandidatePairs;
import lectern.session.similarity.TextSketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies are found among texts that sound alike, and nothing else is. */
class NearDuplicateTest {
  private static final int ORIGINALS = 400;
  private static final int COPIES = 100;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 5, 8})
  void everyCopyWithSmallEditsIsFoundAndNothingElse(int percentEdited) {
    InventedTexts invented = new InventedTexts(percentEdited);
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < ORIGINALS; i++) {
      texts.add(invented.text());
    }
    Map<Integer, Integer> originals = new HashMap<>();
    for (int i = 0; i < COPIES; i++) {
      originals.put(texts.size(), i * 3);
      texts.add(invented.edited(texts.get(i * 3), percentEdited));
    }

    Map<Integer, Integer> found = new HashMap<>();
    for (Finding finding : Programmes.findings(new NearDuplicate(), programme(texts))) {
      found.put(index(finding), Integer.parseInt(file(finding.related().get(0).file())));
    }

    Set<Integer> right = new HashSet<>(found.keySet());
    right.removeIf(copy -> !found.get(copy).equals(originals.get(copy)));
    double recall = (double) right.size() / originals.size();
    double precision = (double) right.size() / found.size();
    assertThat(recall).as("recall").isEqualTo(1.0);
    assertThat(precision).as("precision").isEqualTo(1.0);
  }

  @Test
  void whatIsRewrittenToHalfIsNotFound() {
    InventedTexts invented = new InventedTexts(50);
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      List<String> text = invented.text();
      texts.add(text);
      texts.add(invented.edited(text, 50));
    }
    assertThat(Programmes.findings(new NearDuplicate(), programme(texts))).isEmpty();
  }

  /** The index leaves nothing out that comparing all with all would find. */
  @Test
  void likelyPairsHoldAlmostAllThatAreAlike() {
    InventedTexts invented = new InventedTexts(1);
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      List<String> text = invented.text();
      for (int percent = 0; percent < 15; percent += 3) {
        texts.add(invented.edited(text, percent));
      }
    }
    List<TextSketch> fingerprints = new ArrayList<>();
    programme(texts).sessions().forEach(session -> fingerprints.add(session.sketch()));

    Set<List<Integer>> likely = new HashSet<>();
    CandidatePairs.of(fingerprints, 50)
        .forEach(
            pair -> {
              assertThat(pair.earlier()).isLessThan(pair.later());
              likely.add(List.of(pair.later(), pair.earlier()));
            });
    int alike = 0;
    int missed = 0;
    for (int i = 0; i < fingerprints.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (fingerprints.get(i).percentOf(fingerprints.get(j)) >= 50) {
          alike++;
          missed += likely.contains(List.of(i, j)) ? 0 : 1;
        }
      }
    }
    assertThat(alike).isGreaterThan(200);
    assertThat((double) missed / alike).as("share of pairs missed").isLessThan(0.02);
    // Of all pairs there are, no more than a few are compared.
    assertThat(likely.size()).isLessThan(alike + fingerprints.size());
  }

  @Test
  void theShareFromWhichOnTwoAreReportedIsTheProfiles() {
    String first = "number: 1\ndescription: " + "a b c d e f g h i j k l m n o p q r s t u v\n";
    String second = "number: 2\ndescription: " + "a b c d e f g h i j k l m n o p q r s t u w\n";
    Programme programme = Programmes.of(first, second);
    // 19 runs of 21.
    assertThat(Programmes.findings(new NearDuplicate(), "percent: 90", programme)).hasSize(1);
    assertThat(Programmes.findings(new NearDuplicate(), "percent: 91", programme)).isEmpty();
  }

  private static Programme programme(List<List<String>> texts) {
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String yaml = "number: " + i + "\ndescription: " + String.join(" ", texts.get(i)) + "\n";
      sessions.addAll(Programmes.sessions(i + ".yaml", yaml));
    }
    return Programme.of(sessions);
  }

  private static int index(Finding finding) {
    return Integer.parseInt(file(finding.range().file()));
  }

  private static String file(String name) {
    return name.replace(".yaml", "");
  }
}
