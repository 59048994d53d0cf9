package dev.goodword.web;

import java.util.Base64;

import dev.goodword.shared.Chance;

import org.springframework.session.SessionIdGenerator;

/** Draws session ids of 256 bits; a UUID has 122 and is not meant as a secret. */
record SessionSecrets(Chance chance) implements SessionIdGenerator {

	private static final int BYTES = 32;

	@Override
	public String generate() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(this.chance.secret(BYTES));
	}

}
