package lectern.programme.site;

import java.time.ZoneId;
import java.util.Optional;
import lectern.output.html.Templates;
import lectern.programme.PageNames;
import lectern.programme.Programme;
import lectern.programme.SiteAddress;

/**
 * What the pages of a programme are made of.
 *
 * @param names those of the pages of all sessions, also of those that are not published
 * @param address where the site is published, if that is known
 * @param days the time zone whose days count
 * @param times the time zone in which times are printed
 */
public record PageContent(
    Programme programme,
    Listings listings,
    PageNames names,
    Optional<SiteAddress> address,
    ZoneId days,
    ZoneId times,
    Templates templates) {}
