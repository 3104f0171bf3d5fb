package lectern.packaged;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.jar.JarFile;

/** The program of a process that links each class of a jar on its class path, which verifies it. */
final class LinkClasses {
  private static final String SUFFIX = ".class";

  private LinkClasses() {}

  /**
   * Prints each class that can't be linked, with the reason.
   *
   * @param args the jar
   */
  public static void main(String[] args) throws IOException {
    try (JarFile jar = new JarFile(args[0])) {
      jar.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()).replace('/', '.'))
          .forEach(LinkClasses::link);
    }
  }

  private static void link(String name) {
    try {
      // Looking up methods links the class; loading it alone does not.
      Method[] unused =
          Class.forName(name, false, LinkClasses.class.getClassLoader()).getDeclaredMethods();
    } catch (ClassNotFoundException | LinkageError e) {
      System.out.println(name + ": " + e);
    }
  }
}
