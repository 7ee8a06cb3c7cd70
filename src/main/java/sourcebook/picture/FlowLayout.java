package sourcebook.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Where the ends and bands of a {@link FlowDiagram} stand. */
final class FlowLayout {

  static final double WIDTH = 360;

  /** The size of letters on the narrowest screens; see {@link Lettering}. */
  static final double LETTERS = 12.8;

  private static final double BAR = 6;
  private static final double LABEL = LETTERS + 4;
  private static final double GAP = 6;
  private static final double MARGIN = 2;

  /** How high all bands together are at most, and how wide one of one claim is at most. */
  private static final double BANDS_AT_MOST = 210;

  private static final double CLAIM_AT_MOST = 6;

  /** How many letters names and numbers on the right have at most. */
  private static final int RIGHT_LETTERS = 30;

  /** How far two labels side by side stay apart. */
  private static final double APART = 8;

  /** How often the sides are sorted by each other. */
  private static final int SORTINGS = 8;

  /** An end with its bar, its name as far as it is shown, and the room of name and number. */
  record PlacedEnd(FlowDiagram.End end, Box bar, String shown, Box label) {}

  /** A band, and the parts of its ends' bars that it takes. */
  record PlacedBand(FlowDiagram.Band band, Box from, Box to) {}

  private final List<PlacedEnd> left;
  private final List<PlacedEnd> right;
  private final List<PlacedBand> bands = new ArrayList<>();
  private final double height;
  private final double claim;

  FlowLayout(
      List<FlowDiagram.End> left, List<FlowDiagram.End> right, List<FlowDiagram.Band> bands) {
    long all = bands.stream().mapToLong(FlowDiagram.Band::claims).sum();
    this.claim = Math.min(CLAIM_AT_MOST, BANDS_AT_MOST / Math.max(1, all));
    List<Integer> leftOrder = sorted(left, i -> 0, bands, FlowDiagram.Band::from);
    List<Integer> rightOrder = sorted(right, i -> 0, bands, FlowDiagram.Band::to);
    for (int i = 0; i < SORTINGS; i++) {
      rightOrder = byOther(right, leftOrder, bands, FlowDiagram.Band::to, FlowDiagram.Band::from);
      leftOrder = byOther(left, rightOrder, bands, FlowDiagram.Band::from, FlowDiagram.Band::to);
    }
    double leftHeight = needed(left.size(), all);
    double rightHeight = needed(right.size(), all);
    this.height = Math.max(leftHeight, rightHeight);
    double[] leftTops = tops(leftOrder, bands, FlowDiagram.Band::from, height - leftHeight);
    double[] rightTops = tops(rightOrder, bands, FlowDiagram.Band::to, height - rightHeight);
    this.right = place(right, bands, FlowDiagram.Band::to, rightTops, false);
    this.left = place(left, bands, FlowDiagram.Band::from, leftTops, true);
    placeBands(bands, leftOrder, rightOrder, leftTops, rightTops);
  }

  List<PlacedEnd> left() {
    return left;
  }

  List<PlacedEnd> right() {
    return right;
  }

  List<PlacedBand> bands() {
    return bands;
  }

  double height() {
    return height;
  }

  /** How wide a band of one claim is. */
  double claim() {
    return claim;
  }

  private double needed(int ends, long claims) {
    return 2 * MARGIN + ends * LABEL + Math.max(0, ends - 1) * GAP + claims * claim;
  }

  /** Each end after those whose other ends stand higher on average; ties by claims, then name. */
  private static List<Integer> byOther(
      List<FlowDiagram.End> ends,
      List<Integer> otherOrder,
      List<FlowDiagram.Band> bands,
      ToIntFunction<FlowDiagram.Band> own,
      ToIntFunction<FlowDiagram.Band> other) {
    return sorted(
        ends,
        i ->
            bands.stream()
                .filter(band -> own.applyAsInt(band) == i)
                .mapToInt(band -> otherOrder.indexOf(other.applyAsInt(band)))
                .average()
                .orElse(0),
        bands,
        own);
  }

  private interface Rank {
    double of(int end);
  }

  private static List<Integer> sorted(
      List<FlowDiagram.End> ends,
      Rank rank,
      List<FlowDiagram.Band> bands,
      ToIntFunction<FlowDiagram.Band> own) {
    return IntStream.range(0, ends.size())
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> rank.of(i))
                .thenComparingLong(i -> -claims(i, bands, own))
                .thenComparing(i -> ends.get(i).name())
                .thenComparing(i -> ends.get(i).href()))
        .toList();
  }

  private static long claims(
      int end, List<FlowDiagram.Band> bands, ToIntFunction<FlowDiagram.Band> own) {
    return bands.stream()
        .filter(band -> own.applyAsInt(band) == end)
        .mapToLong(FlowDiagram.Band::claims)
        .sum();
  }

  /** The tops of the bars, by the ends' original places; what room is left is spread evenly. */
  private double[] tops(
      List<Integer> order,
      List<FlowDiagram.Band> bands,
      ToIntFunction<FlowDiagram.Band> own,
      double spare) {
    double[] tops = new double[order.size()];
    double share = spare / (order.size() + 1);
    double y = MARGIN;
    for (int end : order) {
      y += share + LABEL;
      tops[end] = y;
      y += claims(end, bands, own) * claim + GAP;
    }
    return tops;
  }

  private List<PlacedEnd> place(
      List<FlowDiagram.End> ends,
      List<FlowDiagram.Band> bands,
      ToIntFunction<FlowDiagram.Band> own,
      double[] tops,
      boolean onLeft) {
    List<PlacedEnd> placed = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      FlowDiagram.End end = ends.get(i);
      double bottom = tops[i] + claims(i, bands, own) * claim;
      Box bar = new Box(onLeft ? 0 : WIDTH - BAR, tops[i], onLeft ? BAR : WIDTH, bottom);
      int letters = onLeft ? lettersBeside(tops[i] - LABEL, tops[i]) : RIGHT_LETTERS;
      String number = " " + end.claims();
      String shown = Lettering.shortened(end.name(), letters - number.length());
      double room = Lettering.width(shown + number, LETTERS);
      Box label =
          new Box(onLeft ? 0 : WIDTH - room, tops[i] - LABEL, onLeft ? room : WIDTH, tops[i]);
      placed.add(new PlacedEnd(end, bar, shown, label));
    }
    return placed;
  }

  /** How many letters fit on the left between these heights, beside what stands on the right. */
  private int lettersBeside(double top, double bottom) {
    Box row = new Box(0, top, WIDTH, bottom);
    double room =
        right.stream()
            .map(PlacedEnd::label)
            .filter(row::overlaps)
            .mapToDouble(Box::left)
            .min()
            .orElse(WIDTH);
    return (int) ((room - APART) / Lettering.width("n", LETTERS));
  }

  /** At each end the bands leave in the order in which they arrive on the other side. */
  private void placeBands(
      List<FlowDiagram.Band> all,
      List<Integer> leftOrder,
      List<Integer> rightOrder,
      double[] leftTops,
      double[] rightTops) {
    double[] leftAt = leftTops.clone();
    double[] rightAt = rightTops.clone();
    double[] from = new double[all.size()];
    double[] to = new double[all.size()];
    List<Integer> byRight = indices(all, band -> rightOrder.indexOf(band.to()));
    for (int i : byRight) {
      from[i] = leftAt[all.get(i).from()];
      leftAt[all.get(i).from()] += all.get(i).claims() * claim;
    }
    List<Integer> byLeft = indices(all, band -> leftOrder.indexOf(band.from()));
    for (int i : byLeft) {
      to[i] = rightAt[all.get(i).to()];
      rightAt[all.get(i).to()] += all.get(i).claims() * claim;
    }
    for (int i = 0; i < all.size(); i++) {
      double width = all.get(i).claims() * claim;
      bands.add(
          new PlacedBand(
              all.get(i),
              new Box(0, from[i], BAR, from[i] + width),
              new Box(WIDTH - BAR, to[i], WIDTH, to[i] + width)));
    }
  }

  private static List<Integer> indices(
      List<FlowDiagram.Band> bands, ToIntFunction<FlowDiagram.Band> rank) {
    return IntStream.range(0, bands.size())
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> rank.applyAsInt(bands.get(i))))
        .toList();
  }
}
