package lectern.reference;

import java.util.ArrayList;
import java.util.List;
import lectern.check.EffectiveSettings;
import lectern.config.Configuration;
import lectern.config.FileOverride;
import lectern.config.Glob;
import lectern.config.Waiver;
import lectern.fields.Values;
import lectern.output.Printable;
import lectern.proposal.Stage;
import lectern.report.Style;
import lectern.source.SourceRange;

/** The effective settings of a file or a folder as text, each with the line that sets it. */
public final class EffectiveSettingsText {
  private final EffectiveSettings effective;
  private final TextPage page;

  private EffectiveSettingsText(EffectiveSettings effective, Style style) {
    this.effective = effective;
    this.page =
        new TextPage("Effective configuration of " + Printable.line(effective.path()), style);
  }

  /** Prints all settings as text. */
  public static String of(EffectiveSettings effective, Style style) {
    return new EffectiveSettingsText(effective, style).text();
  }

  private String text() {
    String file = effective.configuration().map(found -> found.file().toString()).orElse("none");
    page.heading("Configuration: " + Printable.line(file));
    String profile = Printable.line(effective.profile().name());
    String profileOrigin = OriginText.of(effective.profileReason(), "event");
    page.unwrapped(0, "Profile: " + profile + " (" + profileOrigin + ")");
    String stage = effective.stage().orElse(Stage.SUBMISSION).word();
    String stageOrigin = OriginText.of(effective.stageReason(), "status");
    page.unwrapped(0, "Stage: " + stage + " (" + stageOrigin + ")");
    page.unwrapped(0, "Time zone: " + timeZone());
    effective
        .dayStart()
        .ifPresent(
            start ->
                page.unwrapped(
                    0,
                    "Days begin at: "
                        + start.value().time()
                        + (" (" + OriginText.of(start.reason(), "day-start") + ")")));
    effective.configuration().ifPresent(this::result);
    effective.configuration().ifPresent(this::files);
    new EffectiveRulesText(effective.profile(), page).print();
    effective.configuration().ifPresent(this::waivers);
    return page.text();
  }

  private String timeZone() {
    if (effective.timeZone().isEmpty()) {
      return "none, so times need a UTC offset";
    }
    String printed =
        effective
            .profile()
            .printedZone()
            .map(zone -> "; times are printed in " + zone.name())
            .orElse("");
    return effective.timeZone().get()
        + (" (" + OriginText.of(effective.timeZoneReason(), "time-zone") + ")")
        + printed;
  }

  /** What a configuration sets for the result of a check. */
  private void result(Configuration configuration) {
    configuration
        .run()
        .failOn()
        .ifPresent(level -> line("Fail on", Values.word(level.value()), level.range()));
    configuration
        .run()
        .baseline()
        .ifPresent(path -> line("Baseline", path.value().toString(), path.range()));
  }

  private void line(String label, String value, SourceRange range) {
    page.unwrapped(
        0,
        label + ": " + Printable.line(value) + " (configuration at " + OriginText.of(range) + ")");
  }

  private void files(Configuration configuration) {
    List<String> lines = new ArrayList<>();
    add("include", configuration.selection().include(), lines);
    add("exclude", configuration.selection().exclude(), lines);
    for (FileOverride override : configuration.overrides()) {
      String applies = override.concerns(effective.relative()) ? ", applies" : "";
      add("override at " + OriginText.of(override.range()) + applies, override.files(), lines);
    }
    page.section("Files, relative to the configuration", lines);
  }

  private static void add(String label, List<Glob> globs, List<String> lines) {
    if (!globs.isEmpty()) {
      lines.add(label + ": " + text(globs));
    }
  }

  private static String text(List<Glob> globs) {
    return String.join(", ", globs.stream().map(glob -> Printable.line(glob.written())).toList());
  }

  private void waivers(Configuration configuration) {
    page.section(
        "Waivers",
        configuration.waivers().stream()
            .filter(waiver -> waiver.concerns(effective.relative()))
            .map(EffectiveSettingsText::text)
            .toList());
  }

  private static String text(Waiver waiver) {
    return waiver.rule()
        + (waiver.files().isEmpty() ? "" : " in " + text(waiver.files()))
        + waiver.until().map(day -> ", until " + day).orElse("")
        + waiver.by().map(name -> ", by " + Printable.line(name)).orElse("")
        + ": "
        + Printable.line(waiver.reason())
        + (" (" + OriginText.of(waiver.range()) + ")");
  }
}
