package lectern.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.edit.WaiverEdits;
import lectern.output.Printable;
import lectern.proposal.Times;
import lectern.source.Input;
import lectern.source.Quote;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** {@code --add-waivers}, {@code --reason} and {@code --until}. */
final class WaiverOptions implements Arguments {
  static final String ADD = "--add-waivers";
  private static final String REASON = "--reason";
  private static final String UNTIL = "--until";

  private final Argument<Boolean> add = Argument.flag(ADD);
  private final Argument<String> reason = Argument.text(REASON, "TEXT");
  private final Argument<LocalDate> until =
      Argument.converted(UNTIL, "DATE", LocalDate.class, WaiverOptions::day);

  @Override
  public void addTo(CommandSpec command) {
    add.addTo(command);
    reason.addTo(command);
    until.addTo(command);
  }

  boolean isGiven() {
    return add.get();
  }

  private static LocalDate day(String text) {
    return Times.parseDay(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    UNTIL + " must be a date such as 2026-12-31, not " + Quote.of(text) + "."));
  }

  /** Refuses values and combinations that mean nothing. */
  void validate(List<String> names, Console console) throws IOException, UsageException {
    if (!add.get()) {
      if (reason.isGiven() || until.isGiven()) {
        String given = reason.isGiven() ? REASON : UNTIL;
        throw new UsageException(given + " needs " + ADD + "; add it, or remove " + given + ".");
      }
      return;
    }
    String text = reason.or("");
    if (text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
      throw new UsageException(
          ADD + " needs a reason, such as " + REASON + " \"as agreed with the speaker\".");
    }
    if (!Printable.line(text).equals(text)) {
      throw new UsageException(
          REASON
              + " must be one line without invisible characters, not \""
              + Printable.line(text)
              + "\".");
    }
    if (until.isGiven()) {
      LocalDate today = LocalDate.ofInstant(console.clock().instant(), ZoneOffset.UTC);
      if (until.get().isBefore(today)) {
        throw new UsageException(
            UNTIL + " must be today (" + today + ") or later, not " + until.get() + ".");
      }
    }
    if (names.contains(Inputs.STANDARD_INPUT)) {
      throw new UsageException(ADD + " cannot change standard input; name a file.");
    }
    RewrittenFiles.validate(names, ADD);
  }

  /**
   * Writes waivers of all findings to the files, and prints those that a comment can't waive.
   *
   * @param left receives the checked files with only the findings that are left
   * @return whether all files could be written
   */
  boolean write(
      List<Input> files, List<CheckedFile> checked, List<CheckedFile> left, Console console) {
    Map<String, Input> inputs = new HashMap<>();
    files.forEach(file -> inputs.put(file.name(), file));
    WaiverEdits edits = new WaiverEdits(reason.get().strip(), until.value());
    RewrittenFiles rewritten = new RewrittenFiles(console);
    List<Finding> all = new ArrayList<>();
    for (CheckedFile file : checked) {
      List<Finding> rest = file.findings();
      if (inputs.containsKey(file.name()) && file.source().isPresent()) {
        WaiverEdits.Result result = edits.waive(file.source().get(), file);
        if (result.waivers() > 0) {
          rewritten.write(file.name(), result.text(), result.waivers());
        }
        rest = result.left();
      }
      left.add(file.withFindings(rest));
      all.addAll(rest);
    }
    all.forEach(finding -> console.err().print(sentence(finding)));
    rewritten.printSummary("added", "waiver", "to");
    return rewritten.isWhole();
  }

  private static String sentence(Finding finding) {
    return "lectern: "
        + Printable.line(finding.range().file())
        + ":"
        + finding.range().startLine()
        + ":"
        + finding.range().startColumn()
        + ": "
        + finding.rule()
        + (WaiverEdits.isWaivable(finding)
            ? " cannot be waived by a comment here; waive it in lectern.yaml, or fix it.\n"
            : " cannot be waived; fix it.\n");
  }
}
