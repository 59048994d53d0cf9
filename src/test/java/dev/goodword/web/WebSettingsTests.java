package dev.goodword.web;

import java.io.IOException;
import java.net.URI;

import dev.goodword.shared.PublicAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** A real installation is reached by https, or from inside only. */
class WebSettingsTests {

	private static final String MYSQL = "jdbc:mysql://db/goodword";

	private static final String H2 = "jdbc:h2:file:./goodword";

	@ParameterizedTest
	@ValueSource(strings = { "http://jobs.example.com", "http://203.0.113.7:8080", "http://localhost.evil.example",
			"http://10.evil.example", "http://[2001:db8::1]" })
	void refusesAPublicAddressInClearWithARealDatabase(String address) {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> start(address, MYSQL))
			.withMessageContaining("goodword.web.public-address")
			.withMessageContaining("https");
		assertThatNoException().isThrownBy(() -> start(address, H2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://jobs.example.com", "http://localhost:8080", "http://127.0.0.1:8080",
			"http://192.168.1.20", "http://10.0.0.3:9000", "http://172.16.4.4", "http://[::1]:8080",
			"http://[fd00::5]" })
	void startsWithHttpsOrFromInside(String address) {
		assertThatNoException().isThrownBy(() -> start(address, MYSQL));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jobs.example.com", "ftp://jobs.example.com", "https://jobs.example.com/careers",
			"https://user@jobs.example.com", "https://jobs.example.com?x=1", "https:///", "mailto:jobs@example.com" })
	void refusesWhatIsNotARoot(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> new WebSettings(URI.create(address)));
	}

	@ParameterizedTest
	@CsvSource({ "https://jobs.example.com, https://jobs.example.com/s/1",
			"https://jobs.example.com/, https://jobs.example.com/s/1",
			"http://localhost:8080, http://localhost:8080/s/1" })
	void buildsLinksFromTheConfiguredRoot(String root, String link) {
		assertThat(new PublicAddress(URI.create(root)).link("/s/1")).isEqualTo(link);
	}

	@ParameterizedTest
	@CsvSource({ ", http://localhost:8080", "9321, http://localhost:9321" })
	void linksFollowThePortUnlessAnAddressIsSet(String port, String root) throws IOException {
		MockEnvironment environment = new MockEnvironment();
		new YamlPropertySourceLoader().load("shipped", new ClassPathResource("application.yml"))
			.forEach(environment.getPropertySources()::addLast);
		if (port != null) {
			environment.setProperty("server.port", port);
		}
		assertThat(environment.getProperty("goodword.web.public-address")).isEqualTo(root);
		environment.setProperty("goodword.web.public-address", "https://jobs.example.com");
		assertThat(environment.getProperty("goodword.web.public-address")).isEqualTo("https://jobs.example.com");
	}

	@Test
	void linksStartWithASlash() {
		PublicAddress address = new PublicAddress(URI.create("https://jobs.example.com"));
		assertThatIllegalArgumentException().isThrownBy(() -> address.link("@evil.example"));
		assertThat(address.isSecure()).isTrue();
	}

	private static void start(String address, String database) {
		new PublicAddressRule(new WebSettings(URI.create(address)),
				new MockEnvironment().withProperty("spring.datasource.url", database))
			.afterPropertiesSet();
	}

}
