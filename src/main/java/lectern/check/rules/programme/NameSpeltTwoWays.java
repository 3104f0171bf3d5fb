package lectern.check.rules.programme;

import java.util.ArrayList;
import java.util.List;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProgrammeRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.session.Plural;
import lectern.session.Programme;
import lectern.session.spelling.NameVariants;
import lectern.session.spelling.Spelling;
import lectern.session.spelling.WrittenName;
import lectern.source.Quote;
import lectern.source.SourceRange;

/** Reports different spellings of one person's name. */
public final class NameSpeltTwoWays implements ProgrammeRule {
  /** The maximum number of related ranges. */
  private static final int MAX_RANGES = 10;

  @Override
  public String id() {
    return "programme/name-spelt-two-ways";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.FULL;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Two spellings of one person's name.",
        """
            Other rules treat the two spellings as different people. Names match if they differ in capitals, accents,
            punctuation, a title or the word order; in initials or omitted middle names, if only one other name fits;
            or in one typo in a long name, if the people share an organization or both groups. Names in the same role
            of one session belong to different people, and so do names of people who have nothing else in common
            although more is known of both. Each of the less frequent spellings is reported once. Names in capitals
            are left to people/name-case. "aliases" silence the rule.
            """,
        """
            organizers: ["John Hering, Example Institute"]
            ---
            organizers: ["J. Hering, Example Institute"]
            """,
        """
            organizers: ["John Hering, Example Institute"]
            ---
            organizers: [{name: J. Hering, aliases: [John Hering], organization: Example Institute}]
            """);
  }

  @Override
  public List<Finding> check(Programme programme, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    for (List<WrittenName> person : NameVariants.of(programme.active())) {
      List<Spelling> spellings = new ArrayList<>();
      person.forEach(name -> spellings.addAll(name.spellings()));
      Spelling usual = usual(spellings);
      for (Spelling spelling : spellings) {
        if (spelling != usual && !spelling.isKnownAs(usual, programme.people())) {
          findings.add(finding(spelling, usual, rule));
        }
      }
    }
    return findings;
  }

  /** The most frequent spelling; ties are broken by length, then by order. */
  private static Spelling usual(List<Spelling> spellings) {
    Spelling usual = spellings.get(0);
    for (Spelling spelling : spellings) {
      int more = Integer.compare(spelling.sessions(), usual.sessions());
      boolean isLonger = spelling.name().length() > usual.name().length();
      usual = more > 0 || (more == 0 && isLonger) ? spelling : usual;
    }
    return usual;
  }

  private static Finding finding(Spelling spelling, Spelling usual, RuleContext rule) {
    int more = usual.sessions() - 1;
    List<SourceRange> ranges = spelling.ranges(MAX_RANGES);
    List<SourceRange> related = new ArrayList<>(usual.ranges(1));
    related.addAll(ranges.subList(1, ranges.size()));
    return rule.finding(
        ranges.get(0),
        Quote.of(spelling.name())
            + " is probably the person spelled "
            + Quote.of(usual.name())
            + " in "
            + usual.session().label()
            + (more == 0 ? "" : " and " + Plural.of(more, "more session"))
            + ".",
        "Use one spelling everywhere, or list the other one under \"aliases\".",
        related);
  }
}
