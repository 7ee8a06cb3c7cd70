package sourcebook.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sourcebook.content.Entity;
import sourcebook.evidence.Connection;
import sourcebook.evidence.Connections;
import sourcebook.library.Library;

/** The connections of the dossier, and where readers find the claims that each rests on. */
final class Connected {

  /** How many claims of two people are listed where all connections are. */
  static final int CLAIMS_OF_TWO = 20;

  /** How many lines that list has at most; some 80 kB. */
  private static final int LINES = 420;

  private final Connections connections;
  private final List<Connection> listed;
  private final Set<String> listedIds = new HashSet<>();

  private Connected(Connections connections) {
    this.connections = connections;
    this.listed = first(connections.all());
    listed.forEach(connection -> listedIds.add(id(connection)));
  }

  static Connected of(Library library) {
    return new Connected(Connections.of(library));
  }

  /** Those for which there is room on one page, those by most claims first. */
  List<Connection> listed() {
    return listed;
  }

  /** How many there are beside those that are listed. */
  long left() {
    return (long) connections.all().size() - listed.size();
  }

  /** The connections of one, those by most claims first. */
  List<Connection> of(Entity entity) {
    return connections.of(entity);
  }

  /** The reference to the claims of two: to their list, the only claim, or the rarer one's page. */
  String claims(Connection connection, PagePath from) {
    if (listedIds.contains(id(connection))) {
      String page = from.equals(Paths.CONNECTIONS) ? "" : from.to(Paths.CONNECTIONS);
      return page + "#" + id(connection);
    }
    return connection.claims().size() == 1
        ? from.to(Paths.claim(connection.claims().get(0).id()))
        : from.to(Paths.entity(connection.second().id()));
  }

  /** The place of two in the list; no other id has two hyphens in a row. */
  static String id(Connection connection) {
    return connection.first().id() + "--" + connection.second().id();
  }

  private static List<Connection> first(List<Connection> all) {
    int lines = 0;
    for (int i = 0; i < all.size(); i++) {
      lines += 2 + Math.min(CLAIMS_OF_TWO, all.get(i).claims().size());
      if (lines > LINES) {
        return all.subList(0, i);
      }
    }
    return all;
  }
}
