package lectern.report;

import java.util.Locale;
import lectern.check.Documentation;
import lectern.check.Parameter;
import lectern.check.Rule;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.profile.Setting;

/** The reference of one rule as text, made from the rule itself and from the shipped profiles. */
public final class RuleReference {
  private RuleReference() {}

  /** Prints the reference of a rule as text. */
  public static String text(Rule rule, Style style) {
    Documentation documentation = rule.documentation();
    StringBuilder text = new StringBuilder();
    text.append(style.bold(rule.id()));
    text.append(" (").append(style.level(rule.level(), rule.level().word())).append(")\n\n");
    text.append(documentation.summary()).append("\n\n");
    text.append(documentation.explanation().strip()).append("\n\n");
    text.append(style.bold("Bad:"))
        .append("\n\n")
        .append(indented(documentation.bad()))
        .append('\n');
    text.append(style.bold("Good:"))
        .append("\n\n")
        .append(indented(documentation.good()))
        .append('\n');
    if (!documentation.parameters().isEmpty()) {
      text.append(style.bold("Parameters:")).append("\n\n");
      for (Parameter parameter : documentation.parameters()) {
        text.append("    ")
            .append(parameter.name())
            .append(": ")
            .append(parameter.meaning())
            .append(" (default: ")
            .append(parameter.otherwise())
            .append(")\n");
      }
      text.append('\n');
    }
    text.append(style.bold("Profiles:")).append("\n\n");
    for (String name : Profiles.SHIPPED) {
      text.append("    ")
          .append(name)
          .append(": ")
          .append(inForce(rule, Profiles.shipped(name)))
          .append('\n');
    }
    return text.toString();
  }

  /** The setting of a rule in a profile: its level, parameters and source. */
  static String inForce(Rule rule, Profile profile) {
    return rule.setting(profile)
        .map(setting -> inForce(rule, setting))
        .orElse(rule.needsProfile() ? "off" : rule.level().word());
  }

  private static String inForce(Rule rule, Setting setting) {
    if (!setting.on()) {
      return "off";
    }
    StringBuilder text = new StringBuilder(setting.level().orElse(rule.level()).word());
    for (Parameter parameter : rule.documentation().parameters()) {
      setting
          .written(parameter.name())
          .ifPresent(value -> text.append(", ").append(parameter.name()).append(' ').append(value));
    }
    if (!setting.types().isEmpty()) {
      text.append(", for ").append(String.join(" and ", setting.types()));
    }
    String certainty = setting.source().certainty().name().toLowerCase(Locale.ROOT);
    text.append(" (").append(certainty);
    setting.source().url().ifPresent(url -> text.append(", ").append(url));
    return text.append(')').toString();
  }

  private static String indented(String yaml) {
    return yaml.strip().indent(4);
  }
}
