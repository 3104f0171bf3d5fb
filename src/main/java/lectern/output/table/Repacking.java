package lectern.output.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Packs a workbook again, without the time at which it was written, and without the dimensions of
 * its sheets. The library states those before it knows them, and some readers rely on them.
 */
final class Repacking {
  // The first that a zip file can hold.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final Pattern REMOVED =
      Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>|<dimension [^>]*/>");

  /** The length of the start of a file in which these are, in bytes. */
  private static final int START = 1024;

  private Repacking() {}

  /** The bytes of the same workbook without these. */
  static byte[] of(byte[] workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
    try (ZipFile from = ZipFile.builder().setByteArray(workbook).get();
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (Enumeration<ZipArchiveEntry> each = from.getEntriesInPhysicalOrder();
          each.hasMoreElements(); ) {
        ZipArchiveEntry entry = each.nextElement();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(TIME);
        to.putNextEntry(copy);
        try (InputStream in = from.getInputStream(entry)) {
          // Each byte is a character of Latin-1, so the others stay as they are.
          String start = new String(in.readNBytes(START), ISO_8859_1);
          to.write(REMOVED.matcher(start).replaceFirst("").getBytes(ISO_8859_1));
          in.transferTo(to);
        }
        to.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
