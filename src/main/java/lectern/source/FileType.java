package lectern.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The types of files that are taken for text, by their first bytes. */
enum FileType {
  PDF("a PDF document"),
  RTF("a rich text document (RTF)"),
  WORD("a Word document"),
  SPREADSHEET("a spreadsheet"),
  OPEN_DOCUMENT("an OpenDocument text"),
  PRESENTATION("a presentation"),
  OLD_OFFICE("a document of an old Office version"),
  ARCHIVE("a compressed archive"),
  IMAGE("an image"),
  HTML("a web page (HTML)");

  private static final int HEAD = 4096;

  private final String noun;

  FileType(String noun) {
    this.noun = noun;
  }

  /** Returns the problem of bytes that are of another type than text. */
  static Optional<Problem> problem(String name, byte[] bytes) {
    return of(bytes)
        .map(
            type ->
                new Problem(
                    ProblemKind.ENCODING,
                    SourceRange.startOf(name),
                    "The file is " + type.noun + ", not YAML.",
                    "Copy its text into a YAML file."));
  }

  /** Returns whether bytes are a web page. */
  static boolean isHtml(byte[] bytes) {
    return of(bytes).filter(type -> type == HTML).isPresent();
  }

  private static Optional<FileType> of(byte[] bytes) {
    if (bytes.length < 4 || !isFirst(bytes[0] & 0xFF)) {
      return Optional.empty();
    }
    // Latin-1 keeps each byte as a character.
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004")) {
      return Optional.of(zip(head, bytes));
    }
    if (head.startsWith("<") || head.startsWith("\u00EF\u00BB\u00BF<")) {
      return html(head);
    }
    if (isImage(head)) {
      return Optional.of(IMAGE);
    }
    if (isArchive(head)) {
      return Optional.of(ARCHIVE);
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of(OLD_OFFICE);
    }
    if (head.startsWith("{\\rtf")) {
      return Optional.of(RTF);
    }
    return head.startsWith("%PDF-") ? Optional.of(PDF) : Optional.empty();
  }

  /** Returns whether any type begins with a byte, which that of YAML rarely is. */
  private static boolean isFirst(int c) {
    return switch (c) {
      case 'P', '%', '{', '<', 'G', 'R', '7', 0x1F, 0x89, 0xD0, 0xEF, 0xFF -> true;
      default -> false;
    };
  }

  private static FileType zip(String head, byte[] bytes) {
    if (head.contains("application/vnd.oasis.opendocument.text")) {
      return OPEN_DOCUMENT;
    }
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    return all.contains("word/document")
        ? WORD
        : all.contains("xl/work") || head.contains("opendocument.spreadsheet")
            ? SPREADSHEET
            : all.contains("ppt/") || head.contains("opendocument.presentation")
                ? PRESENTATION
                : ARCHIVE;
  }

  private static Optional<FileType> html(String head) {
    String start = head.toLowerCase(Locale.ROOT);
    int at = start.indexOf('<');
    return start.startsWith("<!doctype html", at)
            || start.startsWith("<html", at)
            || start.startsWith("<head", at)
            || start.startsWith("<?xml", at)
        ? Optional.of(HTML)
        : Optional.empty();
  }

  private static boolean isImage(String head) {
    return head.startsWith("\u0089PNG")
        || head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("GIF8")
        || (head.startsWith("RIFF") && head.startsWith("WEBP", 8));
  }

  private static boolean isArchive(String head) {
    return head.startsWith("\u001F\u008B")
        || head.startsWith("7z\u00BC\u00AF")
        || head.startsWith("Rar!\u001A");
  }
}
