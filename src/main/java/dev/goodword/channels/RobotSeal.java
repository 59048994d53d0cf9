package dev.goodword.channels;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import dev.goodword.shared.Vault;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps addresses and secrets of robots under the installation's key, never shown again.
 */
@Component
class RobotSeal {

	private static final int END = 4;

	private final Vault vault;

	RobotSeal(Vault vault) {
		this.vault = vault;
	}

	/**
	 * What is kept.
	 *
	 * @param end the last letters of the address, to tell robots apart
	 * @param secret null for none
	 */
	@SuppressWarnings("ArrayRecordComponent") // columns on their way to their row
	record Sealed(byte[] address, String end, byte @Nullable [] secret) {
	}

	Sealed seal(RobotId id, URI address, @Nullable String secret) {
		String text = address.toString();
		return new Sealed(this.vault.seal(text.getBytes(StandardCharsets.UTF_8), context(id, "address")),
				text.substring(text.length() - END), (secret != null)
						? this.vault.seal(secret.getBytes(StandardCharsets.UTF_8), context(id, "secret")) : null);
	}

	URI address(Robot robot) {
		return URI.create(
				new String(this.vault.open(robot.address(), context(robot.id(), "address")), StandardCharsets.UTF_8));
	}

	@Nullable String secret(Robot robot) {
		byte[] sealed = robot.secret();
		return (sealed != null)
				? new String(this.vault.open(sealed, context(robot.id(), "secret")), StandardCharsets.UTF_8) : null;
	}

	private static String context(RobotId id, String what) {
		return "staff_robot/" + id + "/" + what;
	}

}
