package sourcebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.Entity;
import sourcebook.evidence.Connection;
import sourcebook.picture.PairTable;

/** Which people and organisations are named in the same claims, and in which. */
final class ConnectionsPage implements SinglePage {

  /** From how many shared claims on two people stand in the picture. */
  private static final int SHARED = 2;

  /**
   * What the template shows.
   *
   * @param svg the picture; empty where no two share claims enough
   * @param people how many people and organisations are in it
   * @param others how many more share as many claims with somebody
   * @param pairs every two that are listed, those by most claims first
   * @param left how many more pairs there are, which are told on the pages of the two
   */
  public record View(Frame frame, String svg, long people, long others, List<Pair> pairs, long left)
      implements Model {}

  /**
   * Two, and the claims that name both.
   *
   * @param more how many claims are not listed
   */
  public record Pair(
      String id, Anchor first, Anchor second, long number, List<Anchor> claims, long more) {}

  @Override
  public PagePath path() {
    return Paths.CONNECTIONS;
  }

  @Override
  public Stream<Page> pages(Edition edition) {
    PagePath path = path();
    Connected connected = edition.connected();
    List<Connection> strong =
        connected.listed().stream().filter(two -> two.claims().size() >= SHARED).toList();
    List<Entity> people = people(strong);
    View view =
        new View(
            edition.frame(
                path,
                "Who is connected with whom",
                "People and organisations that are named in the same claims.",
                PageType.LIST),
            picture(people, strong, path, connected),
            people.size(),
            everyone(strong).count() - people.size(),
            connected.listed().stream().map(two -> pair(two, path)).toList(),
            connected.left());
    return Stream.of(new Page(path, "connections", view));
  }

  /** Those who share most claims, as many as there is room for, in the order of the connections. */
  private static List<Entity> people(List<Connection> strong) {
    List<Long> numbers = strong.stream().map(two -> (long) two.claims().size()).toList();
    return everyone(strong).limit(PairTable.room(numbers)).toList();
  }

  private static Stream<Entity> everyone(List<Connection> strong) {
    return strong.stream().flatMap(two -> Stream.of(two.first(), two.second())).distinct();
  }

  private static String picture(
      List<Entity> people, List<Connection> strong, PagePath path, Connected connected) {
    List<PairTable.Pair> pairs = new ArrayList<>();
    for (Connection two : strong) {
      int first = people.indexOf(two.first());
      int second = people.indexOf(two.second());
      if (first >= 0 && second >= 0) {
        pairs.add(
            new PairTable.Pair(
                Math.min(first, second),
                Math.max(first, second),
                two.claims().size(),
                connected.claims(two, path)));
      }
    }
    List<PairTable.Person> persons =
        people.stream()
            .map(who -> new PairTable.Person(who.name(), path.to(Paths.entity(who.id()))))
            .toList();
    return pairs.isEmpty() ? "" : PairTable.besideList(persons, pairs);
  }

  private static Pair pair(Connection connection, PagePath path) {
    List<Claim> claims = connection.claims();
    return new Pair(
        Connected.id(connection),
        anchor(connection.first(), path),
        anchor(connection.second(), path),
        claims.size(),
        ClaimOrder.byDate(claims.stream())
            .limit(Connected.CLAIMS_OF_TWO)
            .map(claim -> new Anchor(claim.text(), path.to(Paths.claim(claim.id()))))
            .toList(),
        Math.max(0, claims.size() - Connected.CLAIMS_OF_TWO));
  }

  private static Anchor anchor(Entity who, PagePath path) {
    return new Anchor(who.name(), path.to(Paths.entity(who.id())));
  }
}
