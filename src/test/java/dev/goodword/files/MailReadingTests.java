package dev.goodword.files;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailReadingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ada@example.com                          | ada@example.com
			E-mail: ada.l+jobs@mail.example.co.uk    | ada.l+jobs@mail.example.co.uk
			邮箱：li@example.com                     | li@example.com
			<mailto:ada@example.com>                 | ada@example.com
			one@example.com two@example.com          | one@example.com
			""")
	void findsTheFirstAddressOfALine(String line, String address) {
		assertThat(MailReading.firstIn(line)).isEqualTo(address);
		assertThat(MailReading.fit(address, line)).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no address", "ada@", "@example.com", "ada @ example.com", "ada@localhost" })
	void findsNoneWhereNoneIs(String line) {
		assertThat(MailReading.firstIn(line)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "name@example.com", "your.name@example.com", "youremail@example.com", "first.last@example.com",
					"user@example.com", "xxx@example.com", "email@example.com", "YOUR_MAIL@example.com" })
	void takesNoPlaceholderForAPerson(String address) {
		assertThat(MailReading.fit(address, address)).isNull();
	}

	@Test
	void takesNoRestOfATornAddress() {
		assertThat(MailReading.fit("shane@example.com", "the.real shane@example.com")).isNull();
		assertThat(MailReading.fit("shane@example.com", "example.com shane@example.com"))
			.isEqualTo("shane@example.com");
		assertThat(MailReading.fit("shane@example.com", "Williams shane@example.com")).isEqualTo("shane@example.com");
		assertThat(MailReading.fit("shane@example.com", "the.real  shane@example.com")).isEqualTo("shane@example.com");
	}

	@Test
	void writesAJsonResumeAsLines() {
		String text = json("""
				{"$schema":"https://jsonresume.org/schema",
				 "basics":{"name":"Ada Lovelace","label":"Analyst","email":"ada@example.com","phone":"+44 20 7946 0018",
				 "location":{"city":"London"}},
				 "work":[{"name":"Engine Ltd","position":"Analyst"}],
				 "skills":[{"name":"Maths","keywords":["Bernoulli"]}]}""");
		assertThat(text.lines()).containsExactly("name: Ada Lovelace", "Analyst", "email: ada@example.com",
				"phone: +44 20 7946 0018", "London", "", "work", "Engine Ltd", "Analyst", "", "skills", "Maths",
				"Bernoulli");
	}

	@Test
	void keepsWhatStandsBeforeADamagedPlace() {
		assertThat(json("{\"basics\":{\"name\":\"Ada\",\"label\":\"Ana")).isEqualTo("name: Ada\n");
		assertThat(json("")).isEmpty();
		assertThat(json("[]")).isEmpty();
	}

	private static String json(String text) {
		return JsonResumeText.of(text.getBytes(StandardCharsets.UTF_8));
	}

}
