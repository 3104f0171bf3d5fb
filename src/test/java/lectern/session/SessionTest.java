package lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.check.Programmes;
import lectern.fields.Located;
import lectern.profile.Profile;
import lectern.proposal.Proposal;
import lectern.proposal.Zone;
import lectern.source.SourceText;
import lectern.source.yaml.Node;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final String FULL =
      """
      event: IGF 2021
      type: WS
      number: 119
      title: Meaningful access
      status: scheduled
      theme: trust, security, stability
      time: {start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z}
      room: Conference Room 6
      organizers: ["Ada Example, Example Institute"]
      speakers:
        - name: Ben Example
          stakeholder-group: civil society organisation
          regional-group: GRULAC
          aliases: [B. Example]
          replaces: Cy EXAMPLE
          confirmation: declined
      conflicts-with: [87]
      description: Who pays for the last mile?
      """;

  @Test
  void whatTheRulesNeedIsKeptInTheWordsOfTheProfile() {
    Session session = session(FULL);
    assertThat(session.profile()).isEqualTo("igf-2021");
    assertThat(session.event()).isEqualTo("igf 2021");
    assertThat(session.type()).contains("workshop");
    assertThat(session.number().map(Located::value)).contains(119);
    assertThat(session.theme().map(Named::text)).contains("Trust, security, stability");
    assertThat(session.conflictsWith()).extracting(Located::value).containsExactly(87);
    assertThat(session.people())
        .extracting(Participant::name)
        .containsExactly("Ada Example", "Ben Example");
    Participant organizer = session.people().get(0);
    assertThat(organizer.organization().map(Named::text)).contains("Example Institute");
    assertThat(organizer.group()).isEmpty();
    assertThat(organizer.hasDeclined()).isFalse();
    Participant speaker = session.people().get(1);
    assertThat(speaker.key()).isEqualTo("ben example");
    assertThat(speaker.group())
        .contains(
            new Participant.Group("Civil Society", "Latin American and Caribbean Group (GRULAC)"));
    assertThat(speaker.aliases()).containsExactly("B. Example");
    assertThat(speaker.replaces()).contains("cy example");
    assertThat(speaker.hasDeclined()).isTrue();
  }

  @Test
  void aSlotIsKnownOnlyIfItEndsAfterItStarts() {
    assertThat(session("time: {start: 2021-12-10T10:00Z, end: 2021-12-10T10:01Z}\n").slot())
        .isPresent();
    assertThat(session("time: {start: 2021-12-10T10:00Z, end: 2021-12-10T10:00Z}\n").slot())
        .isEmpty();
    assertThat(session("time: {start: 2021-12-10T10:00Z}\n").slot()).isEmpty();
    assertThat(session("time: {start: 2021-12-10T10:00Z, end: soon}\nformat: Panel - 9 Min").slot())
        .isEmpty();
    assertThat(session("title: Access\n").slot()).isEmpty();
  }

  @Test
  void aSessionStandsUnlessItIsDeclinedOrWithdrawn() {
    for (String status : List.of("draft", "submitted", "accepted", "scheduled", "held")) {
      assertThat(session("status: " + status + "\n").isActive()).as(status).isTrue();
    }
    assertThat(session("title: Access\n").isActive()).isTrue();
    assertThat(session("status: declined\n").isActive()).isFalse();
    assertThat(session("status: declined\n").isWithdrawn()).isFalse();
    assertThat(session("status: withdrawn\n").isActive()).isFalse();
    assertThat(session("status: withdrawn\n").isWithdrawn()).isTrue();
  }

  @Test
  void itsLabelSaysWhatIsKnown() {
    assertThat(session(FULL).label()).isEqualTo("\"Meaningful access\" (workshop #119)");
    assertThat(session("title: Access\nnumber: 3\n").label()).isEqualTo("\"Access\" (#3)");
    assertThat(session("title: Access\ntype: WS\n").label()).isEqualTo("\"Access\"");
    assertThat(session("number: 3\ntype: OF\n").label()).isEqualTo("open forum #3");
    assertThat(session("number: 3\n").label()).isEqualTo("#3");
    assertThat(session("room: Hall\n").label()).isEqualTo("an untitled session");
  }

  @Test
  void spansOfTimeAreToldInUtc() {
    assertThat(slot(0, 5400).text(Zone.UTC)).isEqualTo("00:00 to 01:30 UTC on 1970-01-01");
    assertThat(slot(0, 59).text(Zone.UTC)).isEqualTo("00:00 to 00:00:59 UTC on 1970-01-01");
    assertThat(slot(86_340, 86_460).text(Zone.UTC))
        .isEqualTo("1970-01-01 23:59 to 1970-01-02 00:01 UTC");
  }

  private static Slot slot(long start, long end) {
    return new Slot(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end));
  }

  /** So that thousands fit in memory, whatever the proposals hold. */
  @Test
  void nothingOfTheFileIsHeld() throws ReflectiveOperationException {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>(List.of(session(FULL)));
    while (!open.isEmpty()) {
      Object object = open.pop();
      if (seen.add(object)) {
        assertThat(object)
            .isNotInstanceOfAny(
                Proposal.class, Node.class, SourceText.class, ProposalContext.class, Profile.class);
        addParts(object, open);
      }
    }
    assertThat(seen).hasSizeGreaterThan(50);
  }

  private static void addParts(Object object, Deque<Object> open)
      throws ReflectiveOperationException {
    if (object instanceof Optional<?> optional) {
      optional.ifPresent(open::push);
    } else if (object instanceof List<?> list) {
      list.forEach(open::push);
    } else if (object.getClass().getName().startsWith("lectern.")) {
      for (Field field : object.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          Optional.ofNullable(field.get(object)).ifPresent(open::push);
        }
      }
    } else {
      assertThat(object)
          .isInstanceOfAny(
              String.class, Number.class, Boolean.class, Instant.class, int[].class, short[].class);
    }
  }

  private static Session session(String yaml) {
    return Programmes.sessions("0.yaml", yaml).get(0);
  }
}
