package lectern.check.rules.programme;

import java.util.ArrayList;
import java.util.List;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProgrammeRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.session.Programme;
import lectern.session.spelling.NameVariants;
import lectern.session.spelling.Spelling;
import lectern.session.spelling.WrittenName;
import lectern.source.Quote;
import lectern.source.SourceRange;

/** One person's name is written in two ways. */
public final class NameSpeltTwoWays implements ProgrammeRule {
  /** The number of places that are named; the others are counted. */
  private static final int NAMED = 10;

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
        "One person's name is written in two ways.",
        """
            Other rules take the two for different people. Found are names that differ in capitals, accents, punctuation, a title or the order of
            their words; initials and middle names left out, where they can stand for one name only; and one slip of the finger in a
            long name, of people who share an organization or both groups. Names that stand in one role of one session, and people who have
            nothing else in common although more is known of both, are different. The less frequent spelling is told, once; capitals throughout
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
    for (List<WrittenName> person : NameVariants.of(programme.standing())) {
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

  /** The spelling in the most sessions, of equals the longest, of equals the first. */
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
    List<SourceRange> ranges = spelling.ranges(NAMED);
    List<SourceRange> related = new ArrayList<>(usual.ranges(1));
    related.addAll(ranges.subList(1, ranges.size()));
    return rule.finding(
        ranges.get(0),
        Quote.of(spelling.name())
            + " seems to be the person written "
            + Quote.of(usual.name())
            + " in "
            + usual.session().label()
            + (more == 0 ? "" : " and " + more + " more")
            + ".",
        "Write the name one way everywhere, or name the other spelling in \"aliases\".",
        related);
  }
}
