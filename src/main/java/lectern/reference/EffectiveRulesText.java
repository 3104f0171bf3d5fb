package lectern.reference;

import java.util.Optional;
import lectern.check.Parameter;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.output.Printable;
import lectern.profile.Profile;
import lectern.profile.Setting;

/**
 * Every rule with its effective level and parameters under a profile, and the line that sets them.
 */
final class EffectiveRulesText {
  private static final String DEFAULT = "default";
  private static final int LEVEL_WIDTH = "warning".length() + 2;

  private final Profile profile;
  private final TextPage page;

  EffectiveRulesText(Profile profile, TextPage page) {
    this.profile = profile;
    this.page = page;
  }

  void print() {
    page.heading("Rules");
    int width = 0;
    for (String id : Registry.ids()) {
      width = Math.max(width, id.length() + 2);
    }
    for (Rule rule : Registry.RULES) {
      Optional<Setting> setting = rule.setting(profile);
      boolean on = setting.map(Setting::on).orElse(!rule.needsProfile());
      String level = on ? setting.flatMap(Setting::level).orElse(rule.level()).word() : "off";
      page.unwrapped(
          2, padded(rule.id(), width) + padded(level, LEVEL_WIDTH) + origin(rule, setting));
      if (on) {
        parameters(rule, setting);
      }
    }
  }

  /**
   * The line that sets the level or, for a rule that only profiles turn on, that names the rule.
   */
  private static String origin(Rule rule, Optional<Setting> setting) {
    return setting
        .flatMap(Setting::levelRange)
        .or(() -> setting.filter(named -> rule.needsProfile()).map(Setting::range))
        .map(OriginText::of)
        .orElse(DEFAULT);
  }

  private void parameters(Rule rule, Optional<Setting> setting) {
    for (Parameter parameter : rule.documentation().parameters()) {
      page.line(4, parameter.name() + ": " + value(parameter, setting));
    }
    setting
        .filter(stated -> !stated.types().isEmpty())
        .ifPresent(stated -> page.line(4, Printable.line(RulePhrases.types(stated))));
  }

  private static String value(Parameter parameter, Optional<Setting> setting) {
    Optional<String> written = setting.flatMap(stated -> stated.written(parameter.name()));
    return written.isPresent()
        ? Printable.line(written.get())
            + " ("
            + OriginText.of(setting.get().parameters().get(parameter.name()).key().range())
            + ")"
        : parameter.otherwise() + " (" + DEFAULT + ")";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
