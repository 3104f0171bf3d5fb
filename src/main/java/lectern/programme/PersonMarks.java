package lectern.programme;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.session.Participant;
import lectern.session.PersonIdentity;
import lectern.source.LetterFolding;

/**
 * What distinguishes a person from namesakes, in the order in which it is used. Each is empty if it
 * is unknown, and several values are in alphabetical order.
 *
 * @param name the key of the name; of several spellings, the first in the alphabet
 * @param id the ids that proposals state
 * @param organization the organizations
 * @param address the e-mail addresses
 */
record PersonMarks(String name, String id, String organization, String address) {
  private static final int MOST = 3;

  /** The marks of one person, of all roles in all sessions. */
  static PersonMarks of(List<Participant> roles) {
    List<String> keys = roles.stream().filter(Participant::hasId).map(Participant::key).toList();
    return new PersonMarks(
        roles.stream().map(role -> role.identity().nameKey()).min(String::compareTo).orElseThrow(),
        joined(keys.stream().filter(key -> !PersonIdentity.isAddress(key))),
        joined(roles.stream().map(Participant::organizationName).map(LetterFolding::fold)),
        joined(
            Stream.concat(
                keys.stream().filter(PersonIdentity::isAddress),
                roles.stream().map(role -> role.identity().email()))));
  }

  private static String joined(Stream<String> values) {
    return values
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining("\t"));
  }

  /**
   * Returns the texts that an id may be made of, the shortest first. An id in the proposal is part
   * of each. An address comes last, since whoever guesses it could confirm it by the id.
   */
  List<List<String>> choices() {
    return Stream.iterate(id.isEmpty() ? 0 : 1, count -> count + 1)
        .limit(MOST + 1L)
        .map(count -> Stream.of(id, organization, address).limit(count).toList())
        .map(PersonMarks::withoutBlankEnd)
        .distinct()
        .toList();
  }

  private static List<String> withoutBlankEnd(List<String> marks) {
    int end = marks.size();
    while (end > 0 && marks.get(end - 1).isEmpty()) {
      end--;
    }
    return marks.subList(0, end);
  }
}
