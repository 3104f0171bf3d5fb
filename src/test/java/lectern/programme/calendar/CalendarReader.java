package lectern.programme.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VTimeZone;

/** What others' reader of iCalendar makes of a text. */
final class CalendarReader {
  private final Calendar calendar;

  CalendarReader(String text) {
    try {
      calendar = new CalendarBuilder().build(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserException e) {
      throw new AssertionError(text, e);
    }
  }

  /** What the reader's own validation finds wrong. */
  List<String> complaints() {
    return calendar.validate(true).getEntries().stream().map(Object::toString).toList();
  }

  List<Component> events() {
    return calendar.getComponents(Component.VEVENT).stream().map(Component.class::cast).toList();
  }

  VTimeZone zone() {
    return (VTimeZone) calendar.getComponents(Component.VTIMEZONE).get(0);
  }

  /** The value of a property, unescaped. */
  static String value(Component event, String name) {
    return event.<Property>getRequiredProperty(name).getValue();
  }
}
