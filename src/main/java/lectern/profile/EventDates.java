package lectern.profile;

import java.time.LocalDate;

/**
 * The days of an event, at its place.
 *
 * @param end the last day, not before {@code start}
 */
public record EventDates(LocalDate start, LocalDate end, Source source) {}
