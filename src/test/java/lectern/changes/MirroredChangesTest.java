package lectern.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import lectern.programme.Privacy;
import lectern.testing.RandomProposal;
import lectern.testing.StyledYaml;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** What holds of the changes between any two proposals. */
@Tag("slow")
class MirroredChangesTest {

  @Property(tries = 200)
  void nothingChangedBetweenAProposalAndItself(@ForAll long seed, @ForAll long style) {
    String yaml = yaml(seed, style);
    assertThat(TwoStates.between(yaml, yaml, Privacy.PRIVATE).isEmpty()).isTrue();
  }

  @Property(tries = 200)
  void howItIsWrittenDoesNotMatter(@ForAll long seed, @ForAll long one, @ForAll long other) {
    assertThat(TwoStates.between(yaml(seed, one), yaml(seed, other), Privacy.PRIVATE).sessions())
        .isEmpty();
  }

  @Property(tries = 1000)
  void whatComesOneWayGoesTheOther(@ForAll long seed, @ForAll long other) {
    String before = yaml(seed, 1);
    String after = yaml(other, 1);
    State one = TwoStates.state(before, Privacy.PRIVATE);
    State two = TwoStates.state(after, Privacy.PRIVATE);
    Changes there = Changes.between(one, two, Privacy.PRIVATE);
    Changes back = Changes.between(two, one, Privacy.PRIVATE);
    assertThat(facts(there, false)).isEqualTo(facts(back, true));
    assertThat(facts(there, false).isEmpty()).isEqualTo(before.equals(after));
    assertThat(findings(there, true)).isEqualTo(findings(back, false));
    assertThat(findings(there, false)).isEqualTo(findings(back, true));
    assertThat(counts(there, false)).isEqualTo(counts(back, true));
  }

  private static String yaml(long seed, long style) {
    return StyledYaml.write(RandomProposal.of(seed), style).text();
  }

  private static List<String> findings(Changes changes, boolean isNew) {
    return changes.findings().shown().stream()
        .filter(finding -> finding.isNew() == isNew)
        .map(FindingChange::rule)
        .sorted()
        .toList();
  }

  /** Of several spellings of a value, which differ in their spaces here, each side has its own. */
  private static List<CountChange> counts(Changes changes, boolean isSwapped) {
    List<CountChange> counts = new ArrayList<>();
    for (CountChange count : changes.diversity()) {
      String value = count.value().replaceAll(" +", " ");
      counts.add(
          isSwapped
              ? new CountChange(count.measure(), value, count.after(), count.before())
              : new CountChange(count.measure(), value, count.before(), count.after()));
    }
    return counts;
  }

  /** All that is told of sessions, one side for the other where that is asked for. */
  private static SortedSet<String> facts(Changes changes, boolean isSwapped) {
    SortedSet<String> facts = new TreeSet<>();
    for (SessionChange session : changes.sessions()) {
      for (Change change : session.changes()) {
        facts.addAll(facts(isSwapped ? swapped(change) : change));
      }
      if (session.before().isEmpty() || session.after().isEmpty()) {
        boolean isAdded = session.before().isEmpty();
        facts.add((isAdded != isSwapped ? "added " : "removed ") + session.session());
      }
    }
    return facts;
  }

  /** Who replaces whom is stated by one side only, and how a name is spelt depends on the side. */
  private static List<String> facts(Change change) {
    if (change instanceof Change.PersonChanged person) {
      List<String> facts = new ArrayList<>();
      person.before().ifPresent(name -> facts.add("removed " + person.role() + " " + name));
      person.after().ifPresent(name -> facts.add("added " + person.role() + " " + name));
      return facts;
    }
    if (change instanceof Change.DetailChanged detail) {
      return List.of(
          new Change.DetailChanged("", detail.key(), detail.before(), detail.after()).toString());
    }
    if (change instanceof Change.RoleChanged role) {
      return List.of(new Change.RoleChanged("", role.before(), role.after()).toString());
    }
    return List.of(change.toString());
  }

  private static Change swapped(Change change) {
    if (change instanceof Change.Moved c) {
      return new Change.Moved(c.after(), c.before());
    } else if (change instanceof Change.ValueChanged c) {
      return new Change.ValueChanged(c.attribute(), c.after(), c.before());
    } else if (change instanceof Change.PersonChanged c) {
      return new Change.PersonChanged(c.role(), c.after(), c.before(), c.isStated());
    } else if (change instanceof Change.RoleChanged c) {
      return new Change.RoleChanged(c.name(), c.after(), c.before());
    } else if (change instanceof Change.NameRespelled c) {
      return new Change.NameRespelled(c.after(), c.before());
    } else if (change instanceof Change.DetailChanged c) {
      return new Change.DetailChanged(c.name(), c.key(), c.after(), c.before());
    } else if (change instanceof Change.ListEdited c) {
      return new Change.ListEdited(c.key(), c.removed(), c.added());
    } else if (change instanceof Change.ContentEdited c) {
      return new Change.ContentEdited(
          c.key(), c.after(), c.before(), c.before().size() - c.after().size() + c.added());
    }
    Change.ReportChanged c = (Change.ReportChanged) change;
    return new Change.ReportChanged(!c.isAdded(), c.parts());
  }
}
