package lectern.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lectern.programme.Privacy;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each change of one field of a proposal that has all fields is told exactly once. */
class SingleChangeTest {
  private static final Map<ProposalKey, String> MODEL = model();
  private static final Map<PersonKey, String> PERSON = person();

  private static Map<ProposalKey, String> model() {
    Map<ProposalKey, String> model = new EnumMap<>(ProposalKey.class);
    model.put(ProposalKey.EVENT, "IGF 2021");
    model.put(ProposalKey.TYPE, "workshop");
    model.put(ProposalKey.NUMBER, "119");
    model.put(ProposalKey.TITLE, "The Next Chapter of UN Cyber Dialogues");
    model.put(ProposalKey.STATUS, "held");
    model.put(ProposalKey.THEME, "\"Trust, security, stability\"");
    model.put(ProposalKey.TIME, "{start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z}");
    model.put(ProposalKey.ROOM, "Conference Room 6");
    model.put(ProposalKey.ORGANIZERS, "[\"John Hering, Microsoft\"]");
    model.put(ProposalKey.ADDITIONAL_SPEAKERS, "Others who are to be named.");
    model.put(ProposalKey.MODERATOR, "[Kaja Ciglic]");
    model.put(ProposalKey.ONLINE_MODERATOR, "[Émile Exemple]");
    model.put(ProposalKey.RAPPORTEUR, "[王小明]");
    model.put(ProposalKey.FORMAT, "{type: Panel, layout: Auditorium, minutes: 90}");
    model.put(ProposalKey.FORMAT_DESCRIPTION, "A panel with a long debate.");
    model.put(ProposalKey.POLICY_QUESTIONS, "[{heading: Norms, question: Who keeps them}]");
    model.put(ProposalKey.POLICY_QUESTIONS_INFORMATION, "There is more to ask.");
    model.put(ProposalKey.ISSUES, "States speak of what others run.");
    model.put(ProposalKey.SDGS, "[\"16\", \"16.6\"]");
    model.put(ProposalKey.SDG_TARGETS, "Institutions that answer to people.");
    model.put(ProposalKey.DESCRIPTION, "Groups of experts have met since 2004.");
    model.put(ProposalKey.EXPECTED_OUTCOMES, "A list of what to do.");
    model.put(ProposalKey.PREVIOUS_MESSAGES, "The messages of last year.");
    model.put(ProposalKey.PARTICIPANTS_GAIN, "They will know whom to ask.");
    model.put(ProposalKey.INTERACTION, "Half of the time is for the room.");
    model.put(
        ProposalKey.AGENDA,
        "[{start: 00:00, end: 00:15, title: Opening, activity: opening},"
            + " {start: 00:15, end: 01:30, title: Debate, activity: discussion}]");
    model.put(ProposalKey.ONLINE_PARTICIPATION, "The official tool.");
    model.put(ProposalKey.PREVIOUS_REPORT, "https://example.org/2020");
    model.put(ProposalKey.CONFLICTS_WITH, "[87, 203]");
    model.put(ProposalKey.KEY_TAKEAWAYS, "Norms hold where they are watched.");
    model.put(ProposalKey.CALL_TO_ACTION, "Watch them.");
    model.put(ProposalKey.REPORT_SUBMITTED, "2021-12-10T13:20Z");
    model.put(ProposalKey.SPEAKERS, "");
    model.put(ProposalKey.LANGUAGE, "English");
    model.put(ProposalKey.URL, "https://example.org/119");
    model.put(ProposalKey.TEASER, "A dialogue about dialogues.");
    model.put(ProposalKey.KEYWORDS, "[norms, trust]");
    model.put(ProposalKey.SUBTHEME, "[Stability]");
    model.put(ProposalKey.TOPICS, "[Cyberpeace]");
    model.put(ProposalKey.TIME_ZONE, "Europe/Warsaw");
    model.put(ProposalKey.FOCAL_POINT, "[Fay Example]");
    model.put(ProposalKey.ORGANIZING_TEAM, "[Tom Example]");
    model.put(ProposalKey.REPORTER, "[Rea Example]");
    model.put(ProposalKey.RELEVANCE, "States share one network.");
    model.put(ProposalKey.THEME_RELEVANCE, "Trust is its theme.");
    model.put(ProposalKey.INTERVENTIONS, "Each speaker opens with a case.");
    model.put(ProposalKey.DIVERSITY, "Four regions.");
    model.put(ProposalKey.ADDITIONAL_TOOLS, "A shared board.");
    model.put(ProposalKey.BACKGROUND_PAPER, "https://example.org/paper");
    model.put(ProposalKey.FURTHER_READING, "A book on networks.");
    model.put(ProposalKey.CONDUCTED_BEFORE, "No");
    model.put(ProposalKey.MESSAGES, "Norms need watching.");
    model.put(ProposalKey.SESSION_REPORT, "The room agreed on two norms.");
    return model;
  }

  private static Map<PersonKey, String> person() {
    Map<PersonKey, String> person = new EnumMap<>(PersonKey.class);
    person.put(PersonKey.NAME, "Henri Verdier");
    person.put(PersonKey.ORGANIZATION, "Ministry");
    person.put(PersonKey.STAKEHOLDER_GROUP, "Government");
    person.put(PersonKey.REGIONAL_GROUP, "Western European and Others Group (WEOG)");
    person.put(PersonKey.COUNTRY, "FR");
    person.put(PersonKey.GENDER, "male");
    person.put(PersonKey.YOUTH, "false");
    person.put(PersonKey.PRESENCE, "onsite");
    person.put(PersonKey.CONFIRMATION, "invited");
    person.put(PersonKey.EMAIL, "henri@example.org");
    person.put(PersonKey.URL, "https://example.org/henri");
    person.put(PersonKey.ALIASES, "[H. V.]");
    person.put(PersonKey.REPLACES, "Ada Example");
    person.put(PersonKey.ID, "https://orcid.org/0000-0002-1825-0097");
    return person;
  }

  private static String yaml(Map<ProposalKey, String> proposal, Map<PersonKey, String> speaker) {
    StringBuilder yaml = new StringBuilder();
    proposal.forEach(
        (key, value) -> {
          if (key != ProposalKey.SPEAKERS) {
            yaml.append(key.written()).append(": ").append(value).append('\n');
          }
        });
    yaml.append("speakers:\n  - x-speaker: first\n");
    speaker.forEach(
        (key, value) ->
            yaml.append("    ").append(key.written()).append(": ").append(value).append('\n'));
    return yaml.append("  - {name: Nathalie Jaarsma, stakeholder-group: Government}\n").toString();
  }

  private static final String WHOLE = yaml(MODEL, PERSON);

  private static Change only(String after) {
    var changes = TwoStates.changes(WHOLE, after, Privacy.PRIVATE);
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  @Test
  void theModelHasAllFields() {
    assertThat(MODEL.keySet()).isEqualTo(EnumSet.allOf(ProposalKey.class));
    assertThat(PERSON.keySet()).isEqualTo(EnumSet.allOf(PersonKey.class));
    assertThat(TwoStates.between(WHOLE, WHOLE, Privacy.PRIVATE).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = ProposalKey.class, mode = EnumSource.Mode.EXCLUDE, names = "SPEAKERS")
  void aFieldThatIsTakenAwayOrComes(ProposalKey key) {
    Map<ProposalKey, String> less = new EnumMap<>(MODEL);
    less.remove(key);
    String without = yaml(less, PERSON);
    Change gone = only(without);
    var come = TwoStates.changes(without, WHOLE, Privacy.PRIVATE);
    assertThat(come).hasSize(1);
    assertThat(come.get(0)).hasSameClassAs(gone);
  }

  /** With another identity, it is another person. */
  @ParameterizedTest
  @EnumSource(
      value = PersonKey.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NAME", "ID"})
  void aDetailOfAPersonThatIsTakenAway(PersonKey key) {
    Map<PersonKey, String> less = new EnumMap<>(PERSON);
    less.remove(key);
    Change.DetailChanged detail = (Change.DetailChanged) only(yaml(MODEL, less));
    assertThat(detail.key()).isEqualTo(key);
    assertThat(detail.before()).isPresent();
    assertThat(detail.after()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = PersonKey.class, mode = EnumSource.Mode.EXCLUDE, names = "NAME")
  void publicChangesTellNothingPrivate(PersonKey key) {
    Set<PersonKey> told =
        EnumSet.of(
            PersonKey.ORGANIZATION,
            PersonKey.STAKEHOLDER_GROUP,
            PersonKey.REGIONAL_GROUP,
            PersonKey.REPLACES);
    Map<PersonKey, String> less = new EnumMap<>(PERSON);
    less.remove(key);
    assertThat(TwoStates.changes(WHOLE, yaml(MODEL, less), Privacy.PUBLIC))
        .hasSize(told.contains(key) ? 1 : 0);
  }

  static Stream<Arguments> otherValues() {
    Map<ProposalKey, String> others = new LinkedHashMap<>();
    others.put(ProposalKey.EVENT, "IGF 2022");
    others.put(ProposalKey.TYPE, "town hall");
    others.put(ProposalKey.NUMBER, "120");
    others.put(ProposalKey.TITLE, "The Last Chapter");
    others.put(ProposalKey.STATUS, "withdrawn");
    others.put(ProposalKey.THEME, "Something else");
    others.put(ProposalKey.ROOM, "Ballroom C");
    others.put(ProposalKey.ORGANIZERS, "[\"Ada Example, Microsoft\"]");
    others.put(ProposalKey.ADDITIONAL_SPEAKERS, "Others who are named now.");
    others.put(ProposalKey.MODERATOR, "[Ada Example]");
    others.put(ProposalKey.ONLINE_MODERATOR, "[Émile Exemple, Ada Example]");
    others.put(ProposalKey.RAPPORTEUR, "[王大明]");
    others.put(ProposalKey.POLICY_QUESTIONS, "[{heading: Norms, question: Who makes them}]");
    others.put(ProposalKey.SDGS, "[\"16\", \"16.7\"]");
    others.put(ProposalKey.DESCRIPTION, "groups of experts, have met since 2004");
    others.put(ProposalKey.AGENDA, "[{minutes: 90, title: Debate}]");
    others.put(ProposalKey.PREVIOUS_REPORT, "https://example.org/2019");
    others.put(ProposalKey.CONFLICTS_WITH, "[88]");
    others.put(ProposalKey.KEY_TAKEAWAYS, "Norms hold.");
    others.put(ProposalKey.CALL_TO_ACTION, "Keep them.");
    others.put(ProposalKey.REPORT_SUBMITTED, "2021-12-10T13:21Z");
    return Stream.concat(
        others.entrySet().stream().map(other -> Arguments.of(other.getKey(), other.getValue())),
        Stream.of(
            Arguments.of(ProposalKey.TIME, "{start: 2021-12-10T10:30Z, end: 2021-12-10T11:45Z}"),
            Arguments.of(ProposalKey.TIME, "{start: 2021-12-10T10:15Z, end: 2021-12-10T11:30Z}"),
            Arguments.of(ProposalKey.FORMAT, "{type: Debate, layout: Auditorium, minutes: 90}"),
            Arguments.of(ProposalKey.FORMAT, "{type: Panel, layout: U-shape, minutes: 90}"),
            Arguments.of(ProposalKey.FORMAT, "{type: Panel, layout: Auditorium, minutes: 60}"),
            Arguments.of(ProposalKey.AGENDA, MODEL.get(ProposalKey.AGENDA).replace("Debate", "X")),
            Arguments.of(
                ProposalKey.AGENDA, MODEL.get(ProposalKey.AGENDA).replace("discussion", "panel")),
            Arguments.of(
                ProposalKey.AGENDA, MODEL.get(ProposalKey.AGENDA).replace("00:00", "00:05")),
            Arguments.of(
                ProposalKey.AGENDA,
                MODEL.get(ProposalKey.AGENDA).replace("00:15, end: 01:30", "00:20, end: 01:35")),
            Arguments.of(
                ProposalKey.POLICY_QUESTIONS, "[{heading: Laws, question: Who keeps them}]")));
  }

  @ParameterizedTest
  @MethodSource("otherValues")
  void anotherValue(ProposalKey key, String value) {
    Map<ProposalKey, String> other = new EnumMap<>(MODEL);
    other.put(key, value);
    assertThat(only(yaml(other, PERSON)).category()).isNotNull();
  }

  static Stream<Arguments> sameThings() {
    return Stream.of(
        Arguments.of(ProposalKey.EVENT, "igf-2021"),
        Arguments.of(ProposalKey.TYPE, "WS"),
        Arguments.of(ProposalKey.TIME, "{start: 2021-12-10T11:15+01:00, end: 2021-12-10T11:45Z}"),
        Arguments.of(ProposalKey.TITLE, "The  Next Chapter of\u00a0UN Cyber Dialogues"),
        Arguments.of(ProposalKey.ONLINE_MODERATOR, "[E\u0301mile Exemple]"),
        Arguments.of(ProposalKey.MODERATOR, "Kaja Ciglic"),
        Arguments.of(ProposalKey.FORMAT, "Panel - Auditorium - 90 Min"),
        Arguments.of(ProposalKey.DESCRIPTION, "|\n  Groups of experts\n  have met since 2004."),
        Arguments.of(ProposalKey.SDGS, "[\"16.6\", \"16\"]"),
        Arguments.of(ProposalKey.REPORT_SUBMITTED, "2021-12-10T14:20+01:00"),
        Arguments.of(
            ProposalKey.AGENDA,
            "[{minutes: 15, title: Opening, activity: opening},"
                + " {minutes: 75, title: Debate, activity: discussion}]"));
  }

  @ParameterizedTest
  @MethodSource("sameThings")
  void whatIsOnlyWrittenInAnotherWayIsNotTold(ProposalKey key, String value) {
    Map<ProposalKey, String> other = new EnumMap<>(MODEL);
    other.put(key, value);
    assertThat(TwoStates.changes(WHOLE, yaml(other, PERSON), Privacy.PRIVATE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = ProposalKey.class, mode = EnumSource.Mode.EXCLUDE, names = "SPEAKERS")
  void ofWhatCannotBeReadNothingIsTold(ProposalKey key) {
    Map<ProposalKey, String> other = new EnumMap<>(MODEL);
    other.put(key, "[[1]]");
    assertThat(TwoStates.changes(WHOLE, yaml(other, PERSON), Privacy.PRIVATE)).isEmpty();
    assertThat(TwoStates.changes(yaml(other, PERSON), WHOLE, Privacy.PRIVATE)).isEmpty();
  }
}
