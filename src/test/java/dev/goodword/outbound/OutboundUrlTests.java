package dev.goodword.outbound;

import dev.goodword.outbound.UrlRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What people type as an address, and worse. */
class OutboundUrlTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			https://hooks.example.org/in          | https://hooks.example.org/in
			HTTPS://Hooks.Example.ORG/In          | https://hooks.example.org/In
			https://hooks.example.org             | https://hooks.example.org
			https://hooks.example.org:443/a       | https://hooks.example.org/a
			https://hooks.example.org:8443/a?b=c  | https://hooks.example.org:8443/a?b=c
			https://hooks.example.org?b=c         | https://hooks.example.org?b=c
			https://bücher.example/größe          | https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe
			https://例子.测试/                     | https://xn--fsqu00a.xn--0zwm56d/
			https://ｈｏｏｋｓ.example.org/        | https://hooks.example.org/
			https://8.8.8.8/                      | https://8.8.8.8/
			https://[2606:4700::1111]/            | https://[2606:4700::1111]/
			http://localhost:8080/                | http://localhost:8080/
			""")
	void hasOneForm(String typed, String form) {
		assertThat(OutboundUrl.of(typed).text()).isEqualTo(form);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                                      | MALFORMED
			hooks.example.org                       | MALFORMED
			ftp://hooks.example.org/                | MALFORMED
			file:///etc/passwd                      | MALFORMED
			gopher://hooks.example.org/             | MALFORMED
			jar:https://hooks.example.org/!/        | MALFORMED
			https:hooks.example.org                 | MALFORMED
			https://hooks.example.org\\@127.0.0.1/  | MALFORMED
			https://hooks.example.org/a b           | MALFORMED
			https://hooks.example.org/%             | MALFORMED
			https://hooks.example.org/a#b           | FRAGMENT
			https://hooks.example.org#@127.0.0.1/   | FRAGMENT
			https://user@hooks.example.org/         | USER_INFO
			https://user:word@hooks.example.org/    | USER_INFO
			https://hooks.example.org@127.0.0.1/    | USER_INFO
			https://@hooks.example.org/             | USER_INFO
			https:///path                           | HOST
			https://:8443/                          | HOST
			https://hooks.example.org:/             | HOST
			https://hooks.example.org:80:81/        | HOST
			https://intranet/                       | HOST
			https://hooks.example.org./             | HOST
			https://hooks..example.org/             | HOST
			https://-hooks.example.org/             | HOST
			https://hooks_a.example.org/            | HOST
			https://%31%32%37.0.0.1/                | HOST
			https://hooks%2eexample.org/            | HOST
			https://[::1/                           | HOST
			https://[fe80::1%25eth0]/               | HOST
			https://hooks.example.org:22/           | PORT
			https://hooks.example.org:80/           | PORT
			https://hooks.example.org:0/            | PORT
			https://hooks.example.org:65536/        | PORT
			http://localhost:25/                    | PORT
			""")
	void refusesWhatIsNoAddressOfTheWeb(String typed, Reason reason) {
		assertThatExceptionOfType(UrlRefused.class).isThrownBy(() -> OutboundUrl.of(typed))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2130706433", "0x7f000001", "0x7f.0.0.1", "0x7F.1", "0177.0.0.1", "017700000001", "127.1",
			"127.0.1", "127.0.0.01", "127.0.0.1.", "256.0.0.1", "1.2.3.4.5", "hooks.127", "hooks.0x1", "１２７.１", "①②⑦.1",
			"127。0。1", "0x", "1e1.0x7f" })
	void refusesNumbersThatResolversTakeForAddresses(String host) {
		assertThatExceptionOfType(UrlRefused.class).isThrownBy(() -> OutboundUrl.of("https://" + host + "/"))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.HOST));
	}

	@Test
	void readsWideDigitsAsTheAddressTheyMean() {
		assertThat(OutboundUrl.of("https://１２７。０。０。１/").host()).isEqualTo("127.0.0.1");
	}

	@Test
	void takesNoneThatIsTooLong() {
		assertThatExceptionOfType(UrlRefused.class)
			.isThrownBy(() -> OutboundUrl.of("https://hooks.example.org/" + "a".repeat(OutboundUrl.LONGEST)));
		assertThatExceptionOfType(UrlRefused.class)
			.isThrownBy(() -> OutboundUrl.of("https://" + "a.".repeat(140) + "example/"));
		assertThatExceptionOfType(UrlRefused.class).as("too long once it is written out")
			.isThrownBy(() -> OutboundUrl.of("https://hooks.example.org/" + "挂".repeat(OutboundUrl.LONGEST / 8)));
	}

	@Test
	void refusesLinesThatAreTwo() {
		assertThatExceptionOfType(UrlRefused.class)
			.isThrownBy(() -> OutboundUrl.of("https://hooks.example.org/\r\nHost: inside"));
		assertThatExceptionOfType(UrlRefused.class)
			.isThrownBy(() -> OutboundUrl.of("https://hooks.example.org/\u0000"));
	}

	@Test
	void isTheSameInTheSameForm() {
		assertThat(OutboundUrl.of("https://A.example/x")).isEqualTo(OutboundUrl.of("https://a.example:443/x"))
			.hasSameHashCodeAs(OutboundUrl.of("https://a.example/x"))
			.isNotEqualTo(OutboundUrl.of("https://a.example/y"));
	}

	@Test
	void showsItsHostAlone() {
		assertThat(OutboundUrl.of("https://hooks.example.org/robot?token=t0psecret"))
			.hasToString("OutboundUrl[hooks.example.org]");
	}

	@ParameterizedTest
	@CsvSource({ "MALFORMED,outbound.refused.MALFORMED", "NOT_PUBLIC,outbound.refused.NOT_PUBLIC" })
	void hasWordsForEachReason(Reason reason, String label) {
		assertThat(reason.label()).isEqualTo(label);
	}

}
