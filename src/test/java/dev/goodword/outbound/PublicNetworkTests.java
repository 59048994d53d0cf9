package dev.goodword.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Which addresses are the public's. */
class PublicNetworkTests {

	@ParameterizedTest
	@ValueSource(strings = { "8.8.8.8", "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
			"126.255.255.255", "128.0.0.1", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0",
			"192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255", "168.63.129.15",
			"2606:4700:4700::1111", "2001:4860:4860::8888", "2001:200::1", "2a00:1450::1", "2408:4000::1" })
	void areEverybodys(String address) throws UnknownHostException {
		assertThat(PublicNetwork.holds(InetAddress.getByName(address))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			// nobody, this machine, this net
			"0.0.0.0", "0.1.2.3", "127.0.0.1", "127.255.255.254", "::", "::1",
			// private and shared nets
			"10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.255.255",
			"100.64.0.1", "100.127.255.255", "fc00::1", "fd12:3456::1", "fec0::1",
			// links, and what clouds answer there
			"169.254.0.1", "169.254.169.254", "169.254.170.2", "100.100.100.200", "168.63.129.16", "192.0.0.192",
			"fe80::1", "fd00:ec2::254", "fd20:ce::254",
			// the other family inside
			"::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::808:808",
			"64:ff9b:1::a00:1", "2002:7f00:1::", "2002:808:808::1", "2001:0:7f00:1::1", "192.88.99.1",
			// everybody at once, tests, documents, later
			"224.0.0.1", "239.255.255.255", "ff02::1", "ff0e::1", "198.18.0.1", "198.19.255.255", "192.0.2.1",
			"198.51.100.1", "203.0.113.1", "2001:db8::1", "3fff::1", "240.0.0.1", "255.255.255.255", "100::1",
			"5f00::1", "4000::1" })
	void areNot(String address) throws UnknownHostException {
		assertThat(PublicNetwork.holds(InetAddress.getByName(address))).isFalse();
	}

	@Test
	void mappedAddressesStayWithTheOtherFamilyEvenInSixteenBytes() throws UnknownHostException {
		byte[] mapped = new byte[16];
		mapped[10] = (byte) 0xff;
		mapped[11] = (byte) 0xff;
		mapped[12] = 8;
		InetAddress raw = java.net.Inet6Address.getByAddress("mapped", mapped, 0);
		assertThat(PublicNetwork.holds(raw)).isFalse();
	}

	@Test
	void blocksAreWrittenInNumbers() {
		assertThatIllegalArgumentException().isThrownBy(() -> NetworkBlock.of("300.0.0.0.invalid/8"));
	}

}
