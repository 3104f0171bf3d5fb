package lectern.changes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.country.Countries;
import lectern.country.Country;
import lectern.fields.Field;
import lectern.fields.Located;
import lectern.fields.Values;
import lectern.profile.Vocabularies;
import lectern.profile.Vocabulary;
import lectern.programme.Privacy;
import lectern.programme.SafeText;
import lectern.proposal.Person;
import lectern.proposal.PersonKey;

/** Compares what is said of a person beside the name. */
final class DetailComparison {
  /** The public details; the others are compared only where private data is asked for. */
  private static final Set<PersonKey> PUBLIC =
      EnumSet.of(
          PersonKey.ORGANIZATION,
          PersonKey.STAKEHOLDER_GROUP,
          PersonKey.REGIONAL_GROUP,
          PersonKey.REPLACES);

  private final Privacy privacy;
  private final SafeText safe;

  DetailComparison(Privacy privacy, SafeText safe) {
    this.privacy = privacy;
    this.safe = safe;
  }

  /** The differences of one person. */
  List<Change> of(RoleHolder before, RoleHolder after) {
    List<Change> changes = new ArrayList<>();
    for (PersonKey key : PersonKey.values()) {
      boolean isCompared =
          key != PersonKey.NAME && (privacy == Privacy.PRIVATE || PUBLIC.contains(key));
      Field<?> old = before.person().field(key);
      Field<?> now = after.person().field(key);
      if (isCompared && TextEquality.areKnown(old, now) && !isSame(key, before, after)) {
        changes.add(
            new Change.Detail(safe.line(after.name()), key, told(key, before), told(key, after)));
      }
    }
    return changes;
  }

  private static boolean isSame(PersonKey key, RoleHolder before, RoleHolder after) {
    return TextEquality.isSame(text(key, before.person()), text(key, after.person()))
        || TextEquality.isSame(term(key, before), term(key, after));
  }

  private Optional<String> told(PersonKey key, RoleHolder holder) {
    return term(key, holder).map(safe::line);
  }

  /** The value in the words that are used for it, whatever word is written. */
  private static Optional<String> term(PersonKey key, RoleHolder holder) {
    Optional<String> text = text(key, holder.person());
    Vocabularies words = holder.words();
    return switch (key) {
      case STAKEHOLDER_GROUP -> term(text, words.stakeholderGroups());
      case REGIONAL_GROUP -> term(text, words.regionalGroups());
      case COUNTRY -> text.map(word -> Countries.find(word).map(Country::name).orElse(word));
      default -> text;
    };
  }

  private static Optional<String> term(Optional<String> text, Vocabulary words) {
    return text.map(words::canonical);
  }

  private static Optional<String> text(PersonKey key, Person person) {
    return switch (key) {
      case YOUTH -> person.youth().value().map(isYoung -> isYoung ? "yes" : "no");
      case PRESENCE -> person.presence().value().map(Values::word);
      case CONFIRMATION -> person.confirmation().value().map(Values::word);
      case ALIASES ->
          person
              .aliases()
              .value()
              .map(names -> String.join(", ", names.stream().map(Located::value).toList()));
      default -> person.field(key).value().map(Object::toString);
    };
  }
}
