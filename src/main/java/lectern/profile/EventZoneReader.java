package lectern.profile;

import java.util.Optional;
import lectern.fields.Fields;
import lectern.fields.Label;
import lectern.fields.Problems;
import lectern.fields.ValueReader;
import lectern.proposal.ZoneReader;
import lectern.source.yaml.Node;

/** Reads the time zone of an event: its name, or a mapping with the zone of printed times. */
final class EventZoneReader implements ValueReader<EventZone> {
  private final SourceList sources;
  private final ProfileFields parts;
  private final ZoneReader zone;

  EventZoneReader(SourceList sources, ProfileFields parts, Problems problems) {
    this.sources = sources;
    this.parts = parts;
    this.zone = new ZoneReader(problems);
  }

  @Override
  public Optional<EventZone> read(Node value, Label label) {
    if (!(value instanceof Node.Mapping mapping)) {
      return zone.read(value, label)
          .map(name -> new EventZone(name, Optional.empty(), Optional.empty(), Source.HOUSE));
    }
    Fields fields = parts.fields(mapping, ZoneKey.ALL);
    Source source = sources.read(fields);
    Optional<String> name = parts.needed(fields, ZoneKey.NAME, zone);
    Optional<String> printed = fields.read(ZoneKey.PRINTED, zone).value();
    return name.map(found -> new EventZone(found, printed, Optional.empty(), source));
  }
}
