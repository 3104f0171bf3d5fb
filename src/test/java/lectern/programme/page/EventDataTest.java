package lectern.programme.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lectern.programme.Entry;
import lectern.programme.PersonEntry;
import lectern.programme.Programme;
import lectern.proposal.Role;
import lectern.testing.Golden;
import lectern.testing.Hostile;
import lectern.testing.Programmes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class EventDataTest {
  private static final String PROPOSAL =
      """
      event: IGF 2021
      type: workshop
      number: 119
      title: Who keeps the norms?
      status: scheduled
      room: Conference Room 6
      time: {start: 2021-12-10T11:15+01:00, end: 2021-12-10T12:45+01:00}
      organizers: [{name: Ada Example, organization: Institute of Examples, email: a@example.org}]
      speakers: [{name: نور, country: FR, gender: female, youth: yes, confirmation: confirmed}]
      moderator: Ben Example
      description: Those who *agreed* on them.
      """;

  @Test
  void aSessionIsAnEventOfTheSchema() throws IOException {
    assertThat(read(Programmes.of(PROPOSAL)))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"@context": "https://schema.org", "@type": "Event",
                     "name": "Who keeps the norms?",
                     "startDate": "2021-12-10T10:15:00Z", "endDate": "2021-12-10T11:45:00Z",
                     "location": {"@type": "Place", "name": "Conference Room 6"},
                     "description": "Those who *agreed* on them.",
                     "organizer": [{"@type": "Person", "name": "Ada Example", "affiliation":
                       {"@type": "Organization", "name": "Institute of Examples"}}],
                     "performer": [{"@type": "Person", "name": "نور"}],
                     "superEvent": {"@type": "Event",
                       "name": "Internet Governance Forum 2021"}}"""));
  }

  @Test
  void aWithdrawnSessionIsACancelledEvent() throws IOException {
    String withdrawn = PROPOSAL.replace("status: scheduled", "status: withdrawn");
    assertThat(read(Programmes.of(withdrawn)).path("eventStatus").asText())
        .isEqualTo("https://schema.org/EventCancelled");
  }

  @Test
  void eachSessionOfAProgrammeReadsBackAsItIs() throws IOException {
    Programme programme = Programmes.of(Golden.read(Programmes.FIXTURE));
    assertThat(programme.entries()).hasSizeGreaterThan(5);
    for (Entry entry : programme.entries()) {
      JsonNode event =
          new ObjectMapper().readTree(EventData.of(entry, programme.event(), Optional.empty()));
      assertThat(event.path("name").asText()).isEqualTo(entry.name().title());
      assertThat(event.path("location").path("name").asText()).isEqualTo(entry.room().orElse(""));
      assertThat(event.path("description").asText()).isEqualTo(entry.description());
      assertThat(event.path("performer").findValuesAsText("name"))
          .containsAll(names(entry, Role.SPEAKER));
      assertThat(event.path("performer")).hasSameSizeAs(entry.in(Role.SPEAKER));
    }
  }

  @Property(tries = 1000)
  @Domain(Hostile.class)
  void nothingInItEndsAScriptElementAndAllOfItReadsBack(
      @ForAll String title, @ForAll String name, @ForAll String prose) throws IOException {
    Programme programme = Programmes.of(Programmes.hostile(title, name, prose));
    Entry entry = Programmes.first(programme);
    String printed = EventData.of(entry, programme.event(), Optional.empty());
    assertThat(printed).doesNotContain("<", ">", "\n");
    JsonNode event = new ObjectMapper().readTree(printed);
    assertThat(event.path("name").asText()).isEqualTo(entry.name().title());
    assertThat(event.path("description").asText()).isEqualTo(entry.description());
  }

  private static JsonNode read(Programme programme) throws IOException {
    return new ObjectMapper()
        .readTree(EventData.of(Programmes.first(programme), programme.event(), Optional.empty()));
  }

  private static List<String> names(Entry entry, Role role) {
    return entry.in(role).stream().map(PersonEntry::name).toList();
  }
}
