package lectern.programme.calendar;

import java.util.Map;
import lectern.programme.Privacy;

/**
 * A calendar that was written before, which subscribers may have.
 *
 * @param events by their identities, in the order of the calendar
 */
public record PublishedCalendar(Privacy privacy, Map<String, CalendarEvent> events) {}
