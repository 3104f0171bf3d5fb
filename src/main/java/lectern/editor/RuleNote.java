package lectern.editor;

import java.util.Optional;
import lectern.check.Documentation;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.profile.Profile;
import lectern.profile.Setting;

/** What there is to say about a rule, in Markdown. */
public final class RuleNote {
  private RuleNote() {}

  /** Returns the note about a rule with its source in a call; empty if there is no such rule. */
  public static Optional<String> of(String id, Profile profile) {
    return Registry.find(id).map(rule -> of(rule, profile));
  }

  private static String of(Rule rule, Profile profile) {
    Documentation documentation = rule.documentation();
    MarkdownNote note =
        new MarkdownNote()
            .title(rule.id())
            .text(documentation.summary())
            .text(documentation.explanation().strip().replace('\n', ' '));
    Optional<Setting> setting = rule.setting(profile);
    setting.ifPresent(set -> note.source("In " + profile.title(), set.source()));
    return note.markdown();
  }
}
