package lectern.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Values;
import lectern.profile.Vocabularies;
import lectern.proposal.Status;

/**
 * The tables about the status of proposals.
 *
 * @param all the proposals of any status
 */
record ProposalTables(List<SessionFigures> all, Vocabularies lists) {

  Table statuses() {
    List<String> words = new ArrayList<>();
    for (Status status : Status.values()) {
      words.add(Values.word(status));
    }
    Tally tally = new Tally(1, words);
    for (SessionFigures proposal : all) {
      tally.add(proposal.session().status().map(Values::word).map(Value::of), 1);
    }
    return Table.summed(Topic.STATUS, tally.rows(Topic.STATUS.unstated()));
  }

  Table acceptance() {
    Tally tally = new Tally(Topic.ACCEPTANCE.columns().size(), lists.themes().names());
    for (SessionFigures proposal : all) {
      Optional<Status> status = proposal.session().status();
      if (!status.equals(Optional.of(Status.DRAFT))) {
        tally.add(TimeTables.theme(proposal), outcome(status));
      }
    }
    return Table.summed(Topic.ACCEPTANCE, tally.rows(Topic.ACCEPTANCE.unstated()));
  }

  /** The figures that one proposal adds to each column. */
  private static long[] outcome(Optional<Status> status) {
    return switch (status.orElse(Status.SUBMITTED)) {
      case ACCEPTED, SCHEDULED, HELD -> new long[] {1, 1, 0, 0, 0};
      case DECLINED -> new long[] {1, 0, 1, 0, 0};
      case WITHDRAWN -> new long[] {1, 0, 0, 1, 0};
      case SUBMITTED -> new long[] {1, 0, 0, 0, 1};
      case DRAFT -> new long[] {0, 0, 0, 0, 0};
    };
  }

  static Table proposers(Scope scope) {
    int given = 0;
    for (SessionFigures session : scope.sessions()) {
      given += session.hasPreviousReport() ? 1 : 0;
    }
    return Table.summed(
        Topic.PROPOSERS,
        List.of(
            Row.of("with a previous report", given),
            Row.of("without a previous report", scope.sessions().size() - given)));
  }
}
