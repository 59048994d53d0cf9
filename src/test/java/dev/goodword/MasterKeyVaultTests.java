package dev.goodword;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import dev.goodword.shared.SealBroken;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MasterKeyVaultTests {

	private static final byte[] PLAIN = "李小龙 applied".getBytes(StandardCharsets.UTF_8);

	private final SeededChance chance = new SeededChance(1);

	private final MasterKeyVault vault = vault(1);

	@Test
	void opensWhatItSealed() {
		byte[] sealed = this.vault.seal(PLAIN, "row:1");

		assertThat(this.vault.open(sealed, "row:1")).isEqualTo(PLAIN);
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("applied");
		assertThat(this.vault.open(this.vault.seal(new byte[0], "row:1"), "row:1")).isEmpty();
	}

	@Test
	void sealsTheSameTwiceInTwoWays() {
		assertThat(this.vault.seal(PLAIN, "row:1")).isNotEqualTo(this.vault.seal(PLAIN, "row:1"));
	}

	@Test
	void opensNothingInAnotherContext() {
		byte[] sealed = this.vault.seal(PLAIN, "row:1");

		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.vault.open(sealed, "row:2"));
	}

	@Test
	void opensNothingWithAnotherKey() {
		byte[] sealed = this.vault.seal(PLAIN, "row:1");

		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> vault(2).open(sealed, "row:1"));
		assertThat(vault(2).fingerprint()).isNotEqualTo(this.vault.fingerprint());
		assertThat(vault(1).fingerprint()).isEqualTo(this.vault.fingerprint()).hasSize(16);
	}

	@Test
	void noticesEveryChangedByte() {
		byte[] sealed = this.vault.seal(PLAIN, "row:1");

		assertThat(IntStream.range(0, sealed.length)).allSatisfy((i) -> {
			byte[] changed = sealed.clone();
			changed[i] ^= 1;
			assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.vault.open(changed, "row:1"));
		});
	}

	@Test
	void callsFragmentsBroken() {
		assertThat(IntStream.range(0, 28)).allSatisfy((length) -> assertThatExceptionOfType(SealBroken.class)
			.isThrownBy(() -> this.vault.open(new byte[length], "row:1")));
	}

	@Test
	void verifiesItsSignaturesForTheirPurposeAndText() {
		String signature = this.vault.sign("shown-date", "2026-11-30");

		assertThat(signature).matches("[A-Za-z0-9_-]{43}");
		assertThat(this.vault.verifies("shown-date", "2026-11-30", signature)).isTrue();
		assertThat(this.vault.verifies("shown-date", "2026-12-01", signature)).isFalse();
		assertThat(this.vault.verifies("other", "2026-11-30", signature)).isFalse();
		assertThat(vault(2).verifies("shown-date", "2026-11-30", signature)).isFalse();
		assertThat(this.vault.verifies("shown-date", "2026-11-30", "签名")).isFalse();
	}

	private MasterKeyVault vault(int key) {
		return new MasterKeyVault(new SeededChance(key).secret(MasterKey.BYTES), this.chance);
	}

}
