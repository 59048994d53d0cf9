package dev.goodword.accounts;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page asks for.
 *
 * @param email the address, as typed
 * @param password the password, as typed; never shown again
 * @param next the local path to go on to; empty for the person's own first page
 */
record SignInForm(@Nullable String email, @Nullable String password, @Nullable String next) {

	SignInForm {
		email = Objects.requireNonNullElse(email, "");
		password = Objects.requireNonNullElse(password, "");
		next = Objects.requireNonNullElse(next, "");
	}

	static SignInForm empty(String next) {
		return new SignInForm("", "", next);
	}

	@Override
	public String toString() {
		return "sign-in";
	}

}
