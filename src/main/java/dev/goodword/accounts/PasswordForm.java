package dev.goodword.accounts;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A new password, and the old one where one has to know it.
 *
 * @param currentPassword the password until now; empty where it is not asked
 * @param newPassword the password wanted
 */
record PasswordForm(@Nullable String currentPassword, @Nullable String newPassword) {

	PasswordForm {
		currentPassword = Objects.requireNonNullElse(currentPassword, "");
		newPassword = Objects.requireNonNullElse(newPassword, "");
	}

	static PasswordForm empty() {
		return new PasswordForm("", "");
	}

	String wanted() {
		return Objects.requireNonNull(this.newPassword);
	}

	String current() {
		return Objects.requireNonNull(this.currentPassword);
	}

	@Override
	public String toString() {
		return "password";
	}

}
