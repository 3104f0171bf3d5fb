package lectern.listing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.fields.Located;
import lectern.fields.Values;
import lectern.output.Printable;
import lectern.output.SafeJson;
import lectern.output.SafeYaml;
import lectern.profile.Profile;
import lectern.profile.Vocabularies;
import lectern.proposal.AgendaItem;
import lectern.proposal.AgendaKey;
import lectern.proposal.DevelopmentGoal;
import lectern.proposal.FormatKey;
import lectern.proposal.Part;
import lectern.proposal.Person;
import lectern.proposal.PersonKey;
import lectern.proposal.PolicyQuestion;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalKey;
import lectern.proposal.Timeline;
import lectern.session.PublicId;
import lectern.source.yaml.Node;

/**
 * A proposal as data: the keys of the proposal file in their order, values in the call's own words,
 * people always with keys. What could not be read is as it is written; unknown keys are left out.
 */
public final class ProposalData {
  /** The fields that concern only the organizers of an event. */
  private static final Set<Key> PRIVATE =
      Set.of(
          PersonKey.COUNTRY,
          PersonKey.GENDER,
          PersonKey.YOUTH,
          PersonKey.CONFIRMATION,
          PersonKey.EMAIL);

  private final Vocabularies vocabularies;
  private final boolean withPrivate;
  private final UnaryOperator<String> safe;
  private final JsonGenerator out;
  private boolean isTimed;

  private ProposalData(
      Vocabularies vocabularies,
      boolean withPrivate,
      UnaryOperator<String> safe,
      JsonGenerator out) {
    this.vocabularies = vocabularies;
    this.withPrivate = withPrivate;
    this.safe = safe;
    this.out = out;
  }

  /**
   * A proposal as JSON.
   *
   * @param withPrivate with the data that people give to the organizers only
   * @param words the form in which each text is printed
   */
  public static String json(
      Proposal proposal, Profile profile, boolean withPrivate, UnaryOperator<String> words) {
    StringWriter all = new StringWriter();
    try (JsonGenerator json = SafeJson.indented(all)) {
      new ProposalData(profile.vocabularies(), withPrivate, words, json).write(proposal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.append('\n').toString();
  }

  /** A proposal as YAML that may be checked and formatted like any other. */
  public static String yaml(
      Proposal proposal, Profile profile, boolean withPrivate, UnaryOperator<String> words) {
    StringWriter all = new StringWriter();
    try (JsonGenerator yaml = SafeYaml.document(all)) {
      new ProposalData(
              profile.vocabularies(), withPrivate, text -> Printable.block(words.apply(text)), yaml)
          .write(proposal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }

  private void write(Proposal proposal) throws IOException {
    isTimed = proposal.participation().timeline().isPresent();
    out.writeStartObject();
    for (ProposalKey key : ProposalKey.values()) {
      write(key, proposal.field(key));
    }
    out.writeEndObject();
  }

  private void write(Key key, Field<?> field) throws IOException {
    if (!withPrivate && !isPublic(key, field)) {
      return;
    }
    if (field.value().isPresent()) {
      out.writeFieldName(key.written());
      value(key, field.value().get());
    } else if (field instanceof Field.Broken<?> broken && broken.node().isPresent()) {
      out.writeFieldName(key.written());
      written(broken.node().get());
    }
  }

  /** What is written where it can't be read. */
  private void written(Node node) throws IOException {
    if (node instanceof Node.Mapping mapping) {
      Set<String> names = new HashSet<>();
      out.writeStartObject();
      for (Node.Entry entry : mapping.entries()) {
        if (names.add(entry.key().text())) {
          out.writeFieldName(safe.apply(entry.key().text()));
          written(entry.value());
        }
      }
      out.writeEndObject();
    } else if (node instanceof Node.Sequence sequence) {
      out.writeStartArray();
      for (Node item : sequence.items()) {
        written(item);
      }
      out.writeEndArray();
    } else if (node instanceof Node.Scalar scalar) {
      out.writeString(safe.apply(scalar.text()));
    }
  }

  /** Returns whether everybody may read a value; of ids, only those that are made for that. */
  private static boolean isPublic(Key key, Field<?> field) {
    return !PRIVATE.contains(key)
        && (key != PersonKey.ID
            || field.value().filter(id -> PublicId.is((String) id)).isPresent());
  }

  private void value(Key key, Object value) throws IOException {
    if (value instanceof Part part) {
      part(part);
    } else if (value instanceof List<?> items) {
      out.writeStartArray();
      for (Object item : items) {
        value(key, item);
      }
      out.writeEndArray();
    } else if (value instanceof Located<?> located) {
      value(key, located.value());
    } else if (value instanceof Integer number) {
      number(key, number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Enum<?> word) {
      out.writeString(Values.word(word));
    } else if (value instanceof Temporal time) {
      out.writeString(time.toString());
    } else if (value instanceof DevelopmentGoal goal) {
      out.writeString(safe.apply(goal.toString()));
    } else {
      out.writeString(safe.apply(canonical(key, (String) value)));
    }
  }

  private void part(Part part) throws IOException {
    if (part instanceof Person person && person.name() instanceof Field.Broken) {
      unread(person);
      return;
    }
    if (part instanceof PolicyQuestion question
        && question.heading() instanceof Field.Broken<?> broken
        && broken == question.question()) {
      written(broken.node().orElseThrow());
      return;
    }
    Optional<String> mark = mark(part);
    out.writeStartObject();
    for (Key key : part.keys()) {
      Field<?> field = part.field(key);
      if (mark.isPresent() && field.value().isPresent() && field.value().get() instanceof String) {
        out.writeStringField(key.written(), safe.apply(mark.get() + " " + field.value().get()));
        mark = Optional.empty();
      } else {
        write(key, field);
      }
    }
    out.writeEndObject();
  }

  /** The mark that a listing prints before an item. */
  private Optional<String> mark(Part part) {
    if (part instanceof PolicyQuestion question) {
      return question.mark();
    }
    return part instanceof AgendaItem item && !isTimed ? item.mark() : Optional.empty();
  }

  /** Writes a person whose name could not be read with the text in its place. */
  private void unread(Person person) throws IOException {
    Optional<String> whole = person.unread();
    if (whole.isPresent()) {
      out.writeString(safe.apply(whole.get()));
      return;
    }
    out.writeStartObject();
    Optional<String> name = person.writtenName();
    if (name.isPresent()) {
      out.writeStringField(PersonKey.NAME.written(), safe.apply(name.get()));
    }
    for (Key key : person.keys()) {
      write(key, person.field(key));
    }
    out.writeEndObject();
  }

  /**
   * Minutes into the session are written as a clock shows them; a length and a number as digits.
   */
  private void number(Key key, int number) throws IOException {
    if (key == AgendaKey.START || key == AgendaKey.END) {
      out.writeString(Timeline.clock(number));
    } else {
      out.writeNumber(number);
    }
  }

  private String canonical(Key key, String text) {
    if (key == ProposalKey.TYPE) {
      return vocabularies.sessionTypes().canonical(text);
    }
    if (key == ProposalKey.THEME) {
      return vocabularies.themes().canonical(text);
    }
    if (key == PersonKey.STAKEHOLDER_GROUP) {
      return vocabularies.stakeholderGroups().canonical(text);
    }
    if (key == PersonKey.REGIONAL_GROUP) {
      return vocabularies.regionalGroups().canonical(text);
    }
    if (key == FormatKey.TYPE) {
      return vocabularies.formats().canonical(text);
    }
    return key == FormatKey.LAYOUT ? vocabularies.layouts().canonical(text) : text;
  }
}
