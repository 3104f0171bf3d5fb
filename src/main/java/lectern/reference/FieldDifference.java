package lectern.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.profile.Profile;
import lectern.profile.Requirement;
import lectern.profile.ThemeName;
import lectern.proposal.FieldPath;

/** The differences between two profiles in their required fields. */
final class FieldDifference {
  /** The largest number of fields in a sentence that are listed with their meanings. */
  private static final int MOST_WITH_MEANING = 3;

  private final Profile before;
  private final Profile after;
  private final TextPage page;

  FieldDifference(Profile before, Profile after, TextPage page) {
    this.before = before;
    this.after = after;
    this.page = page;
  }

  /** A sentence for each kind of difference, with all fields that it is true of. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    themeName().ifPresent(sentences::add);
    Map<String, Requirement> old = byPath(before);
    Map<String, Requirement> now = byPath(after);
    Map<String, List<FieldPath>> fields = new LinkedHashMap<>();
    now.forEach(
        (path, requirement) ->
            change(Optional.ofNullable(old.get(path)), requirement)
                .ifPresent(change -> add(fields, change, requirement)));
    old.forEach(
        (path, requirement) -> {
          if (!now.containsKey(path)) {
            String where = RulePhrases.where(requirement);
            add(fields, "No longer required for " + where, requirement);
          }
        });
    fields.forEach((change, paths) -> sentences.add(change + ": " + names(paths) + "."));
    return sentences;
  }

  private Optional<String> themeName() {
    Optional<ThemeName> name = after.themeName().or(before::themeName);
    return Phrases.change(quotedName(before), quotedName(after))
        .map(change -> "Name of the theme field: " + change + ".")
        .map(text -> name.map(found -> page.cited(text, found.source())).orElse(text));
  }

  private static Optional<String> quotedName(Profile profile) {
    return Optional.of("\"" + profile.themeName().map(ThemeName::word).orElse("theme") + "\"");
  }

  private static Map<String, Requirement> byPath(Profile profile) {
    Map<String, Requirement> byPath = new LinkedHashMap<>();
    for (Requirement requirement : profile.requirements()) {
      byPath.putIfAbsent(requirement.path().toString(), requirement);
    }
    return byPath;
  }

  private Optional<String> change(Optional<Requirement> old, Requirement now) {
    String where = RulePhrases.where(now);
    String level = RulePhrases.level(now, after);
    String oldWhere = old.map(RulePhrases::where).orElse("");
    String oldLevel = old.map(found -> RulePhrases.level(found, before)).orElse("");
    String change;
    if (old.isEmpty()) {
      change = "New: required for " + where + ", " + level + " if missing";
    } else if (!oldWhere.equals(where)) {
      change = "Required for " + where + ", " + level + " if missing; previously for " + oldWhere;
    } else if (!oldLevel.equals(level)) {
      change = "Required for " + where + ", now " + level + " if missing; previously " + oldLevel;
    } else {
      return Optional.empty();
    }
    return Optional.of(page.cited(change, now.source()));
  }

  private static void add(
      Map<String, List<FieldPath>> fields, String change, Requirement requirement) {
    fields.computeIfAbsent(change, key -> new ArrayList<>()).add(requirement.path());
  }

  private static String names(List<FieldPath> paths) {
    List<String> names = new ArrayList<>();
    for (FieldPath path : paths) {
      boolean withMeaning = paths.size() <= MOST_WITH_MEANING && path.inner().isEmpty();
      names.add("\"" + path + "\"" + (withMeaning ? " (" + path.key().meaning() + ")" : ""));
    }
    return String.join(", ", names);
  }
}
