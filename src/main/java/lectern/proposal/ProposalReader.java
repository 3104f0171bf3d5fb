package lectern.proposal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Subject;
import lectern.fields.ValueReader;
import lectern.source.Document;
import lectern.source.Fault;
import lectern.source.FaultKind;
import lectern.source.Node;

/**
 * Reads a proposal from a document. All faults are found in one reading: one wrong field hides no
 * other.
 */
public final class ProposalReader {
  private final FaultList faults = new FaultList();
  private final SimpleReaders simple = new SimpleReaders(faults);
  private final Map<ProposalKey, Field<?>> read = new EnumMap<>(ProposalKey.class);
  private final ValueReader<Integer> number = simple.values::number;
  private final Fields fields;

  private ProposalReader(Node.Mapping mapping) {
    fields = new Fields(mapping, ProposalKey.ALL, faults);
  }

  /** Reads one document. */
  public static Reading read(Document document) {
    List<Fault> faults = new ArrayList<>(document.faults());
    Optional<Proposal> proposal = Optional.empty();
    if (document.root().isPresent()) {
      Node root = document.root().get();
      if (root instanceof Node.Mapping mapping) {
        ProposalReader reader = new ProposalReader(mapping);
        proposal = Optional.of(reader.proposal());
        faults.addAll(reader.faults.all());
      } else {
        faults.add(noProposal(root));
      }
    }
    return new Reading(proposal, List.copyOf(faults));
  }

  private static Fault noProposal(Node root) {
    FaultList list = new FaultList();
    if (root instanceof Node.Scalar scalar && scalar.isBlank()) {
      list.add(
          FaultKind.EMPTY,
          root.place(),
          "This document holds no proposal.",
          "Write the proposal's fields, such as \"title: ...\", or remove the \"---\" that begins it.");
      return list.all().get(0);
    }
    list.wrongType(
        new Subject.Phrase("The document"),
        root,
        "a proposal",
        "keys with values that begin with \"title: ...\"");
    return list.all().get(0);
  }

  private Proposal proposal() {
    return new Proposal(
        heading(),
        schedule(),
        cast(),
        content(),
        participation(),
        report(),
        Collections.unmodifiableMap(read),
        KeyedField.in(read),
        fields.head());
  }

  private Heading heading() {
    return new Heading(
        line(ProposalKey.EVENT),
        line(ProposalKey.TYPE),
        field(ProposalKey.NUMBER, number),
        line(ProposalKey.TITLE),
        field(ProposalKey.STATUS, simple.values.choice(Status.values())),
        line(ProposalKey.THEME));
  }

  private Schedule schedule() {
    return new Schedule(
        field(ProposalKey.TIME, this::slot),
        line(ProposalKey.ROOM),
        field(ProposalKey.CONFLICTS_WITH, simple.values.list(number)));
  }

  private Optional<TimeSlot> slot(Node value, Subject subject) {
    if (!(value instanceof Node.Mapping mapping)) {
      faults.wrongType(
          subject,
          value,
          "a start with an end",
          "{start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z}");
      return Optional.empty();
    }
    Fields slot = new Fields(mapping, TimeKey.ALL, faults);
    Field<OffsetDateTime> start = slot.read(TimeKey.START, simple.moment);
    return Optional.of(new TimeSlot(start, slot.read(TimeKey.END, simple.moment), value.place()));
  }

  private Cast cast() {
    return new Cast(
        people(Role.ORGANIZER),
        people(Role.SPEAKER),
        prose(ProposalKey.ADDITIONAL_SPEAKERS),
        people(Role.MODERATOR),
        people(Role.ONLINE_MODERATOR),
        people(Role.RAPPORTEUR));
  }

  private Content content() {
    return new Content(
        field(ProposalKey.FORMAT, new FormatReader(simple)::format),
        prose(ProposalKey.FORMAT_DESCRIPTION),
        field(ProposalKey.POLICY_QUESTIONS, new PolicyQuestionReader(simple)::questions),
        prose(ProposalKey.POLICY_QUESTIONS_INFORMATION),
        prose(ProposalKey.ISSUES),
        field(ProposalKey.SDGS, simple.lines),
        prose(ProposalKey.SDG_TARGETS),
        prose(ProposalKey.DESCRIPTION),
        prose(ProposalKey.EXPECTED_OUTCOMES),
        prose(ProposalKey.PREVIOUS_MESSAGES),
        prose(ProposalKey.PARTICIPANTS_GAIN));
  }

  private Participation participation() {
    return new Participation(
        prose(ProposalKey.INTERACTION),
        field(ProposalKey.AGENDA, new AgendaReader(simple)::agenda),
        prose(ProposalKey.ONLINE_PARTICIPATION));
  }

  private SessionReport report() {
    return new SessionReport(
        line(ProposalKey.PREVIOUS_REPORT),
        prose(ProposalKey.KEY_TAKEAWAYS),
        prose(ProposalKey.CALL_TO_ACTION),
        field(ProposalKey.REPORT_SUBMITTED, simple.moment));
  }

  private Field<List<Person>> people(Role role) {
    return field(role.key(), new PersonReader(role, simple)::people);
  }

  private Field<String> line(ProposalKey key) {
    return field(key, simple.line);
  }

  private Field<String> prose(ProposalKey key) {
    return field(key, simple.prose);
  }

  private <T> Field<T> field(ProposalKey key, ValueReader<T> reader) {
    Field<T> field = fields.read(key, reader);
    read.put(key, field);
    return field;
  }
}
