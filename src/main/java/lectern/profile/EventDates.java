package lectern.profile;

import java.time.LocalDate;

/**
 * The dates of an event, local to the venue.
 *
 * @param end the last day, not before {@code start}
 */
public record EventDates(LocalDate start, LocalDate end, Source source) {}
