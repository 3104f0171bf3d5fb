package lectern.proposal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Label;
import lectern.fields.Problems;
import lectern.fields.ValueReader;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.yaml.Document;
import lectern.source.yaml.Node;

/**
 * Reads a proposal from a document. All problems are reported at once: an invalid field does not
 * hide the problems of others.
 */
public final class ProposalReader {
  private final Problems problems = new Problems();
  private final ValueReaders simple = new ValueReaders(problems);
  private final Map<ProposalKey, Field<?>> read = new EnumMap<>(ProposalKey.class);
  private final ValueReader<Integer> number = simple.values::number;
  private final Fields fields;
  private final Call call;

  private ProposalReader(Node.Mapping mapping, Call call) {
    this.call = call;
    fields = new Fields(mapping, ProposalKey.ALL, problems);
  }

  /** Returns the event that a document names, before the rest of it is read. */
  public static Optional<String> event(Document document) {
    if (document.root().isPresent() && document.root().get() instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (entry.key().text().equals(ProposalKey.EVENT.written())) {
          return entry.value().scalar().filter(text -> !text.isBlank()).map(Node.Scalar::text);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Reads one document.
   *
   * @param call decides how short forms are read
   */
  public static ParseResult<Proposal> read(Document document, Call call) {
    List<Problem> problems = new ArrayList<>(document.problems());
    Optional<Proposal> proposal = Optional.empty();
    if (document.root().isPresent()) {
      Node root = document.root().get();
      if (root instanceof Node.Mapping mapping) {
        ProposalReader reader = new ProposalReader(mapping, call);
        proposal = Optional.of(reader.proposal());
        problems.addAll(reader.problems.all());
      } else {
        problems.add(notAProposal(root));
      }
    }
    return new ParseResult<>(proposal, List.copyOf(problems));
  }

  private static Problem notAProposal(Node root) {
    return root instanceof Node.Scalar scalar && scalar.isBlank()
        ? new Problem(
            ProblemKind.EMPTY,
            root.range(),
            "This document contains no proposal.",
            "Add the fields of a proposal, such as \"title: ...\", or remove the \"---\" above.")
        : MissingSpace.of(root, ProposalKey.ALL)
            .map(MissingSpace::problem)
            .orElseGet(() -> notAMapping(root));
  }

  private static Problem notAMapping(Node root) {
    return new Problem(
        ProblemKind.WRONG_TYPE,
        root.range(),
        "A proposal must be a mapping, not " + root.kind() + ".",
        "Write keys with values, such as \"title: ...\".");
  }

  private Proposal proposal() {
    return new Proposal(
        heading(),
        schedule(),
        people(),
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

  private Optional<TimeSlot> slot(Node value, Label label) {
    if (!(value instanceof Node.Mapping mapping)) {
      Optional<MissingSpace> space = MissingSpace.of(value, TimeKey.ALL);
      if (space.isPresent()) {
        problems.add(space.get().problem());
        return Optional.empty();
      }
      problems.wrongType(
          label,
          value,
          "a mapping with a start and an end",
          "{start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z}");
      return Optional.empty();
    }
    Fields slot = new Fields(mapping, TimeKey.ALL, problems);
    Field<OffsetDateTime> start = slot.read(TimeKey.START, simple.moment);
    return Optional.of(new TimeSlot(start, slot.read(TimeKey.END, simple.moment), value.range()));
  }

  private People people() {
    return new People(
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
    return field(role.key(), new PersonReader(role, call, simple)::people);
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
