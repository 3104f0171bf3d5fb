package lectern.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Located;
import lectern.profile.Profile;
import lectern.profile.Term;
import lectern.proposal.Content;
import lectern.proposal.Heading;
import lectern.proposal.PolicyQuestion;
import lectern.proposal.Proposal;
import lectern.proposal.Role;
import lectern.proposal.SessionFormat;

/**
 * Makes the listing of a proposal, in the order and with the labels of the pages that the Internet
 * Governance Forum published in 2021. What a proposal does not have is left out with its label.
 */
public final class ListingBuilder {
  private static final String UNTITLED = "Untitled";

  private final Proposal proposal;
  private final Profile profile;
  private final PeopleLines people;
  private final List<Block> blocks = new ArrayList<>();

  private ListingBuilder(Proposal proposal, Profile profile) {
    this.proposal = proposal;
    this.profile = profile;
    this.people = new PeopleLines(proposal.people(), profile.vocabularies(), PeopleLines.ORDER);
  }

  /** The listing of a proposal in the words of its profile. */
  public static Listing build(Proposal proposal, Profile profile) {
    ListingBuilder builder = new ListingBuilder(proposal, profile);
    builder.schedule();
    builder.people();
    builder.content();
    builder.participation();
    builder.report();
    return new Listing(builder.heading(), List.copyOf(builder.blocks));
  }

  private String heading() {
    Heading heading = proposal.heading();
    List<String> parts = new ArrayList<>();
    heading.event().value().ifPresent(parts::add);
    heading.type().value().map(this::abbreviated).ifPresent(parts::add);
    heading.number().value().ifPresent(number -> parts.add("#" + number));
    heading.title().value().ifPresent(parts::add);
    return parts.isEmpty() ? UNTITLED : String.join(" ", parts);
  }

  private String abbreviated(String type) {
    return profile
        .vocabularies()
        .sessionTypes()
        .find(type)
        .map(term -> term.prints().orElse(term.name()))
        .orElse(type);
  }

  private void schedule() {
    proposal
        .schedule()
        .time()
        .value()
        .flatMap(Block.Slot::of)
        .ifPresent(
            slot -> {
              blocks.add(new Block.Label("Time"));
              blocks.add(slot);
            });
    line("Room", proposal.schedule().room());
    proposal
        .heading()
        .theme()
        .value()
        .map(profile.vocabularies().themes()::canonical)
        .ifPresent(theme -> lines("Theme", List.of(theme)));
  }

  private void people() {
    numbered(Role.ORGANIZER, "Organizer", "Organizers");
    numbered(Role.SPEAKER, "Speaker", "Speakers");
    prose("Additional Speakers", proposal.people().additionalSpeakers());
    lines("Moderator", people.of(Role.MODERATOR));
    lines("Online Moderator", people.of(Role.ONLINE_MODERATOR));
    lines("Rapporteur", people.of(Role.RAPPORTEUR));
  }

  private void numbered(Role role, String title, String section) {
    List<String> lines = new ArrayList<>();
    for (String person : people.of(role)) {
      lines.add(title + " " + (lines.size() + 1) + ": " + person);
    }
    if (!lines.isEmpty()) {
      blocks.add(new Block.Section(section));
      blocks.add(new Block.Lines(List.copyOf(lines)));
    }
  }

  private void content() {
    Content content = proposal.content();
    content.format().value().map(this::format).ifPresent(line -> lines("Format", List.of(line)));
    prose("Format description", content.formatDescription());
    lines("Policy Question(s)", questions(content));
    prose("Additional Policy Questions Information", content.policyQuestionsInformation());
    section("Issues, challenges and opportunities", content.issues());
    goals(content);
    prose("Description:", content.description());
    prose("Expected Outcomes", content.expectedOutcomes());
    prose("Connection with previous Messages", content.previousMessages());
    prose("What will participants gain from attending this session?", content.participantsGain());
  }

  private String format(SessionFormat format) {
    List<String> parts = new ArrayList<>();
    format.type().value().map(profile.vocabularies().formats()::canonical).ifPresent(parts::add);
    format.layout().value().map(profile.vocabularies().layouts()::canonical).ifPresent(parts::add);
    format.minutes().value().ifPresent(minutes -> parts.add(minutes + " Min"));
    return String.join(" - ", parts);
  }

  private static List<String> questions(Content content) {
    List<String> lines = new ArrayList<>();
    for (PolicyQuestion question : content.policyQuestions().value().orElse(List.of())) {
      List<String> parts = new ArrayList<>();
      question.heading().value().ifPresent(parts::add);
      question.question().value().ifPresent(parts::add);
      if (!parts.isEmpty()) {
        lines.add(String.join(": ", parts));
      }
    }
    return lines;
  }

  private void goals(Content content) {
    List<String> codes = new ArrayList<>();
    for (Located<String> sdg : content.sdgs().value().orElse(List.of())) {
      codes.add(sdg.value());
    }
    Optional<String> targets = content.sdgTargets().value();
    if (codes.isEmpty() && targets.isEmpty()) {
      return;
    }
    blocks.add(new Block.Label("SDGs"));
    if (!codes.isEmpty()) {
      blocks.add(new Block.Lines(List.of(String.join(", ", codes))));
    }
    targets.ifPresent(text -> blocks.add(new Block.Prose("Targets:", text)));
  }

  private void participation() {
    section("Interaction", proposal.participation().interaction());
    List<String> items = AgendaLines.of(proposal.participation());
    if (!items.isEmpty()) {
      if (proposal.participation().interaction().value().isEmpty()) {
        blocks.add(new Block.Section("Agenda"));
      }
      blocks.add(new Block.Agenda(sessionWord() + " timing:", items));
    }
    prose("Online Participation", proposal.participation().onlineParticipation());
  }

  /** The session type as the first word of a sentence. */
  private String sessionWord() {
    String type =
        proposal
            .heading()
            .type()
            .value()
            .flatMap(profile.vocabularies().sessionTypes()::find)
            .map(Term::name)
            .orElse("session");
    int first = type.offsetByCodePoints(0, 1);
    return type.substring(0, first).toUpperCase(Locale.ROOT) + type.substring(first);
  }

  private void report() {
    String deadline =
        profile
            .reportHours()
            .map(hours -> " (* deadline " + hours + " hours after session)")
            .orElse("");
    prose("Key Takeaways" + deadline, proposal.report().keyTakeaways());
    prose("Call to Action" + deadline, proposal.report().callToAction());
  }

  private void section(String name, Field<String> field) {
    field
        .value()
        .ifPresent(
            text -> {
              blocks.add(new Block.Section(name));
              blocks.add(new Block.Prose("", text));
            });
  }

  private void line(String label, Field<String> field) {
    field.value().ifPresent(text -> lines(label, List.of(text)));
  }

  private void lines(String label, List<String> lines) {
    if (!lines.isEmpty()) {
      blocks.add(new Block.Label(label));
      blocks.add(new Block.Lines(List.copyOf(lines)));
    }
  }

  private void prose(String label, Field<String> field) {
    field
        .value()
        .ifPresent(
            text -> {
              blocks.add(new Block.Label(label));
              blocks.add(new Block.Prose("", text));
            });
  }
}
