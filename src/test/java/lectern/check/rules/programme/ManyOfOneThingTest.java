package lectern.check.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lectern.check.Finding;
import lectern.check.Programmes;
import lectern.session.Programme;
import org.junit.jupiter.api.Test;

/** However many sessions share one thing, there are no more findings than sessions. */
class ManyOfOneThingTest {
  private static final int MANY = 300;
  private static final Programme SAME_TIME = sameTime();

  @Test
  void oneRoom() {
    List<Finding> findings = Programmes.findings(new RoomDoubleBooked(), SAME_TIME);
    assertThat(findings).hasSize(MANY - 1);
    assertThat(findings.get(MANY - 2).message()).endsWith("; 298 more sessions at that time).");
  }

  @Test
  void onePerson() {
    List<Finding> findings = Programmes.findings(new PersonDoubleBooked(), SAME_TIME);
    assertThat(findings).hasSize(MANY - 1);
    assertThat(findings.get(MANY - 2).message()).endsWith("; 298 more sessions at that time).");
  }

  @Test
  void onePersonInMoreSessionsThanTheCallTakes() {
    assertThat(Programmes.findings(new SessionsPerPerson(), "maximum: 3", SAME_TIME))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .contains("speaks in 300 sessions")
                  .endsWith(" and 290 more); at most 3 are allowed.");
              assertThat(finding.related()).hasSize(9);
            });
  }

  @Test
  void oneTheme() {
    assertThat(Programmes.findings(new SameThemeParallel(), SAME_TIME)).hasSize(MANY - 1);
  }

  @Test
  void oneText() {
    List<Finding> findings = Programmes.findings(new NearDuplicate(), SAME_TIME);
    assertThat(findings).hasSize(MANY - 1);
    assertThat(findings).allMatch(finding -> finding.message().contains(" are 100% similar "));
  }

  @Test
  void nearlyOneText() {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      files.add("number: " + i + "\ndescription: " + text() + "and at the end number " + i + "\n");
    }
    assertThat(Programmes.findings(new NearDuplicate(), Programmes.of(files))).hasSize(MANY - 1);
  }

  @Test
  void oneNumber() {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      files.add("number: 7\ntitle: Session " + i + "\n");
    }
    assertThat(Programmes.findings(new DuplicateNumber(), Programmes.of(files)))
        .hasSize(MANY - 1)
        .allMatch(finding -> finding.related().size() == 1);
  }

  @Test
  void oneNameInTwoSpellings() {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      files.add(
          "number: " + i + "\nspeakers: " + (i % 3 == 0 ? "J. Hering" : "John Hering") + "\n");
    }
    assertThat(Programmes.findings(new NameSpeltTwoWays(), Programmes.of(files)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "\"J. Hering\" is probably the person spelled \"John Hering\" in #1 and 199 more sessions.");
              assertThat(finding.related()).hasSize(10);
            });
  }

  @Test
  void oneNameInAsManySpellings() {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      String number = Integer.toString(i, 26);
      files.add("speakers: {name: Alexander Ex" + number + "ample, organization: Example}\n");
    }
    assertThat(Programmes.findings(new NameSpeltTwoWays(), Programmes.of(files)).size())
        .isBetween(1, MANY - 1);
  }

  @Test
  void oneGivenAndFamilyNameOfManyPeople() {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      String middle = "Q" + Integer.toString(i, 26).replaceAll("[0-9]", "z$0");
      files.add("speakers: [John " + middle + " Hering, J. Hering]\n");
    }
    assertThat(Programmes.findings(new NameSpeltTwoWays(), Programmes.of(files))).isEmpty();
  }

  @Test
  void everySessionNamesAllOthers() {
    StringBuilder all = new StringBuilder("0");
    for (int i = 1; i < 40; i++) {
      all.append(", ").append(i);
    }
    List<String> files = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      files.add(
          "number: "
              + i
              + "\ntime: {start: 2021-12-10T10:00Z, end: 2021-12-10T11:00Z}\n"
              + "conflicts-with: ["
              + all
              + "]\n");
    }
    // Each pair once, and each session itself.
    assertThat(Programmes.findings(new ConflictsWith(), Programmes.of(files)))
        .hasSize(40 * 39 / 2 + 40);
  }

  private static Programme sameTime() {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      files.add(
          "number: "
              + i
              + "\nroom: Hall\ntheme: Trust, security, stability\n"
              + "time: {start: 2021-12-10T10:00Z, end: 2021-12-10T11:00Z}\n"
              + "speakers: [Ada Example]\ndescription: "
              + text()
              + "\n");
    }
    return Programmes.of(files);
  }

  private static String text() {
    return "one text of a dozen words or more, which all of the sessions have in common ";
  }
}
