package lectern.reference;

import java.util.ArrayList;
import java.util.List;
import lectern.check.EffectiveSettings;
import lectern.config.Configuration;
import lectern.config.FileOverride;
import lectern.config.Glob;
import lectern.config.Waiver;
import lectern.output.Printable;
import lectern.proposal.Stage;

/** What is in force for a file or a folder, each part with the place that says so. */
public final class InForceText {
  private final EffectiveSettings effective;
  private final TextPage page = new TextPage();

  private InForceText(EffectiveSettings effective) {
    this.effective = effective;
  }

  /** All of it as text. */
  public static String of(EffectiveSettings effective) {
    return new InForceText(effective).text();
  }

  private String text() {
    page.title("In force for " + Printable.line(effective.path()));
    page.heading(
        "Configuration: "
            + effective
                .configuration()
                .map(found -> Printable.line(found.file().toString()))
                .orElse("none"));
    page.whole(
        0,
        "Profile: "
            + Printable.line(effective.profile().name())
            + " ("
            + OriginText.of(effective.profileReason(), "event")
            + ")");
    page.whole(
        0,
        "Stage: "
            + effective.stage().orElse(Stage.SUBMISSION).word()
            + " ("
            + OriginText.of(effective.stageReason(), "status")
            + ")");
    effective.configuration().ifPresent(this::files);
    new RulesInForce(effective.profile(), page).print();
    effective.configuration().ifPresent(this::waivers);
    return page.text();
  }

  private void files(Configuration configuration) {
    List<String> lines = new ArrayList<>();
    patterns("include", configuration.selection().include(), lines);
    patterns("exclude", configuration.selection().exclude(), lines);
    for (FileOverride override : configuration.overrides()) {
      String applies = override.concerns(effective.relative()) ? ", applies here" : "";
      patterns("override at " + OriginText.of(override.range()) + applies, override.files(), lines);
    }
    section("Files, from the configuration's folder", lines);
  }

  private static void patterns(String what, List<Glob> globs, List<String> lines) {
    if (!globs.isEmpty()) {
      lines.add(what + ": " + words(globs));
    }
  }

  private static String words(List<Glob> globs) {
    List<String> written = new ArrayList<>();
    globs.forEach(glob -> written.add(Printable.line(glob.written())));
    return String.join(", ", written);
  }

  private void waivers(Configuration configuration) {
    List<String> lines = new ArrayList<>();
    for (Waiver waiver : configuration.waivers()) {
      if (waiver.concerns(effective.relative())) {
        lines.add(words(waiver));
      }
    }
    section("Waivers", lines);
  }

  private static String words(Waiver waiver) {
    StringBuilder words = new StringBuilder(waiver.rule());
    words.append(waiver.files().isEmpty() ? "" : " in " + words(waiver.files()));
    waiver.until().ifPresent(day -> words.append(", until ").append(day));
    waiver.by().ifPresent(name -> words.append(", by ").append(Printable.line(name)));
    words.append(": ").append(Printable.line(waiver.reason()));
    return words.append(" (").append(OriginText.of(waiver.range())).append(')').toString();
  }

  private void section(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      page.heading(heading);
      lines.forEach(line -> page.line(2, line));
    }
  }
}
