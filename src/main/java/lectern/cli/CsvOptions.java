package lectern.cli;

import lectern.output.table.CsvSheet;
import lectern.output.table.Delimiter;
import lectern.output.table.Sheet;
import lectern.source.Quote;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** The options for files of delimited values. */
final class CsvOptions implements Arguments {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Argument<Delimiter> delimiter =
      Argument.converted("--delimiter", "CHARACTER", Delimiter.class, CsvOptions::delimiter);

  private final Argument<Boolean> excel = Argument.flag("--excel");

  @Override
  public void addTo(CommandSpec command) {
    delimiter.addTo(command);
    excel.addTo(command);
  }

  /**
   * Refuses the options for another format.
   *
   * @param formats the formats that they are for
   */
  void refuse(String formats) throws UsageException {
    if (delimiter.isGiven()) {
      throw UsageException.only("--delimiter", formats);
    }
    if (excel.get()) {
      throw UsageException.only("--excel", formats);
    }
  }

  /** A sheet as text. */
  String print(Sheet sheet) {
    return (excel.get() ? BYTE_ORDER_MARK : "")
        + CsvSheet.print(sheet, delimiter.or(Delimiter.COMMA));
  }

  private static Delimiter delimiter(String word) {
    for (Delimiter each : Delimiter.values()) {
      if (each.isMeantBy(word)) {
        return each;
      }
    }
    throw new TypeConversionException(
        "--delimiter must be \",\", \";\", \"|\" or tab, not " + Quote.of(word) + ".");
  }
}
