package lectern.proposal;

import java.util.List;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.fields.TypedKey;
import lectern.source.SourceRange;

/** A value that itself has fields. */
public sealed interface Part permits Person, SessionFormat, TimeSlot, PolicyQuestion, AgendaItem {

  /** The range of the part. */
  SourceRange range();

  /** The keys that such a part may have. */
  List<? extends TypedKey> keys();

  /**
   * The field of this part with a key.
   *
   * @param key one of {@link #keys()}
   */
  Field<?> field(Key key);
}
