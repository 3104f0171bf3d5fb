package lectern.proposal;

import java.util.List;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.fields.TypedKey;
import lectern.source.SourceRange;

/** A value that has fields of its own. */
public sealed interface Part permits Person, SessionFormat, TimeSlot, PolicyQuestion, AgendaItem {

  /** Returns the range of the part. */
  SourceRange range();

  /** Returns the valid keys of such a part. */
  List<? extends TypedKey> keys();

  /**
   * Returns the field of a key.
   *
   * @param key one of {@link #keys()}
   */
  Field<?> field(Key key);
}
