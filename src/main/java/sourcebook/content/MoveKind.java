package sourcebook.content;

/** What sort of act leads from one place to another. */
public enum MoveKind {
  RECOGNITION("one side recognises the other"),
  DELISTING("the other is taken off a list, or a ban on it ends"),
  VISIT("people of one side call on the other"),
  TALKS("both speak with each other"),
  TRADE("goods, energy or work are bought and sold"),
  SECURITY("weapons, training, guards or intelligence"),
  MISSION("an embassy, an envoy or another lasting presence"),
  TRANSIT("people or goods on their way through"),
  AGREEMENT("a treaty, a contract or a promise"),
  AID("help without a price, such as food, money or rescue"),
  TRANSFER("a thing, money or a right changes hands: given, lent, returned or taken"),
  JOURNEY("somebody or something is under way"),
  MIGRATION("people go to live elsewhere, or flee"),
  DEPORTATION("people are made to go"),
  ATTACK("force is used, as in a raid, a strike or an invasion"),
  SANCTIONS("a ban, a boycott or another measure against the other side");

  private final String sense;

  MoveKind(String sense) {
    this.sense = sense;
  }

  /** What it covers, for editors who choose: a phrase that begins in lower case. */
  public String sense() {
    return sense;
  }
}
