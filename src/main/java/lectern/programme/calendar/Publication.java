package lectern.programme.calendar;

import java.time.InstantSource;
import java.util.Optional;
import lectern.programme.SiteAddress;

/**
 * How a calendar is published.
 *
 * @param previous the calendar that subscribers have
 * @param clock dates what changed since then, and is read only if there is a previous calendar
 * @param isWhole whether all proposals could be read, so that what is missing is gone
 * @param site where each session has a page
 */
public record Publication(
    Optional<PublishedCalendar> previous,
    InstantSource clock,
    boolean isWhole,
    Optional<SiteAddress> site) {}
