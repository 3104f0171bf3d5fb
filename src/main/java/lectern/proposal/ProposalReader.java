package lectern.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Problems;
import lectern.fields.ValueReader;
import lectern.fields.ValueType;
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
  private final Field<String> timeZone;
  private final TimeReader times;

  private ProposalReader(Node.Mapping mapping, Call call) {
    this.call = call;
    fields = new Fields(mapping, ProposalKey.ALL, problems);
    timeZone = field(ProposalKey.TIME_ZONE, new ZoneReader(problems));
    times = new TimeReader(simple, eventTime());
  }

  /** Returns the event that a document names, before the rest of it is read. */
  public static Optional<String> event(Document document) {
    Optional<Node> root = document.root().map(ProposalReader::content);
    if (root.isPresent() && root.get() instanceof Node.Mapping mapping) {
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
      Node root = content(document.root().get());
      Envelope.of(document.root().get()).map(Envelope::problem).ifPresent(problems::add);
      if (root instanceof Node.Mapping mapping) {
        ProposalReader reader = new ProposalReader(mapping, call);
        proposal = Optional.of(reader.proposal());
        problems.addAll(reader.problems.all());
      } else if (root == document.root().get() && problems.isEmpty()) {
        problems.add(notAProposal(root));
      }
    }
    return new ParseResult<>(proposal, List.copyOf(problems));
  }

  /** Returns the proposal of a document; what is in its envelope if that is not one proposal. */
  static Node content(Node root) {
    Optional<Envelope> envelope = Envelope.of(root);
    return envelope.isPresent()
        ? envelope.get().proposal().map(Node.class::cast).orElse(envelope.get().entry().value())
        : root;
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
        root instanceof Node.Sequence list
                && !list.items().isEmpty()
                && list.items().get(0) instanceof Node.Mapping first
            ? first.entries().size() == 1 && list.items().size() > 1
                ? "Write the keys without \"- \" before them, such as \"title: ...\"."
                : "Write each proposal as a document of its own, with a line \"---\" between them."
            : "Write keys with values, such as \"title: ...\" or \"description: ...\".");
  }

  /** Returns the time of the event in the proposal's own zone, else in that of the call. */
  private EventTime eventTime() {
    Optional<Zone> own = timeZone.value().map(Zone::new);
    return timeZone instanceof Field.Broken
        ? new EventTime(Optional.empty(), true)
        : new EventTime(own.isPresent() ? own : call.timeZone(), false);
  }

  private Proposal proposal() {
    Heading heading = heading();
    Schedule schedule = schedule();
    People people = people();
    Content content = content();
    Participation participation = participation(SessionClock.of(schedule, content));
    SessionReport report = report();
    readOthers();
    return new Proposal(
        heading,
        schedule,
        people,
        content,
        participation,
        report,
        Collections.unmodifiableMap(read),
        KeyedField.in(read),
        fields.head());
  }

  /** Reads the fields that no record names, such as those of one event only, by their types. */
  private void readOthers() {
    for (ProposalKey key : ProposalKey.LIST) {
      if (!read.containsKey(key)) {
        ValueType type = key.type();
        if (type == ValueType.Simple.PROSE) {
          prose(key);
        } else if (type instanceof ValueType.Items) {
          field(key, simple.lines);
        } else {
          line(key);
        }
      }
    }
  }

  private Heading heading() {
    return new Heading(
        line(ProposalKey.EVENT),
        line(ProposalKey.TYPE),
        field(ProposalKey.NUMBER, number),
        line(ProposalKey.TITLE),
        field(ProposalKey.STATUS, simple.values.choice(Status.values(), Status::called)),
        line(ProposalKey.THEME));
  }

  private Schedule schedule() {
    return new Schedule(
        field(ProposalKey.TIME, times::slot),
        timeZone,
        line(ProposalKey.ROOM),
        field(ProposalKey.CONFLICTS_WITH, simple.values.list(number)));
  }

  private People people() {
    Map<Role, Field<List<Person>>> byRole = new EnumMap<>(Role.class);
    for (Role role : Role.LIST) {
      byRole.put(role, people(role));
    }
    return new People(Collections.unmodifiableMap(byRole), prose(ProposalKey.ADDITIONAL_SPEAKERS));
  }

  private Content content() {
    Field<SessionFormat> format = field(ProposalKey.FORMAT, new FormatReader(call, simple)::format);
    return new Content(
        format,
        formatDescription(format),
        field(ProposalKey.POLICY_QUESTIONS, new PolicyQuestionReader(simple)::questions),
        prose(ProposalKey.POLICY_QUESTIONS_INFORMATION),
        prose(ProposalKey.ISSUES),
        field(ProposalKey.SDGS, new GoalReader(simple)::goals),
        prose(ProposalKey.SDG_TARGETS),
        prose(ProposalKey.DESCRIPTION),
        prose(ProposalKey.EXPECTED_OUTCOMES),
        prose(ProposalKey.PREVIOUS_MESSAGES),
        prose(ProposalKey.PARTICIPANTS_GAIN));
  }

  /** Returns the description of the format, which may follow the format in the same text. */
  private Field<String> formatDescription(Field<SessionFormat> format) {
    Field<String> own = prose(ProposalKey.FORMAT_DESCRIPTION);
    Optional<Field<String>> after = format.value().map(SessionFormat::description);
    Optional<String> text = after.flatMap(Field::value);
    if (text.isEmpty()) {
      return own;
    }
    Field<String> all =
        own.value().isPresent()
            ? own.map(first -> text.get() + "\n\n" + first)
            : own instanceof Field.Broken ? own : after.get();
    read.put(ProposalKey.FORMAT_DESCRIPTION, all);
    return all;
  }

  private Participation participation(SessionClock clock) {
    return new Participation(
        prose(ProposalKey.INTERACTION),
        field(ProposalKey.AGENDA, new AgendaReader(simple)::agenda),
        prose(ProposalKey.ONLINE_PARTICIPATION),
        clock);
  }

  private SessionReport report() {
    return new SessionReport(
        line(ProposalKey.PREVIOUS_REPORT),
        prose(ProposalKey.KEY_TAKEAWAYS),
        prose(ProposalKey.CALL_TO_ACTION),
        field(ProposalKey.REPORT_SUBMITTED, times::moment));
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
