package dev.goodword.audit;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing in an entry can be changed without its hash, and no two entries share one. */
class ChainLinkTests {

	private static final byte[] BEFORE = new byte[32];

	private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 22, 7, 0, 0, 123_456_000);

	private static final ChainLink LINK = new ChainLink(1, AT, new byte[16], "staff.signed-in", "account", "7", "{}",
			"127.0.0.1");

	@Test
	void changesWithEveryField() {
		List<ChainLink> changed = List.of(LINK,
				new ChainLink(2, AT, new byte[16], "staff.signed-in", "account", "7", "{}", "127.0.0.1"),
				new ChainLink(1, AT.plusNanos(1000), new byte[16], "staff.signed-in", "account", "7", "{}",
						"127.0.0.1"),
				new ChainLink(1, AT, null, "staff.signed-in", "account", "7", "{}", "127.0.0.1"),
				new ChainLink(1, AT, new byte[0], "staff.signed-in", "account", "7", "{}", "127.0.0.1"),
				new ChainLink(1, AT, new byte[16], "staff.signed-out", "account", "7", "{}", "127.0.0.1"),
				new ChainLink(1, AT, new byte[16], "staff.signed-in", "person", "7", "{}", "127.0.0.1"),
				new ChainLink(1, AT, new byte[16], "staff.signed-in", "account", "8", "{}", "127.0.0.1"),
				new ChainLink(1, AT, new byte[16], "staff.signed-in", "account", "7", "{ }", "127.0.0.1"),
				new ChainLink(1, AT, new byte[16], "staff.signed-in", "account", "7", "{}", null),
				new ChainLink(1, AT, new byte[16], "staff.signed-in", "account", "7", "{}", ""));
		Set<String> hashes = new HashSet<>();
		changed.forEach((link) -> hashes.add(HexFormat.of().formatHex(link.hash(BEFORE))));
		assertThat(hashes).hasSize(changed.size());
	}

	@Test
	void changesWithTheEntryBefore() {
		byte[] other = new byte[32];
		other[31] = 1;
		assertThat(LINK.hash(other)).isNotEqualTo(LINK.hash(BEFORE)).hasSize(32);
	}

	@Test
	void cannotMoveLettersFromOneFieldToTheNext() {
		ChainLink one = new ChainLink(1, AT, null, "ab", "c", "7", "{}", null);
		ChainLink other = new ChainLink(1, AT, null, "a", "bc", "7", "{}", null);
		assertThat(one.hash(BEFORE)).isNotEqualTo(other.hash(BEFORE));
	}

	@Test
	void isTheSameForWhatADatabaseKeeps() {
		ChainLink finer = new ChainLink(1, AT.plusNanos(999), new byte[16], "staff.signed-in", "account", "7", "{}",
				"127.0.0.1");
		assertThat(finer.hash(BEFORE)).isEqualTo(LINK.hash(BEFORE));
	}

	/** Computed by another program: entries of years ago are checked by it. */
	@Test
	void isMadeAsItWasMadeFromTheBeginning() {
		assertThat(HexFormat.of().formatHex(LINK.hash(BEFORE)))
			.isEqualTo("64bf0b4df8e7aada66862bf1c27cf6ab54de956e57eef2c1efb5cd1f4e48fd82");
	}

}
