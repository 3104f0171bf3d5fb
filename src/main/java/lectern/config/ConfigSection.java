package lectern.config;

import java.util.Optional;
import lectern.fields.Located;
import lectern.profile.DayStart;
import lectern.profile.RuleOverrides;
import lectern.proposal.Stage;

/**
 * The settings of a configuration for all files, or of an override for some files.
 *
 * @param profile a built-in profile's name or a file's path, with its range in the configuration
 * @param timeZone the name of the event's time zone
 * @param dayStart the time at which the days of the programme begin
 * @param overrides the settings of rules
 */
record ConfigSection(
    Optional<Located<String>> profile,
    Optional<Located<Stage>> stage,
    Optional<Located<String>> timeZone,
    Optional<Located<DayStart>> dayStart,
    Optional<RuleOverrides> overrides) {}
