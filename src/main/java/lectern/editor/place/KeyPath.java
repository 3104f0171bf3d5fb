package lectern.editor.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;
import lectern.proposal.ProposalKey;

/**
 * The path of a value by the keys of the file format; empty for the proposal itself.
 *
 * @param keys from the key of the proposal inwards
 */
public record KeyPath(List<TypedKey> keys) {

  /** Finds the keys of a path; empty if one of them is unknown. */
  public static Optional<KeyPath> of(List<String> path) {
    List<TypedKey> keys = new ArrayList<>();
    ValueType type = ProposalKey.proposal();
    for (String name : path) {
      Optional<TypedKey> key = keyed(type).flatMap(mapping -> find(name, mapping));
      if (key.isEmpty()) {
        return Optional.empty();
      }
      keys.add(key.get());
      type = key.get().type();
    }
    return Optional.of(new KeyPath(List.copyOf(keys)));
  }

  private static Optional<TypedKey> find(String name, ValueType.Keyed mapping) {
    for (TypedKey key : mapping.keys()) {
      if (key.written().equals(name)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /** Returns the keys of a value of a type that is a mapping, or a list of such values. */
  private static Optional<ValueType.Keyed> keyed(ValueType type) {
    if (type instanceof ValueType.Keyed keyed) {
      return Optional.of(keyed);
    }
    if (type instanceof ValueType.Items items) {
      return keyed(items.item());
    }
    if (type instanceof ValueType.Either either) {
      return either.forms().stream().flatMap(form -> keyed(form).stream()).findFirst();
    }
    return Optional.empty();
  }

  /** Returns the path of a key below this one. */
  public KeyPath with(TypedKey key) {
    List<TypedKey> inner = new ArrayList<>(keys);
    inner.add(key);
    return new KeyPath(List.copyOf(inner));
  }

  /** Returns the type of the value. */
  public ValueType type() {
    return keys.isEmpty() ? ProposalKey.proposal() : keys.get(keys.size() - 1).type();
  }

  /** Returns the keys that the value may have; none if it is no mapping. */
  public List<? extends TypedKey> inner() {
    return keyed(type()).map(ValueType.Keyed::keys).orElse(List.of());
  }

  /** Returns the key of the proposal that the path begins with. */
  public Optional<ProposalKey> outer() {
    return keys.isEmpty() ? Optional.empty() : Optional.of((ProposalKey) keys.get(0));
  }

  /** Returns the last key. */
  public Optional<TypedKey> last() {
    return keys.isEmpty() ? Optional.empty() : Optional.of(keys.get(keys.size() - 1));
  }
}
