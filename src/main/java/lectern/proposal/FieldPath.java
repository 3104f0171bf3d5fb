package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.fields.KeyMeaning;
import lectern.fields.KeySet;

/**
 * The path of a field, or of a field of each part of a field: {@code title}, {@code speakers.name}.
 *
 * @param key the field of the proposal
 * @param inner the key within that field's parts, if the path has one
 */
public record FieldPath(ProposalKey key, Optional<Key> inner) {

  /** Parses a path; empty if there is no such field. */
  public static Optional<FieldPath> parse(String written) {
    int dot = written.indexOf('.');
    String outer = dot < 0 ? written : written.substring(0, dot);
    Optional<ProposalKey> key = find(ProposalKey.values(), outer);
    if (dot < 0 || key.isEmpty()) {
      return key.map(found -> new FieldPath(found, Optional.empty()));
    }
    String inner = written.substring(dot + 1);
    return find(partKeys(key.get()), inner)
        .map(found -> new FieldPath(key.get(), Optional.of(found)));
  }

  /** Returns all paths as they are written in a profile, each field before those of its parts. */
  public static List<String> all() {
    List<String> paths = new ArrayList<>();
    for (ProposalKey key : ProposalKey.values()) {
      paths.add(key.written());
      for (Key inner : partKeys(key)) {
        paths.add(new FieldPath(key, Optional.of(inner)).toString());
      }
    }
    return paths;
  }

  /**
   * Returns the field that a name outside of YAML means for certain, such as the header {@code
   * Expected outcome} of a table; empty for names that are used for other things as well.
   */
  public static Optional<FieldPath> meant(String name) {
    return meant(name, ProposalKey.ALL).flatMap(FieldPath::parse);
  }

  /** Returns the key of a person that such a name means, such as {@code Affiliation}. */
  public static Optional<PersonKey> personKey(String name) {
    return meant(name, PersonKey.ALL).flatMap(key -> find(PersonKey.values(), key));
  }

  private static Optional<String> meant(String name, KeySet keys) {
    return keys.meaning(name)
        .flatMap(
            meaning -> {
              if (meaning instanceof KeyMeaning.Same same
                  && !same.isFrequent()
                  && same.remark().isEmpty()) {
                return Optional.of(same.key());
              }
              return meaning instanceof KeyMeaning.Inner inner
                      && !inner.isFrequent()
                      && !inner.isItem()
                  ? Optional.of(inner.outer() + "." + inner.key())
                  : Optional.empty();
            });
  }

  /** Returns the keys of the parts of a field's value; none if it has no parts. */
  public static List<Key> partsOf(ProposalKey key) {
    return List.of(partKeys(key));
  }

  private static Key[] partKeys(ProposalKey key) {
    return switch (key) {
      case FORMAT -> FormatKey.values();
      case TIME -> TimeKey.values();
      case POLICY_QUESTIONS -> PolicyQuestionKey.values();
      case AGENDA -> AgendaKey.values();
      default -> Role.of(key).isPresent() ? PersonKey.values() : new Key[0];
    };
  }

  private static <K extends Key> Optional<K> find(K[] keys, String written) {
    for (K key : keys) {
      if (key.written().equals(written)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /** Returns the fields at this path in a proposal; none if the field around them has no value. */
  public List<Field<?>> in(Proposal proposal) {
    Field<?> outer = proposal.field(key);
    if (inner.isEmpty()) {
      return List.of(outer);
    }
    List<Field<?>> found = new ArrayList<>();
    for (Part part : parts(outer)) {
      found.add(part.field(inner.get()));
    }
    return found;
  }

  /**
   * Returns the parts of the value of a field; none if it has no value or a value without parts.
   */
  public static List<Part> parts(Field<?> field) {
    if (!(field instanceof Field.Given<?> given)) {
      return List.of();
    }
    Object value = given.given();
    if (value instanceof Part part) {
      return List.of(part);
    }
    return value instanceof List<?> list ? parts(list) : List.of();
  }

  @SuppressWarnings("unchecked")
  private static List<Part> parts(List<?> list) {
    // The items of a list are of one type.
    boolean areParts = !list.isEmpty() && list.get(0) instanceof Part;
    return areParts ? (List<Part>) list : List.of();
  }

  /** Returns the path as it is written in a profile. */
  @Override
  public String toString() {
    return inner.map(part -> key.written() + "." + part.written()).orElse(key.written());
  }
}
