/** What every page of a session holds for programs. A session enters, JSON-LD leaves. */
package lectern.programme.page;
