package lectern.proposal;

import java.util.List;
import lectern.fields.Field;
import lectern.fields.Located;

/**
 * The time, the time zone and the room of the session, and the numbers of the sessions that it must
 * not overlap with.
 */
public record Schedule(
    Field<TimeSlot> time,
    Field<String> timeZone,
    Field<String> room,
    Field<List<Located<Integer>>> conflictsWith) {}
