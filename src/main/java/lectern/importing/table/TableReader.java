package lectern.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lectern.importing.ImportException;
import lectern.importing.ImportedProposal;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.proposal.ProposalKey;

/** Reads a proposal from each row of a table. */
final class TableReader {
  private final Optional<Profile> call;

  /**
   * @param call the call, if it is known; otherwise the one that all rows name, else all calls
   */
  TableReader(Optional<Profile> call) {
    this.call = call;
  }

  /** Returns whether a header has a column of the mapping; without one, two names of fields. */
  boolean hasFields(List<String> header, Mapping mapping) {
    if (!mapping.columns().isEmpty()) {
      return header.stream().anyMatch(mapping.columns()::containsKey);
    }
    FieldNames names = FieldNames.of(call.map(List::of).orElseGet(Profiles::all));
    return header.stream().filter(column -> names.find(column).isPresent()).limit(2).count() == 2;
  }

  List<ImportedProposal> read(String file, Table table, Mapping mapping) throws ImportException {
    if (table.columns().containsAll(Set.of("title", "role", "name"))) {
      throw new ImportException(
          "\""
              + file
              + "\" has a row for each person. Import a table with a row for each proposal, such"
              + " as \"lectern programme --to csv\" prints.");
    }
    Columns columns = Columns.of(file, table, mapping.of(file, table), names(table));
    List<ImportedProposal> proposals = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      proposals.add(proposal(table, columns, row));
    }
    return List.copyOf(proposals);
  }

  private static ImportedProposal proposal(Table table, Columns columns, Table.Row row) {
    ProposalBuilder proposal = new ProposalBuilder("column");
    for (int i = 0; i < table.columns().size(); i++) {
      ColumnTarget target = columns.targets().get(i);
      if (target instanceof ColumnTarget.Filled filled) {
        proposal.put(filled.path(), table.columns().get(i), filled.value(row.cells().get(i)));
      } else if (target instanceof ColumnTarget.Unassigned) {
        proposal.leave(table.columns().get(i), row.cells().get(i));
      }
    }
    return proposal.build();
  }

  /** Returns the names of fields in the call of a table. */
  FieldNames names(Table table) {
    return FieldNames.of(call.or(() -> named(table)).map(List::of).orElseGet(Profiles::all));
  }

  private static Optional<Profile> named(Table table) {
    int column = table.columns().indexOf(ProposalKey.EVENT.written());
    if (column < 0) {
      return Optional.empty();
    }
    Set<String> events = new TreeSet<>();
    table.rows().forEach(row -> events.add(row.cells().get(column).strip()));
    return events.size() == 1 ? Profiles.ofEvent(events.iterator().next()) : Optional.empty();
  }
}
