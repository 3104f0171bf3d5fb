package lectern.proposal;

import java.util.List;
import lectern.fields.Field;
import lectern.fields.Located;

/**
 * When and where the session takes place, and the numbers of the sessions that it must not run
 * beside.
 */
public record Schedule(
    Field<TimeSlot> time, Field<String> room, Field<List<Located<Integer>>> conflictsWith) {}
