package sourcebook.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** All IP addresses that begin with the same bits. */
final class Network {

  private final byte[] start;
  private final int bits;

  private Network(byte[] start, int bits) {
    this.start = start;
    this.bits = bits;
  }

  /** The network as it is usually written: {@code 10.0.0.0/8}. */
  static Network of(String written) {
    String[] parts = written.split("/", 2);
    try {
      return new Network(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
    } catch (UnknownHostException impossible) {
      throw new IllegalArgumentException(written, impossible);
    }
  }

  boolean has(byte[] address) {
    if (address.length != start.length) {
      return false;
    }
    int rest = address.length * 8 - bits;
    BigInteger difference = new BigInteger(1, address).xor(new BigInteger(1, start));
    return difference.shiftRight(rest).signum() == 0;
  }
}
