package lectern.session;

import java.util.Optional;
import lectern.proposal.Person;
import lectern.source.LetterFolding;

/**
 * The identity of a person: the key {@code id}, else the e-mail address, else the name.
 *
 * @param key the key that stands for the person; {@link PersonIndex} joins several keys of one
 *     person
 * @param nameKey the key of the name
 * @param email the address in addition to an id; empty if there is none
 */
public record PersonIdentity(String key, String nameKey, String email) {
  /** The first character of the key of an id or address, which no name begins with. */
  private static final char MARK = '\u0001';

  /** The identity of a person; empty without a name, and for a placeholder. */
  static Optional<PersonIdentity> ofNamed(Person person) {
    Optional<String> name = person.name().value();
    return name.isEmpty() || PlaceholderName.isNobody(name.get())
        ? Optional.empty()
        : Optional.of(of(person, name.get()));
  }

  /** The identity of a person with a name. */
  public static PersonIdentity of(Person person, String name) {
    String nameKey = PersonName.key(name);
    Optional<String> id = person.id().value();
    Optional<String> email = person.email().value();
    if (id.isEmpty() && email.isEmpty()) {
      return new PersonIdentity(nameKey, nameKey, "");
    }
    String address = email.map(PersonIdentity::marked).orElse("");
    return id.isEmpty()
        ? new PersonIdentity(address, nameKey, "")
        : new PersonIdentity(marked(id.get()), nameKey, address);
  }

  /** Returns whether a key is that of an id or an address. */
  static boolean isMarked(String key) {
    return !key.isEmpty() && key.charAt(0) == MARK;
  }

  /** Returns whether a key is that of an address, which may change. */
  public static boolean isAddress(String key) {
    return isMarked(key) && key.indexOf('@') > 0;
  }

  /** The key of an id or address: one ORCID iD may be written with and without its URL. */
  private static String marked(String text) {
    String plain = LetterFolding.fold(text);
    for (String prefix : new String[] {"mailto:", "https://", "http://", "www.", "orcid.org/"}) {
      plain = plain.startsWith(prefix) ? plain.substring(prefix.length()) : plain;
    }
    plain = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    return MARK + plain;
  }
}
