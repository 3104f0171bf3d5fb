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
import lectern.programme.Privacy;
import lectern.programme.SafeText;
import lectern.proposal.PersonKey;

/** Compares the details of a person other than the name. */
final class DetailComparison {
  private static final Set<PersonKey> PUBLIC =
      EnumSet.of(
          PersonKey.ORGANIZATION,
          PersonKey.STAKEHOLDER_GROUP,
          PersonKey.REGIONAL_GROUP,
          PersonKey.REPLACES);

  private static final Set<PersonKey> ALL = EnumSet.complementOf(EnumSet.of(PersonKey.NAME));

  private final Set<PersonKey> compared;
  private final SafeText safe;

  DetailComparison(Privacy privacy, SafeText safe) {
    this.compared = privacy == Privacy.PRIVATE ? ALL : PUBLIC;
    this.safe = safe;
  }

  /** Compares the details of a person in two states. */
  List<Change> of(RoleHolder before, RoleHolder after) {
    List<Change> changes = new ArrayList<>();
    for (PersonKey key : compared) {
      Field<?> old = before.person().field(key);
      Field<?> now = after.person().field(key);
      Optional<String> oldTerm = term(key, before);
      Optional<String> newTerm = term(key, after);
      if (TextEquality.areKnown(old, now)
          && !TextEquality.isSame(text(old), text(now))
          && !TextEquality.isSame(oldTerm, newTerm)) {
        changes.add(
            new Change.DetailChanged(
                safe.line(after.name()), key, oldTerm.map(safe::line), newTerm.map(safe::line)));
      }
    }
    return changes;
  }

  /** The value of a detail as a term of the profile, where that has terms for it. */
  private static Optional<String> term(PersonKey key, RoleHolder holder) {
    Optional<String> text = text(holder.person().field(key));
    return switch (key) {
      case STAKEHOLDER_GROUP -> text.map(holder.words().stakeholderGroups()::canonical);
      case REGIONAL_GROUP -> text.map(holder.words().regionalGroups()::canonical);
      case COUNTRY -> text.map(word -> Countries.find(word).map(Country::name).orElse(word));
      default -> text;
    };
  }

  private static Optional<String> text(Field<?> field) {
    return field.value().map(DetailComparison::text);
  }

  private static String text(Object value) {
    if (value instanceof Boolean truth) {
      return truth ? "yes" : "no";
    }
    if (value instanceof List<?> list) {
      return String.join(
          ", ", list.stream().map(item -> text(((Located<?>) item).value())).toList());
    }
    return value instanceof Enum<?> choice ? Values.word(choice) : value.toString();
  }
}
