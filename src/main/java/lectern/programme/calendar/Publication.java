package lectern.programme.calendar;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;

/**
 * How a calendar is published.
 *
 * @param previous the calendar that subscribers have
 * @param clock dates what changed since then, and is read only if there is a previous calendar
 * @param isWhole whether all proposals could be read, so that what is missing is gone
 * @param page the address of the programme's page, which has a place for each session
 */
public record Publication(
    Optional<PublishedCalendar> previous,
    InstantSource clock,
    boolean isWhole,
    Optional<URI> page) {}
