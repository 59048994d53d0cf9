package dev.goodword.questions.published;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalTracesTests {

	@Test
	void knowsANameWhateverWasTypedAroundIt() {
		assertThat(PersonalTraces.find("My name is Trial", List.of("Anna <i>Trial</i>"))).contains("Trial");
		assertThat(PersonalTraces.without("I, Neill-Ng, ask", List.of("(Mia) Neill-Ng"))).isEqualTo("I, …, ask");
	}

	private static final List<String> MIA = List.of("Mia O’Neill", "Mi");

	@ParameterizedTest
	@CsvSource({ "Write to mia.oneill+x@mail.example please, mia.oneill+x@mail.example",
			"See https://mia.example/cv for it, https://mia.example/cv", "Call +86 138-1234 5678, +86 138-1234 5678",
			"电话13812345678谢谢, 13812345678", "I am mia o’neill, mia o’neill", "Can Mia start later?, Mia" })
	void findsWhatNamesThePerson(String text, String trace) {
		assertThat(PersonalTraces.find(text, MIA)).contains(trace);
		assertThat(PersonalTraces.without(text, MIA)).doesNotContainIgnoringCase(trace).contains("…");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Is the Miami office open?", "Do you pay 30,000 a month?", "Since 2024 or 2026-11-30",
			"Is it 3 days?", "从2024年到2026年" })
	void leavesAloneWhatNamesNobody(String text) {
		assertThat(PersonalTraces.find(text, MIA)).isEmpty();
		assertThat(PersonalTraces.without(text, MIA)).isEqualTo(text);
	}

	@Test
	void findsChineseNamesBetweenOtherCharacters() {
		assertThat(PersonalTraces.find("我是欧阳思齐想问一下", List.of("欧阳思齐"))).contains("欧阳思齐");
		assertThat(PersonalTraces.find("我是欧阳思齐想问一下", List.of("李"))).isEmpty();
	}

	@Test
	void takesNamesAsTheyAreWritten() {
		assertThat(PersonalTraces.find("a.b", List.of("(.*)"))).isEmpty();
		assertThat(PersonalTraces.find("it is (.*) here", List.of("(.*)"))).contains("(.*)");
		assertThat(PersonalTraces.without("$1 \\ stays", List.of())).isEqualTo("$1 \\ stays");
	}

}
