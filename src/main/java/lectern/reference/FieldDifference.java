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

/** What changes in the fields that a proposal must have. */
final class FieldDifference {
  /** Up to so many new fields in a sentence are told with their meanings. */
  private static final int FEW = 3;

  private final Profile before;
  private final Profile after;
  private final Footnotes notes;
  private final Map<String, List<FieldPath>> groups = new LinkedHashMap<>();

  FieldDifference(Profile before, Profile after, Footnotes notes) {
    this.before = before;
    this.after = after;
    this.notes = notes;
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    themeName().ifPresent(sentences::add);
    Map<String, Requirement> old = byPath(before);
    Map<String, Requirement> now = byPath(after);
    for (Requirement requirement : now.values()) {
      compare(Optional.ofNullable(old.get(requirement.path().toString())), requirement);
    }
    for (Requirement requirement : old.values()) {
      if (!now.containsKey(requirement.path().toString())) {
        group("No longer needed in " + RequirementWords.where(requirement), requirement);
      }
    }
    groups.forEach((beginning, paths) -> sentences.add(beginning + ": " + words(paths) + "."));
    return sentences;
  }

  private Optional<String> themeName() {
    Optional<ThemeName> name = after.themeName().or(before::themeName);
    return new Change(called(before), called(after))
        .words()
        .map(
            words ->
                "The theme is called "
                    + words
                    + "."
                    + name.map(found -> " " + notes.mark(found.source())).orElse(""));
  }

  private static Optional<String> called(Profile profile) {
    return Optional.of("\"" + profile.themeName().map(ThemeName::word).orElse("theme") + "\"");
  }

  private static Map<String, Requirement> byPath(Profile profile) {
    Map<String, Requirement> byPath = new LinkedHashMap<>();
    for (Requirement requirement : profile.requirements()) {
      byPath.putIfAbsent(requirement.path().toString(), requirement);
    }
    return byPath;
  }

  private void compare(Optional<Requirement> old, Requirement now) {
    String where = RequirementWords.where(now);
    String level = RequirementWords.level(now, after);
    if (old.isEmpty()) {
      group("New in " + where + ", " + level + " if missing " + notes.mark(now.source()), now);
      return;
    }
    String oldWhere = RequirementWords.where(old.get());
    String oldLevel = RequirementWords.level(old.get(), before);
    if (!oldWhere.equals(where)) {
      String words = "Needed in " + where + ", " + level + " if missing; before, in " + oldWhere;
      group(words + " " + notes.mark(now.source()), now);
    } else if (!oldLevel.equals(level)) {
      String words = "In " + where + " now " + level + " if missing; before, " + oldLevel;
      group(words + " " + notes.mark(now.source()), now);
    }
  }

  private void group(String beginning, Requirement requirement) {
    groups.computeIfAbsent(beginning, key -> new ArrayList<>()).add(requirement.path());
  }

  private static String words(List<FieldPath> paths) {
    List<String> words = new ArrayList<>();
    for (FieldPath path : paths) {
      boolean told = paths.size() <= FEW && path.inner().isEmpty();
      words.add("\"" + path + "\"" + (told ? " (" + path.key().meaning() + ")" : ""));
    }
    return String.join(", ", words);
  }
}
