package lectern.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReaderTest {

  @Property
  void utf8IsReadBack(@ForAll String text) throws IOException {
    String valid = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String unmarked = valid.startsWith("\uFEFF") ? valid.substring(1) : valid;

    assertThat(text(valid.getBytes(StandardCharsets.UTF_8))).isEqualTo(unmarked);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    assertThat(text("\uFEFFtitle: a".getBytes(StandardCharsets.UTF_8))).isEqualTo("title: a");
    assertThat(text("\uFEFF\uFEFFa".getBytes(StandardCharsets.UTF_8))).isEqualTo("\uFEFFa");
  }

  @Test
  void aWrongByteIsToldWithItsPlace() throws IOException {
    Problem problem =
        problem("title: \uD83D\uDE00\nroom: Caf\u00e9".getBytes(StandardCharsets.UTF_8), 20, 0xE9);

    assertThat(problem.kind()).isEqualTo(ProblemKind.ENCODING);
    assertThat(problem.message()).isEqualTo("The file is not valid UTF-8: unexpected byte 0xE9.");
    assertThat(problem.range().start()).isEqualTo(new Position(17, 2, 9));
  }

  @Test
  void aCharacterCutOffAtTheEndIsTold() throws IOException {
    assertThat(problem(new byte[] {'a', (byte) 0xE2, (byte) 0x82}).message())
        .isEqualTo("The file is not valid UTF-8: unexpected byte 0xE2.");
  }

  @Test
  void anOverlongOrHalfCharacterIsNoUtf8() throws IOException {
    assertThat(problem(new byte[] {(byte) 0xC0, (byte) 0xAF}).kind())
        .isEqualTo(ProblemKind.ENCODING);
    assertThat(problem(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}).kind())
        .isEqualTo(ProblemKind.ENCODING);
  }

  @Test
  void utf16IsRecognised() throws IOException {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      assertThat(problem("\uFEFFtitle: a".getBytes(charset)).message())
          .isEqualTo("The file is not valid UTF-8; it looks like UTF-16.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, a PDF document",
    "{\\rtf1, a rich text document (RTF)",
    "PK\u0003\u0004[Content_Types].xml word/document.xml, a Word document",
    "PK\u0003\u0004[Content_Types].xml xl/workbook.xml, a spreadsheet",
    "PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text, an OpenDocument text",
    "PK\u0003\u0004proposals/a.yaml, a compressed archive",
    "\u00D0\u00CF\u0011\u00E0, a document of an old Office version",
    "\u0089PNG, an image",
    "\u00FF\u00D8\u00FF\u00E0, an image",
    "<!DOCTYPE html>, a web page (HTML)"
  })
  void filesOfOtherTypesAreCalledThat(String bytes, String type) throws IOException {
    assertThat(problem(bytes.getBytes(StandardCharsets.ISO_8859_1)).message())
        .isEqualTo("The file is " + type + ", not YAML.");
  }

  @Test
  void yamlWithTheFirstCharacterOfAnotherTypeIsText() throws IOException {
    for (String text : new String[] {"{title: a}", "%YAML 1.2\n---\na", "Panel", "<<: *a", "PK"}) {
      assertThat(text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }
  }

  @Test
  void aFileBeyondTheLimitIsRefusedWithoutReadingItAll() throws IOException {
    SourceReader reader = new SourceReader(new Limits(2048, 1, 1, 1, 1, 1));
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[10_000]);

    SourceReader.Result result = reader.read("f.yaml", in);

    Problem problem = ((SourceReader.Result.Refused) result).problem();
    assertThat(problem.kind()).isEqualTo(ProblemKind.FILE_SIZE);
    assertThat(problem.message()).isEqualTo("The file is larger than 2 KiB.");
    assertThat(in.available()).isEqualTo(10_000 - 2049);
  }

  @Test
  void aFileOfJustTheLimitIsRead() throws IOException {
    SourceReader reader = new SourceReader(new Limits(3, 1, 1, 1, 1, 1));

    assertThat(reader.read("f.yaml", new ByteArrayInputStream(new byte[] {'a', 'b', 'c'})))
        .isEqualTo(new SourceReader.Result.Accepted(new SourceText("f.yaml", "abc")));
  }

  private static String text(byte[] bytes) throws IOException {
    return ((SourceReader.Result.Accepted) read(bytes)).source().text();
  }

  private static Problem problem(byte[] bytes) throws IOException {
    return ((SourceReader.Result.Refused) read(bytes)).problem();
  }

  private static Problem problem(byte[] bytes, int index, int value) throws IOException {
    bytes[index] = (byte) value;
    return problem(bytes);
  }

  private static SourceReader.Result read(byte[] bytes) throws IOException {
    return new SourceReader(Limits.STANDARD).read("f.yaml", new ByteArrayInputStream(bytes));
  }
}
