package lectern.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.profile.Profile;
import lectern.profile.Vocabularies;
import lectern.programme.Privacy;
import lectern.programme.SafeText;
import lectern.session.Programme;

/**
 * A programme with the figures of its sessions.
 *
 * @param proposals the figures of all its proposals
 * @param scope its active sessions and the people on stage in them
 */
record CountedProgramme(Programme programme, List<SessionFigures> proposals, Scope scope) {
  private static final SafeText PUBLIC = new SafeText(Privacy.PUBLIC);

  /** The statistics of the programme. */
  Part part(Statistics.Wish wish) {
    List<Table> tables = new ArrayList<>();
    tables(wish).forEach(table -> tables.add(shown(table)));
    return new Part(Part.Kind.PROGRAMME, title(), List.copyOf(tables));
  }

  /**
   * The statistics of the programme beside those of another one, without its hours.
   *
   * @param name the name of the other one if both have the same title
   */
  Part beside(CountedProgramme other, String name, Statistics.Wish wish) {
    Comparison comparison = new Comparison(lists(), other.lists());
    List<Table> tables = tables(wish);
    List<Table> others = other.tables(wish);
    boolean areGendersSafe =
        wish.isExact()
            || SharedPeople.areSafe(
                programme.active(), genders(), other.programme.active(), other.genders());
    List<Table> compared = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      Topic topic = tables.get(i).topic();
      boolean isHidden = topic == Topic.GENDER && !areGendersSafe;
      if (topic.form() != Topic.Form.CROSS) {
        Table beside = isHidden ? others.get(i).withheld() : others.get(i);
        compared.add(shown(comparison.of(tables.get(i), beside)));
      }
    }
    String label = other.title().equals(title()) ? PUBLIC.line(name) : other.title();
    return new Part(Part.Kind.PROGRAMME, title(), Optional.of(label), List.copyOf(compared));
  }

  private static Table shown(Table table) {
    return table.topic() == Topic.MOST_SESSIONS ? table.ofSeveral() : table;
  }

  private List<Table> tables(Statistics.Wish wish) {
    PeopleTables people = new PeopleTables(scope);
    TimeTables times = new TimeTables(scope);
    ProposalTables statuses = new ProposalTables(proposals, lists());
    return List.of(
        OverviewTable.of(scope),
        TargetTable.of(scope, wish.isExact()),
        statuses.statuses(),
        statuses.acceptance(),
        people.roles(programme.people()),
        people.stakeholderGroups(),
        people.regionalGroups(),
        wish.isExact() ? genders() : publishedGenders(),
        people.organizations(),
        ProposalTables.proposers(scope),
        times.formats(),
        times.lengths(),
        times.activities(),
        times.roomShares(),
        times.themes(),
        times.hours(wish.zone().orElseGet(() -> programme.sessions().get(0).zone().id())),
        people.load(),
        people.mostSessions());
  }

  private Table genders() {
    return new PeopleTables(scope).genders();
  }

  /** The genders without few people; those of a single session are never published. */
  private Table publishedGenders() {
    return programme.active().size() == 1 ? genders().withheld() : Suppression.of(genders());
  }

  private Vocabularies lists() {
    return scope.lists();
  }

  /** The first event name in the sessions, or else that of the profile. */
  String title() {
    Profile profile = proposals.get(0).profile();
    return PUBLIC.line(
        proposals.stream()
            .flatMap(session -> session.event().stream())
            .findFirst()
            .orElseGet(() -> profile.event().orElse(profile.title())));
  }
}
