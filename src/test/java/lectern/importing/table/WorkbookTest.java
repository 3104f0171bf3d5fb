package lectern.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.importing.ImportException;
import lectern.importing.ImportedFile;
import lectern.importing.ImportedProposal;
import lectern.importing.ImportedValue;
import lectern.proposal.ProposalKey;
import lectern.source.ParseResult;
import lectern.source.SourceText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Workbooks as another library writes them: typed cells, several sheets, empty rows. */
class WorkbookTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Workbook book = new Workbook(bytes, "Form", "1.0");

  private Worksheet sheet(String name, Object... header) {
    Worksheet sheet = book.newWorksheet(name);
    row(sheet, 0, header);
    return sheet;
  }

  private static void row(Worksheet sheet, int row, Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof String text) {
        sheet.value(row, i, text);
      } else if (cells[i] instanceof Number number) {
        sheet.value(row, i, number);
      } else if (cells[i] instanceof Boolean bool) {
        sheet.value(row, i, bool);
      } else if (cells[i] instanceof LocalDate day) {
        sheet.value(row, i, day);
        sheet.style(row, i).format("yyyy-MM-dd").set();
      } else if (cells[i] instanceof LocalDateTime moment) {
        sheet.value(row, i, moment);
        sheet.style(row, i).format("dd/mm/yyyy hh:mm").set();
      }
    }
  }

  private ImportedFile file() throws IOException {
    book.finish();
    return new ImportedFile("answers.xlsx", bytes.toByteArray());
  }

  private List<ImportedProposal> imported(Mapping mapping) throws IOException, ImportException {
    return new TableImporter(TableFormat.XLSX, Optional.empty(), mapping).read(file());
  }

  private static Optional<ImportedValue> value(ImportedProposal proposal, ProposalKey key) {
    return Optional.ofNullable(proposal.fields().get(key));
  }

  private static Optional<ImportedValue> text(String text) {
    return Optional.of(new ImportedValue.Text(text));
  }

  @Test
  void typedCellsBecomeTheTextsThatTheSheetMeans() throws IOException, ImportException {
    Worksheet sheet = sheet("Answers", "Title", "Number", "Duration (minutes)", "Start", "Room");
    row(sheet, 3, "Cables", 119, 90.0, LocalDateTime.of(2021, 12, 10, 10, 15), true);
    row(sheet, 7, "Harbors", new BigDecimal("8.10"), 1.5, LocalDate.of(2021, 12, 9), "");
    sheet.formula(7, 4, "CONCATENATE(\"Room \", 2)");
    Table table = XlsxTable.read(file(), header -> true);
    assertThat(table.rows())
        .extracting(Table.Row::place)
        .as("empty rows are left out")
        .containsExactly("row 4", "row 8");
    assertThat(table.rows().get(0).cells())
        .containsExactly("Cables", "119", "90", "2021-12-10T10:15", "true");
    assertThat(table.rows().get(1).cells()).startsWith("Harbors", "8.1", "1.5", "2021-12-09");
  }

  @Test
  void theSheetWithTheHeadingsIsRead() throws IOException, ImportException {
    row(sheet("Read me", "How to use this workbook", "Version"), 1, "Fill in a row each.", 2);
    row(sheet("Lists", "Groups"), 1, "Government");
    row(sheet("Answers", "Notes", "Title", "Theme"), 2, "a", "Cables under ice", "Trust");
    List<ImportedProposal> proposals = imported(Mapping.NONE);
    assertThat(proposals).hasSize(1);
    assertThat(value(proposals.get(0), ProposalKey.TITLE)).isEqualTo(text("Cables under ice"));
    assertThat(value(proposals.get(0), ProposalKey.THEME)).isEqualTo(text("Trust"));
  }

  @Test
  void theSheetWithTheColumnsOfTheMappingIsRead() throws IOException, ImportException {
    row(sheet("Other", "Title", "Theme"), 1, "Not this one", "Trust");
    row(sheet("Answers", "Q1", "Q2"), 1, "Cables under ice", "Panel");
    ParseResult<Mapping> mapping =
        MappingReader.read(new SourceText("m.yaml", "columns: {Q1: title, Q2: format.type}\n"));
    List<ImportedProposal> proposals = imported(mapping.value().orElseThrow());
    assertThat(proposals).hasSize(1);
    assertThat(value(proposals.get(0), ProposalKey.TITLE)).isEqualTo(text("Cables under ice"));
    assertThat(value(proposals.get(0), ProposalKey.FORMAT))
        .contains(new ImportedValue.Parts(Map.of("type", new ImportedValue.Text("Panel"))));
  }

  @Test
  void withoutKnownHeadingsTheFirstSheetWithRowsIsNamed() throws IOException {
    sheet("Empty", "Only a header");
    row(sheet("Answers", "Q1"), 1, "Cables under ice");
    assertThatThrownBy(() -> imported(Mapping.NONE))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("no column has the name of a field; the first is \"Q1\"");
  }
}
