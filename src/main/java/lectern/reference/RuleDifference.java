package lectern.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.profile.Level;
import lectern.profile.Profile;
import lectern.profile.Setting;
import lectern.profile.Source;

/** What changes in the rules that profiles set. */
final class RuleDifference {
  private final Profile before;
  private final Profile after;
  private final Footnotes notes;

  RuleDifference(Profile before, Profile after, Footnotes notes) {
    this.before = before;
    this.after = after;
    this.notes = notes;
  }

  /** Rules whose findings fail a proposal now and did not before. */
  List<String> errors() {
    return sentences(true);
  }

  /** All other rules that change. */
  List<String> others() {
    return sentences(false);
  }

  private List<String> sentences(boolean errors) {
    TreeSet<String> ids = new TreeSet<>(before.settings().keySet());
    ids.addAll(after.settings().keySet());
    List<String> sentences = new ArrayList<>();
    for (String id : ids) {
      boolean error = isError(after, id) && !isError(before, id);
      if (error == errors) {
        sentence(id).ifPresent(sentences::add);
      }
    }
    return sentences;
  }

  private static boolean isError(Profile profile, String id) {
    Optional<Setting> setting = profile.setting(id).filter(Setting::on);
    return setting.flatMap(Setting::level).equals(Optional.of(Level.ERROR));
  }

  private Optional<String> sentence(String id) {
    Optional<Setting> old = before.setting(id);
    Optional<Setting> now = after.setting(id);
    return words(old, now)
        .map(
            words ->
                Registry.find(id).map(Rule::subject).orElse(id)
                    + same(old, now)
                    + ": "
                    + words
                    + ". ["
                    + id
                    + "] "
                    + notes.mark(now.or(() -> old).map(Setting::source).orElse(Source.HOUSE)));
  }

  /** The parameters, where they are no part of the change but say what it is about. */
  private static String same(Optional<Setting> old, Optional<Setting> now) {
    boolean both = old.filter(Setting::on).isPresent() && now.filter(Setting::on).isPresent();
    List<String> parameters = now.map(SettingWords::parameters).orElse(List.of());
    return both && !parameters.isEmpty() && parameters.equals(SettingWords.parameters(old.get()))
        ? ", " + String.join(", ", parameters)
        : "";
  }

  private static Optional<String> words(Optional<Setting> old, Optional<Setting> now) {
    if (now.isEmpty()) {
      return old.map(setting -> "not set any more; before, " + SettingWords.of(setting));
    }
    if (old.isEmpty()) {
      return now.map(setting -> "new, " + SettingWords.of(setting));
    }
    return changed(old.get(), now.get());
  }

  /** What of a setting changes, and only that. */
  private static Optional<String> changed(Setting old, Setting now) {
    if (!old.on() || !now.on()) {
      return new Change(Optional.of(SettingWords.of(old)), Optional.of(SettingWords.of(now)))
          .words();
    }
    List<String> is = new ArrayList<>();
    List<String> was = new ArrayList<>();
    compare(List.of(SettingWords.level(old)), List.of(SettingWords.level(now)), was, is);
    compare(SettingWords.parameters(old), SettingWords.parameters(now), was, is);
    compare(List.of(SettingWords.types(old)), List.of(SettingWords.types(now)), was, is);
    return new Change(Optional.of(String.join(", ", was)), Optional.of(String.join(", ", is)))
        .words();
  }

  private static void compare(
      List<String> old, List<String> now, List<String> was, List<String> is) {
    if (!old.equals(now)) {
      was.addAll(old.isEmpty() ? List.of("no bound") : old);
      is.addAll(now.isEmpty() ? List.of("no bound") : now);
    }
  }
}
