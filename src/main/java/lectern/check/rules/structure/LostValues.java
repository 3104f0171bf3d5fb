package lectern.check.rules.structure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.proposal.KeyedField;
import lectern.session.ProposalContext;
import lectern.source.Quote;

/** The values of blank fields that YAML reads as comments because they begin with {@code #}. */
final class LostValues {
  private final IdentityHashMap<Field<?>, String> values = new IdentityHashMap<>();

  private LostValues() {}

  /** Returns the lost values of a proposal. */
  static LostValues of(ProposalContext context) {
    LostValues lost = new LostValues();
    if (context.source().hasHash()) {
      lost.find(blank(context), context.source().text());
    }
    return lost;
  }

  private static List<Field<?>> blank(ProposalContext context) {
    List<Field<?>> fields = new ArrayList<>();
    for (KeyedField written : context.proposal().written()) {
      if (written.field() instanceof Field.Blank) {
        fields.add(written.field());
      }
    }
    fields.sort((a, b) -> Integer.compare(a.range().endOffset(), b.range().endOffset()));
    return fields;
  }

  private void find(List<Field<?>> fields, String source) {
    int index = 0;
    int offset = 0;
    for (Field<?> field : fields) {
      int end = field.range().endOffset();
      index = source.offsetByCodePoints(index, end - offset);
      offset = end;
      if (index < source.length() && source.charAt(index) == ':') {
        String value = lost(source, index + 1);
        if (!value.isEmpty()) {
          values.put(field, value);
        }
      }
    }
  }

  /** Returns the lost text after a colon, or after the dash of the first item below. */
  private static String lost(String source, int from) {
    String value = LostText.lost(source, from);
    int item = from;
    while (item < source.length() && Character.isWhitespace(source.charAt(item))) {
      item++;
    }
    return value.isEmpty() && source.startsWith("- ", item)
        ? LostText.lost(source, item + 1)
        : value;
  }

  /** Returns the rest of a sentence about a blank field; empty if no value was lost. */
  String because(Field<?> field) {
    String value = values.get(field);
    return value == null ? "" : ": YAML reads " + Quote.of(value) + " as a comment";
  }

  /** Returns the remedy if a value was lost. */
  Optional<String> remedy(Field<?> field) {
    return Optional.ofNullable(values.get(field))
        .map(value -> "Put the text in quotes, or add a space after \"#\" to make it a comment.");
  }
}
