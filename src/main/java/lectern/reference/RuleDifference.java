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

/** The differences between two profiles in their settings of rules. */
final class RuleDifference {
  private final Profile before;
  private final Profile after;
  private final TextPage page;

  RuleDifference(Profile before, Profile after, TextPage page) {
    this.before = before;
    this.after = after;
    this.page = page;
  }

  /** A sentence for each rule that becomes an error. */
  List<String> errors() {
    return sentences(true);
  }

  /** A sentence for each other rule that changes. */
  List<String> others() {
    return sentences(false);
  }

  private List<String> sentences(boolean errors) {
    TreeSet<String> ids = new TreeSet<>(before.settings().keySet());
    ids.addAll(after.settings().keySet());
    ids.removeIf(id -> (isError(after, id) && !isError(before, id)) != errors);
    return ids.stream().flatMap(id -> sentence(id).stream()).toList();
  }

  private static boolean isError(Profile profile, String id) {
    Optional<Setting> setting = profile.setting(id).filter(Setting::on);
    return setting.flatMap(Setting::level).equals(Optional.of(Level.ERROR));
  }

  private Optional<String> sentence(String id) {
    Optional<Setting> old = before.setting(id);
    Optional<Setting> now = after.setting(id);
    String name = Registry.find(id).map(Rule::subject).orElseGet(() -> Rule.subject(id));
    String subject = name + unchanged(old, now) + ": ";
    Source source = now.or(() -> old).map(Setting::source).orElse(Source.HOUSE);
    return change(old, now).map(change -> page.cited(subject + change + ". [" + id + "]", source));
  }

  /** The parameters, if they are the same in both profiles. */
  private static String unchanged(Optional<Setting> old, Optional<Setting> now) {
    boolean both = old.filter(Setting::on).isPresent() && now.filter(Setting::on).isPresent();
    List<String> parameters = now.map(RulePhrases::parameters).orElse(List.of());
    return both && !parameters.isEmpty() && parameters.equals(RulePhrases.parameters(old.get()))
        ? ", " + String.join(", ", parameters)
        : "";
  }

  private static Optional<String> change(Optional<Setting> old, Optional<Setting> now) {
    if (now.isEmpty()) {
      return old.map(setting -> "no longer set; previously " + RulePhrases.setting(setting));
    }
    if (old.isEmpty()) {
      return now.map(setting -> "new, " + RulePhrases.setting(setting));
    }
    if (!old.get().on() || !now.get().on()) {
      return Phrases.change(old.map(RulePhrases::setting), now.map(RulePhrases::setting));
    }
    return changedParts(old.get(), now.get());
  }

  private static Optional<String> changedParts(Setting old, Setting now) {
    List<List<String>> was = parts(old);
    List<List<String>> is = parts(now);
    List<String> oldWords = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < is.size(); i++) {
      if (!is.get(i).equals(was.get(i))) {
        oldWords.addAll(was.get(i).isEmpty() ? List.of("not set") : was.get(i));
        words.addAll(is.get(i).isEmpty() ? List.of("not set") : is.get(i));
      }
    }
    return Phrases.change(
        Optional.of(String.join(", ", oldWords)), Optional.of(String.join(", ", words)));
  }

  private static List<List<String>> parts(Setting setting) {
    return List.of(
        List.of(RulePhrases.level(setting)),
        RulePhrases.parameters(setting),
        List.of(RulePhrases.types(setting)));
  }
}
