package lectern.check.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.country.Countries;
import lectern.fields.Integers;
import lectern.fields.Key;
import lectern.profile.Level;
import lectern.proposal.FormatKey;
import lectern.proposal.PersonKey;
import lectern.proposal.PolicyQuestionKey;
import lectern.proposal.ProposalKey;
import lectern.session.ProposalContext;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.Quote;
import lectern.source.yaml.Node;

/** An unquoted text or code that other YAML readers convert to another type. */
public final class ChangedCode implements ProposalRule {
  /** Fields whose valid values are never converted; an invalid value is reported as such. */
  private static final Set<Key> NEVER_CONVERTED =
      Set.of(
          ProposalKey.TYPE,
          ProposalKey.THEME,
          ProposalKey.PREVIOUS_REPORT,
          ProposalKey.CONDUCTED_BEFORE,
          FormatKey.TYPE,
          FormatKey.LAYOUT,
          PersonKey.STAKEHOLDER_GROUP,
          PersonKey.REGIONAL_GROUP,
          PolicyQuestionKey.QUESTION);

  @Override
  public String id() {
    return "structure/changed-code";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Unquoted text that other YAML readers convert.",
        """
            Lectern reads every value as it is written. Other YAML readers convert unquoted values by the rules of YAML 1.1 or
            1.2: 8.10 becomes the number 8.1, 007 becomes 7, 1e3 becomes 1000, 12:30 becomes 750, 2021-12-10 becomes a date, and
            no, the code of Norway, becomes false. Text and codes are reported, and so are numbers with a leading zero. Other
            numbers, true and false where they are expected, words from a list, and the times in "time" and "agenda" are not:
            write times as documented, such as 00:15, which stays text according to the YAML specification.
            """,
        """
            sdgs: [8, 8.10]
            """,
        """
            sdgs: [8, "8.10"]
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    for (PlainScalar written : PlainScalar.of(context.proposal())) {
      Optional<String> changed = PlainText.changed(written.text());
      if (changed.isPresent()
          && !NEVER_CONVERTED.contains(written.key())
          && isValid(written.key(), written.text())) {
        findings.add(
            rule.finding(
                    written.range(),
                    "Some YAML readers read unquoted "
                        + Quote.of(written.text())
                        + " as "
                        + changed.get()
                        + ".",
                    "Put it in quotes: " + Quote.of(written.text()) + ".")
                .withFix(
                    Fix.safe(
                        "Put " + Quote.of(written.text()) + " in quotes.",
                        written.scalar().inQuotes())));
      }
    }
    for (PlainScalar number : PlainScalar.paddedNumbers(context.proposal())) {
      findings.add(padded(number, rule));
    }
    return findings;
  }

  /** A number with a leading zero, which is octal in YAML 1.1 and decimal in YAML 1.2. */
  private static Finding padded(PlainScalar number, RuleContext rule) {
    String decimal = Integers.parse(number.text()).orElseThrow().toString();
    boolean isBound = number.scalar().surroundings() == Node.Surroundings.BOUND;
    return rule.finding(
            number.range(),
            "Number "
                + Quote.of(number.text())
                + " has a leading zero; it is read as "
                + decimal
                + otherwise(number.text(), decimal)
                + ".",
            "Write " + decimal + ".")
        .withFix(
            Fix.safe(
                "Write " + decimal + ".",
                isBound
                    ? Optional.empty()
                    : Optional.of(new Edit(number.scalar().range(), decimal))));
  }

  private static String otherwise(String digits, String decimal) {
    boolean isOctal = digits.indexOf('8') < 0 && digits.indexOf('9') < 0;
    String octal = isOctal ? String.valueOf(Integer.parseInt(digits, 8)) : "text";
    return octal.equals(decimal) ? "" : ", but by some YAML readers as " + octal;
  }

  /** Returns whether no other rule reports the value, quoted or not. */
  private static boolean isValid(Key key, String text) {
    return key != PersonKey.COUNTRY || Countries.find(text).isPresent();
  }
}
