import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.ClassVisitor;

/**
 * Rewrites the class files in a jar that are older than Java 6 for Java 17.
 *
 * <p>Class-data sharing leaves out classes without stack maps, which came with Java 6, and picocli is compiled for Java 5. Its
 * classes would be parsed and verified at every start, which takes longer than the check of a proposal.
 *
 * <p>Usage: {@code java -cp asm.jar RaiseClassFiles.java JAR}
 */
public final class RaiseClassFiles {
  private static final int OLDEST = 50;

  private RaiseClassFiles() {}

  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    Path raised = jar.resolveSibling(jar.getFileName() + ".raised");
    URL[] classPath = {jar.toUri().toURL()};
    try (ZipFile in = new ZipFile(jar.toFile());
        OutputStream file = Files.newOutputStream(raised);
        ZipOutputStream out = new ZipOutputStream(file);
        URLClassLoader loader = new URLClassLoader(classPath)) {
      for (ZipEntry entry : in.stream().toList()) {
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        out.write(isOld(entry, bytes) ? raise(bytes, loader) : bytes);
        out.closeEntry();
      }
    }
    Files.move(raised, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isOld(ZipEntry entry, byte[] bytes) {
    return entry.getName().endsWith(".class") && new ClassReader(bytes).readUnsignedShort(6) < OLDEST;
  }

  private static byte[] raise(byte[] bytes, ClassLoader loader) {
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return loader;
          }
        };
    ClassVisitor visitor =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(
              int version, int access, String name, String signature, String parent, String[] interfaces) {
            super.visit(Opcodes.V17, access, name, signature, parent, interfaces);
          }
        };
    new ClassReader(bytes).accept(visitor, ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }
}
