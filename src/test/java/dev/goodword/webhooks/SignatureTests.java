package dev.goodword.webhooks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Signatures by the convention, against what its reference libraries publish. */
class SignatureTests {

	private static final byte[] SECRET = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

	private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";

	private static final Instant AT = Instant.ofEpochSecond(1614265330);

	private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

	/**
	 * The vector of the tests in github.com/standard-webhooks/standard-webhooks,
	 * libraries.
	 */
	private static final String PUBLISHED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

	@Test
	void isThePublishedOne() {
		assertThat(Signature.headers(ID, AT, BODY, List.of(SECRET)))
			.isEqualTo(Map.of("webhook-id", ID, "webhook-timestamp", "1614265330", "webhook-signature", PUBLISHED));
		assertThat(Signature.shown(SECRET)).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
	}

	@Test
	void areTwoWhileSecretsChange() {
		byte[] fresh = new byte[Signature.SECRET_BYTES];
		String[] both = Signature.headers(ID, AT, BODY, List.of(fresh, SECRET)).get("webhook-signature").split(" ");
		assertThat(both).hasSize(2).allSatisfy((one) -> assertThat(one).startsWith("v1,"));
		assertThat(both[1]).isEqualTo(PUBLISHED);
		assertThat(both[0]).isNotEqualTo(PUBLISHED);
	}

	@Test
	void hangsOnTheIdTheMomentAndEveryByte() {
		List<byte[]> secrets = List.of(SECRET);
		byte[] other = "{\"test\": 2432232315}".getBytes(StandardCharsets.UTF_8);
		assertThat(List.of(Signature.headers(ID + "x", AT, BODY, secrets),
				Signature.headers(ID, AT.plusSeconds(1), BODY, secrets), Signature.headers(ID, AT, other, secrets)))
			.extracting((headers) -> headers.get("webhook-signature"))
			.doesNotContain(PUBLISHED)
			.doesNotHaveDuplicates();
	}

	@Test
	void theFormerSecretSignsUntilItsEnd() {
		byte[] fresh = new byte[Signature.SECRET_BYTES];
		Secrets secrets = new Secrets(fresh, SECRET, AT);
		assertThat(secrets.at(AT.minusNanos(1000))).containsExactly(fresh, SECRET);
		assertThat(secrets.at(AT)).containsExactly(fresh);
		assertThat(new Secrets(fresh, null, null).at(AT)).containsExactly(fresh);
		assertThat(secrets).hasToString("Secrets[]");
	}

}
