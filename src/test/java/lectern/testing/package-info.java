/** What several tests share: golden files, hostile text, and proposals written in any style. */
package src.test.java.lectern.testing;
