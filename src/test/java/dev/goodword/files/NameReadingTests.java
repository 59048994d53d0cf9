package dev.goodword.files;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameReadingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '=', textBlock = """
			Ada Lovelace                    = Ada Lovelace
			ADA LOVELACE                    = ADA LOVELACE
			Sinéad O’Connor                 = Sinéad O’Connor
			Jean-Luc Picard                 = Jean-Luc Picard
			Mary J. Blige                   = Mary J. Blige
			Ada Lovelace Resume             = Ada Lovelace
			Ada Lovelace, Analyst           = Ada Lovelace
			Ada Lovelace | London           = Ada Lovelace
			Ada Lovelace - Analyst          = Ada Lovelace
			Ian McKay                       = Ian McKay
			李雷                            = 李雷
			欧阳娜娜                        = 欧阳娜娜
			李 雷                           = 李雷
			""")
	void readsTheNameAtTheTop(String line, String name) {
		assertThat(NameReading.find(List.of(line))).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '=', textBlock = """
			Name: Ada Lovelace      = Ada Lovelace
			Full name: Ada Lovelace = Ada Lovelace
			Nom: Zoé Dupont         = Zoé Dupont
			姓名:李雷               = 李雷
			姓  名: 李雷  性别: 男  = 李雷
			""")
	void readsTheNameBehindALabel(String line, String name) {
		assertThat(NameReading.find(List.of("Application form", "No. 7", line))).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ada", "ada lovelace", "Senior JavaScript Developer Needed Now", "Lorem Ipsum",
			"Your Name Here", "{{name}}", "<b>Ada Lovelace</b>", "A. B.", "JavaScript Typescript", "王", "今天天气不错真的很好" })
	void takesNothingDoubtfulForAName(String line) {
		assertThat(NameReading.find(List.of(line))).isNull();
	}

	@Test
	void looksPastLinksDatesAndTheWordResume() {
		assertThat(NameReading.find(List.of("Resume", "ada@example.com", "Updated 2026-11-22", "Ada Lovelace")))
			.isEqualTo("Ada Lovelace");
		assertThat(NameReading.find(List.of("个人简历", "李雷"))).isEqualTo("李雷");
	}

	@Test
	void doesNotLookPastTheFirstWordsOfSomethingElse() {
		assertThat(NameReading.find(List.of("we hire people like you", "Ada Lovelace"))).isNull();
		assertThat(NameReading.find(List.of("Resume", "Resume", "Resume", "Resume", "Ada Lovelace"))).isNull();
		assertThat(NameReading.find(List.of())).isNull();
	}

}
