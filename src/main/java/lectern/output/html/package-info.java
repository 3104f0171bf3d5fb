/**
 * Pages for browsers.
 *
 * <p>Texts enter; markup in which they are nothing but text leaves.
 */
package lectern.output.html;
