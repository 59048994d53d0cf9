package dev.goodword.accounts;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Hashes are strong, say how strong they are, and match nobody else's password. */
class PasswordHashingTests {

	private final PasswordHashing hashing = new PasswordHashing();

	private final PasswordHashing weaker = PasswordHashing.weaker(1000);

	@Test
	void hashesWithTheRoundsOfTheStandardAndASaltOfItsOwn() {
		String one = this.hashing.hash("seven quiet herons");
		String other = this.hashing.hash("seven quiet herons");
		assertThat(one).startsWith("600000:").isNotEqualTo(other).hasSizeLessThanOrEqualTo(200);
		assertThat(this.hashing.matches("seven quiet herons", one)).isTrue();
		assertThat(this.hashing.matches("Seven quiet herons", one)).isFalse();
		assertThat(this.hashing.isWeak(one)).isFalse();
	}

	@Test
	void stillKnowsOlderHashesAndCallsThemWeak() {
		String old = this.weaker.hash("seven quiet herons");
		assertThat(this.hashing.matches("seven quiet herons", old)).isTrue();
		assertThat(this.hashing.isWeak(old)).isTrue();
	}

	@Test
	void nobodyMatchesNoHash() {
		assertThat(this.hashing.matches("", null)).isFalse();
		assertThat(this.hashing.matches("anything at all", null)).isFalse();
	}

	@Test
	void whitespaceIsPartOfAPassword() {
		String hash = this.weaker.hash(" seven quiet herons ");
		assertThat(this.weaker.matches(" seven quiet herons ", hash)).isTrue();
		assertThat(this.weaker.matches("seven quiet herons", hash)).isFalse();
	}

}
