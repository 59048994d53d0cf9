package dev.goodword;

import java.net.URI;

import dev.goodword.shared.PublicAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** A proxy nobody named is noticed before its visitors share one allowance. */
@ExtendWith(OutputCaptureExtension.class)
class VisitorAddressesTests {

	private final MockEnvironment settings = new MockEnvironment();

	@Test
	void warnsWhenPeopleComeByHttpsThroughAProxyThatIsNotNamed(CapturedOutput output) {
		this.settings.setProperty("server.forward-headers-strategy", "NONE");
		VisitorAddresses addresses = addresses("https://jobs.example.com");
		assertThat(output).contains("server.forward-headers-strategy=native");
		assertThat(addresses.health().getDetails()).containsKey("advice");
		assertThat(addresses.health().getStatus()).isNotEqualTo(Status.DOWN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "server.ssl.bundle=web", "server.ssl.key-store=web.p12", "server.ssl.certificate=web.pem",
			"server.forward-headers-strategy=native" })
	void isContentWithOwnTlsOrANamedProxy(String setting, CapturedOutput output) {
		this.settings.setProperty(setting.split("=")[0], setting.split("=")[1]);
		assertThat(addresses("https://jobs.example.com").health().getStatus()).isEqualTo(Status.UP);
		assertThat(output).doesNotContain("proxy");
	}

	@Test
	void isContentWithoutHttps(CapturedOutput output) {
		assertThat(addresses("http://localhost:8080").health().getStatus()).isEqualTo(Status.UP);
		assertThat(output).doesNotContain("proxy");
	}

	private VisitorAddresses addresses(String address) {
		VisitorAddresses addresses = new VisitorAddresses(new PublicAddress(URI.create(address)), this.settings);
		addresses.afterPropertiesSet();
		return addresses;
	}

}
