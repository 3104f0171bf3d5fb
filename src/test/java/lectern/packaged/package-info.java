/** Tests of {@code target/lectern.jar}, run by {@code mvn verify} once the jar is made. */
package lectern.packaged;
