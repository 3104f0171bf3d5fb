package lectern.importing.table;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a mapping of columns. */
enum MappingKey implements Key {
  COLUMNS("columns", "the fields of the columns, by their names"),
  FIELD("field", "the field of the column, such as speakers.1.name, or ignore"),
  VALUES("values", "the texts to write for cells, by the texts of these");

  static final KeySet MAPPING = KeySet.of("a mapping", new Key[] {COLUMNS});
  static final KeySet COLUMN = KeySet.of("a column", new Key[] {FIELD, VALUES});

  private final String written;
  private final String meaning;

  MappingKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  @Override
  public String written() {
    return written;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
